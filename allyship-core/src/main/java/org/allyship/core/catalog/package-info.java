/**
 * What a content pack holds beside {@link org.allyship.core.Action actions}: challenges with their
 * supports, ways to interrupt an incident, and sources.
 *
 * <p>Start at {@link org.allyship.core.catalog.Challenge}. Structure only; the words stand in the
 * pack, per language.
 */
@NullMarked
@AllyshipStyle
package org.allyship.core.catalog;

import org.allyship.core.internal.AllyshipStyle;
import org.jspecify.annotations.NullMarked;
