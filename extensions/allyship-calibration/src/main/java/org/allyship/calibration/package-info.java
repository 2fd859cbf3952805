/**
 * Fits a model to labeled behaviors, and evaluates a model on them.
 *
 * <p>Start at {@link org.allyship.calibration.Evaluation} to measure, and at {@link
 * org.allyship.calibration.Fitting} to fit. {@link org.allyship.calibration.Calibration} is the
 * program that made the bundled model and its report.
 */
@NullMarked
package org.allyship.calibration;

import org.jspecify.annotations.NullMarked;
