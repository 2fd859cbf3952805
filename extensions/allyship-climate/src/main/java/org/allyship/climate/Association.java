package org.allyship.climate;

import java.util.Objects;
import org.allyship.core.time.QuarterRange;
import org.allyship.scoring.person.Indicator;

/**
 * An outcome beside a sign: how the mean of those of whom the sign holds differs from that of the
 * others. It says that the two go together, or not, and nothing of why.
 *
 * @param outcome the outcome, by the host's name
 * @param indicator the sign
 * @param period the period of the sign
 * @param with how many people there are of whom the sign holds and the outcome is known, rounded
 *     down to a multiple of the threshold
 * @param without how many of the others, rounded so too
 * @param difference the mean with less the mean without, rounded to hundredths
 * @param low the lower end of the 90 % confidence interval of the difference (Welch 1947,
 *     Biometrika 34:28-35), rounded so too
 * @param high the upper end
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
  /** Requires every part. */
  public Association {
    Objects.requireNonNull(outcome, "outcome");
    Objects.requireNonNull(indicator, "indicator");
    Objects.requireNonNull(period, "period");
  }

  /** Tells whether the interval leaves no doubt of a difference in either direction. */
  public boolean isReliable() {
    return low > 0 || high < 0;
  }
}
