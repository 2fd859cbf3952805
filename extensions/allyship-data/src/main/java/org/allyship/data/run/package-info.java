/**
 * Reads whole files and returns results: placements, the patterns of people, and the climate of a
 * group. Each run also returns what it used and what it skipped.
 *
 * <p>Start at {@link org.allyship.data.run.PlacementRun}, {@link
 * org.allyship.data.run.AssessmentRun} or {@link org.allyship.data.run.ClimateRun}.
 */
@NullMarked
package org.allyship.data.run;

import org.jspecify.annotations.NullMarked;
