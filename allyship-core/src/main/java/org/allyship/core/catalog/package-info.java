/**
 * The entries of a content pack apart from {@link org.allyship.core.Action actions}: challenges
 * with their supports, interruptions, prompts and sources.
 *
 * <p>Start at {@link org.allyship.core.catalog.Challenge}. These types have no texts of their own.
 * A content pack holds the texts in each language.
 */
@NullMarked
@AllyshipStyle
package org.allyship.core.catalog;

import org.allyship.core.internal.AllyshipStyle;
import org.jspecify.annotations.NullMarked;
