package org.allyship.scoring.person;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.OptionalDouble;
import org.allyship.core.internal.LabelKind;
import org.apache.commons.statistics.distribution.BinomialDistribution;
import org.apache.commons.statistics.distribution.FDistribution;

/**
 * The comparison of two rates: of one period with the one before, or of one view with the other.
 *
 * <p>Both counts have Poisson distributions. Given their total, the first is binomial, which makes
 * a test of equal rates exact, however small they are (Przyborowski &amp; Wilenski 1940, Biometrika
 * 31:313-323, <a
 * href="https://doi.org/10.1093/biomet/31.3-4.313">doi:10.1093/biomet/31.3-4.313</a>). The interval
 * of the ratio comes from that of Clopper &amp; Pearson (1934, Biometrika 26:404-413) for the
 * binomial share. All figures are those of R's {@code poisson.test(c(count, otherCount),
 * c(quarters, otherQuarters))}, to a relative 1e-10 for counts to 5,000. They are calculated at
 * each call.
 *
 * @param count the first count of behaviors, 0 or more
 * @param quarters the number of quarters of the first count, 1 or more
 * @param otherCount the other count, 0 or more
 * @param otherQuarters the number of quarters of the other count, 1 or more
 */
@JsonPropertyOrder({
  "count",
  "quarters",
  "otherCount",
  "otherQuarters",
  "verdict",
  "pValue",
  "ratio",
  "low",
  "high"
})
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record RateComparison(
    @JsonProperty int count,
    @JsonProperty int quarters,
    @JsonProperty int otherCount,
    @JsonProperty int otherQuarters) {
  /** The result of a comparison. */
  @LabelKind("verdict")
  public enum Verdict {
    /** More often. */
    @JsonProperty("more")
    MORE,
    /** Less often. */
    @JsonProperty("less")
    LESS,
    /** Chance can explain the difference, which does not show that the rates are equal. */
    @JsonProperty("no-reliable-difference")
    NO_RELIABLE_DIFFERENCE,
    /** So few behaviors were counted that no difference could have been significant. */
    @JsonProperty("not-enough-evidence")
    NOT_ENOUGH_EVIDENCE
  }

  /** A p-value of 1/20 exactly can occur, and counts as reached whichever way it was rounded. */
  private static final double ALPHA = 0.05 * (1 + 1e-9);

  private static final double TAIL = 0.025;

  /** The tolerance for probabilities that are equal in theory, as in R. */
  private static final double TIE = 1 + 1e-7;

  /**
   * Checks the counts.
   *
   * @throws IllegalArgumentException if a count is negative, both together exceed {@link
   *     Integer#MAX_VALUE}, or a count has no quarter
   */
  public RateComparison {
    Counts.check("count", count, "quarters", quarters);
    Counts.check("otherCount", otherCount, "otherQuarters", otherQuarters);
    if ((long) count + otherCount > Integer.MAX_VALUE) {
      throw new IllegalArgumentException(
          "count and otherCount must be at most %s together, but were %s and %s"
              .formatted(Integer.MAX_VALUE, count, otherCount));
    }
  }

  /**
   * The result at a significance level of .05. It is {@link Verdict#MORE} or {@link Verdict#LESS}
   * when the p-value is at most .05. It is {@link Verdict#NOT_ENOUGH_EVIDENCE} when no division of
   * the same total over the two counts is significant: with equal quarters, a total under 6. Else
   * it is {@link Verdict#NO_RELIABLE_DIFFERENCE}.
   */
  @JsonProperty
  public Verdict verdict() {
    if (pValue() <= ALPHA) {
      return excess(count, otherCount) > 0 ? Verdict.MORE : Verdict.LESS;
    }
    int total = count + otherCount;
    return Math.min(pValue(total, 0), pValue(0, total)) <= ALPHA
        ? Verdict.NO_RELIABLE_DIFFERENCE
        : Verdict.NOT_ENOUGH_EVIDENCE;
  }

  /**
   * The two-sided p-value, from 0 to 1, of the hypothesis that the rates are equal. It is the
   * probability of all divisions of the total that are at most as probable as the observed one. It
   * is 1 when both counts are 0.
   */
  @JsonProperty
  public double pValue() {
    return pValue(count, otherCount);
  }

  /**
   * The first rate per quarter as a multiple of the other, 0 or more. Empty when the other count is
   * 0, so that it is infinite or undefined.
   */
  @JsonProperty
  public OptionalDouble ratio() {
    return otherCount == 0
        ? OptionalDouble.empty()
        : OptionalDouble.of(((double) count / quarters) / ((double) otherCount / otherQuarters));
  }

  /**
   * The lower end of the 95 % confidence interval of the ratio: 0 when the first count is 0, else
   * more than 0.
   */
  @JsonProperty
  public double low() {
    return lowOdds(count, otherCount) * otherQuarters / quarters;
  }

  /**
   * The upper end of the 95 % confidence interval of the ratio. Empty when the other count is 0, so
   * that there is no upper end.
   */
  @JsonProperty
  public OptionalDouble high() {
    return otherCount == 0
        ? OptionalDouble.empty()
        : OptionalDouble.of(otherQuarters / (lowOdds(otherCount, count) * quarters));
  }

  /**
   * Returns the lower Clopper-Pearson end for the odds of the first of two counts. As odds, its
   * beta quantile is an F quantile, which is neither tiny nor, like a share, almost 1.
   */
  private static double lowOdds(int count, int other) {
    if (count == 0) {
      return 0;
    }
    double others = other + 1.0;
    return count
        / others
        * FDistribution.of(2.0 * count, 2 * others).inverseCumulativeProbability(TAIL);
  }

  private double pValue(int count, int otherCount) {
    double all = (double) quarters + otherQuarters;
    long excess = excess(count, otherCount);
    if (excess == 0) {
      return 1;
    }
    int total = count + otherCount;
    return excess < 0
        ? pValueBelow(count, BinomialDistribution.of(total, quarters / all))
        : pValueBelow(otherCount, BinomialDistribution.of(total, otherQuarters / all));
  }

  /** Returns a positive number when the first rate is higher, 0 when the rates are equal. */
  private long excess(int count, int otherCount) {
    return (long) count * otherQuarters - (long) otherCount * quarters;
  }

  /** Returns the two-sided p-value of a count that is below its expectation. */
  private static double pValueBelow(int share, BinomialDistribution shares) {
    double limit = shares.probability(share) * TIE;
    int low = (int) Math.ceil(shares.getMean()) - 1;
    int high = shares.getNumberOfTrials();
    // Above the expectation the probability falls: search for the last count above the limit.
    while (low < high) {
      int middle = high - (high - low) / 2;
      if (shares.probability(middle) > limit) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return Math.min(1, shares.cumulativeProbability(share) + shares.survivalProbability(low));
  }
}
