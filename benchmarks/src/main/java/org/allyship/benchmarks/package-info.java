/**
 * Measures the time and the memory of placements, compared with a hand-written loop.
 *
 * <p>Start at {@link org.allyship.benchmarks.PlacingBenchmark}. Not part of the library.
 */
@NullMarked
package org.allyship.benchmarks;

import org.jspecify.annotations.NullMarked;
