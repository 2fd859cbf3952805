package org.allyship.scoring.person.internal;

import org.allyship.core.record.View;

/**
 * The counts from which the figures of one view are calculated.
 *
 * @param view the view
 * @param quarters the number of quarters of the period
 * @param now the counts of the period
 * @param before the counts of the period of the same length before it
 * @param observedBefore whether anything is on record from before the period
 */
public record ViewCounts(
    View view, int quarters, PeriodCounts now, PeriodCounts before, boolean observedBefore) {
  /** Returns a count of the period, by its cell. */
  public int get(int cell) {
    return now.get(cell);
  }
}
