/**
 * Behaviors labeled by public sources, for fitting and evaluating models.
 *
 * <p>Start at {@link org.allyship.core.labeled.LabeledBehavior}.
 */
@NullMarked
@AllyshipStyle
package org.allyship.core.labeled;

import org.allyship.core.internal.AllyshipStyle;
import org.jspecify.annotations.NullMarked;
