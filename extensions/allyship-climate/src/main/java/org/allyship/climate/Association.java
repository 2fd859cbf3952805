package org.allyship.climate;

import java.util.Objects;
import org.allyship.core.time.QuarterRange;
import org.allyship.scoring.person.Indicator;

/**
 * An outcome compared by an indicator: the mean of the people to whom the indicator applies, less
 * the mean of the others. It states whether the two go together, and says nothing about causes.
 *
 * @param outcome the outcome, by the host's name
 * @param indicator the indicator
 * @param period the period of the indicator
 * @param with the number of people with a known outcome to whom the indicator applies, rounded down
 *     to a multiple of the threshold
 * @param without the number of the others with a known outcome, rounded in the same way
 * @param difference the mean with less the mean without, rounded to hundredths
 * @param low the lower end of the 90 % confidence interval of the difference (Welch 1947,
 *     Biometrika 34:28-35), rounded to hundredths
 * @param high the upper end of that interval, rounded to hundredths
 */
public record Association(
    String outcome,
    Indicator indicator,
    QuarterRange period,
    int with,
    int without,
    double difference,
    double low,
    double high) {
  /** Requires the outcome, the indicator and the period. */
  public Association {
    Objects.requireNonNull(outcome, "outcome");
    Objects.requireNonNull(indicator, "indicator");
    Objects.requireNonNull(period, "period");
  }

  /** Returns whether the interval excludes 0, so that the direction of the difference is clear. */
  public boolean isReliable() {
    return low > 0 || high < 0;
  }
}
