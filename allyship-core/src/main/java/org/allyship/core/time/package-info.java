/**
 * Ranges of whole days and whole quarters.
 *
 * <p>Start at {@link org.allyship.core.time.QuarterRange}, the period for which patterns and
 * climates are computed.
 */
@NullMarked
package org.allyship.core.time;

import org.jspecify.annotations.NullMarked;
