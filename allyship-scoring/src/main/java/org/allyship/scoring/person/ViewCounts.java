package org.allyship.scoring.person;

import java.util.Optional;
import org.allyship.core.record.View;

/**
 * The sums that one view is read from.
 *
 * @param view the view
 * @param quarters how many quarters the period has
 * @param now the sums of the period
 * @param before the sums of the period before
 * @param observedBefore whether anything is on record of the person from before the period
 */
record ViewCounts(
    View view, int quarters, PeriodCounts now, PeriodCounts before, boolean observedBefore) {
  Rate rate(int count) {
    return new Rate(count, quarters);
  }

  Optional<RateComparison> trend(int countNow, int countBefore) {
    return observedBefore
        ? Optional.of(new RateComparison(countNow, quarters, countBefore, quarters))
        : Optional.empty();
  }

  int get(int cell) {
    return now.get(cell);
  }
}
