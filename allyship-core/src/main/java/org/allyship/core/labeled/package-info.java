/**
 * Behaviors that others labeled, to fit a model to and to measure it by.
 *
 * <p>Start at {@link org.allyship.core.labeled.LabeledBehavior}.
 */
@NullMarked
@AllyshipStyle
package org.allyship.core.labeled;

import org.allyship.core.internal.AllyshipStyle;
import org.jspecify.annotations.NullMarked;
