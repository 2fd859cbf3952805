/**
 * The engine: it places a behavior on the spectrum from allyship to advocacy to accompliceship,
 * finds whether it is genuine, and explains why.
 *
 * <p>Start at {@link org.allyship.scoring.Spectrum}. Every type is immutable and safe to share
 * between threads; nothing reads a clock, a locale, a file or the network. Results have no order.
 */
@NullMarked
@AllyshipStyle
package org.allyship.scoring;

import org.allyship.core.internal.AllyshipStyle;
import org.jspecify.annotations.NullMarked;
