/**
 * Plans: what somebody means to do, and what came of it.
 *
 * <p>Start at {@link org.allyship.core.plan.Plan}. Structure only; the words stand in a content
 * pack, per language.
 */
@NullMarked
@AllyshipStyle
package org.allyship.core.plan;

import org.allyship.core.internal.AllyshipStyle;
import org.jspecify.annotations.NullMarked;
