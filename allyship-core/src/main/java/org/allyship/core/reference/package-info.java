/**
 * Behaviors that others labeled, to fit a model to and to measure it by.
 *
 * <p>Start at {@link org.allyship.core.reference.LabeledBehavior}.
 */
@NullMarked
@AllyshipStyle
package org.allyship.core.reference;

import org.allyship.core.internal.AllyshipStyle;
import org.jspecify.annotations.NullMarked;
