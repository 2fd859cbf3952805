/**
 * Writes results as tables, JSON and CSV.
 *
 * <p>Start at {@link org.allyship.cli.output.PlacementWriter}.
 */
@NullMarked
package org.allyship.cli.output;

import org.jspecify.annotations.NullMarked;
