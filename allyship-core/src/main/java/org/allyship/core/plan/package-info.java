/**
 * Plans: the intentions of a person, and their outcomes.
 *
 * <p>Start at {@link org.allyship.core.plan.Plan}. These types have no texts of their own. A
 * content pack holds the texts in each language.
 */
@NullMarked
@AllyshipStyle
package org.allyship.core.plan;

import org.allyship.core.internal.AllyshipStyle;
import org.jspecify.annotations.NullMarked;
