/**
 * How fast behaviors are placed, and what that allocates, held against a loop written by hand.
 *
 * <p>Start at {@link org.allyship.benchmarks.PlacingBenchmark}. Not part of the library.
 */
@NullMarked
package org.allyship.benchmarks;

import org.jspecify.annotations.NullMarked;
