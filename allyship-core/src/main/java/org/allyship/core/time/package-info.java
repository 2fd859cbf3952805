/**
 * Periods of whole days and whole quarters.
 *
 * <p>Start at {@link org.allyship.core.time.QuarterRange}, the period that patterns and climates
 * are read for.
 */
@NullMarked
package org.allyship.core.time;

import org.jspecify.annotations.NullMarked;
