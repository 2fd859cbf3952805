package org.allyship.scoring.person;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.OptionalDouble;
import org.apache.commons.statistics.distribution.BinomialDistribution;
import org.apache.commons.statistics.distribution.FDistribution;

/**
 * Whether something is done more often, or less often, than something else: in one period than in
 * the one before, or as one view says than as the other.
 *
 * <p>Both counts are taken to be Poisson. Given their total, the first is then binomial, which
 * makes a test of equal rates exact however small they are (Przyborowski &amp; Wilenski 1940,
 * Biometrika 31:313-323, <a
 * href="https://doi.org/10.1093/biomet/31.3-4.313">doi:10.1093/biomet/31.3-4.313</a>). The interval
 * of the ratio comes from that of Clopper &amp; Pearson (1934, Biometrika 26:404-413) for the
 * binomial share. All figures are those of R's {@code poisson.test(c(count, otherCount),
 * c(quarters, otherQuarters))}, to a relative 1e-10 for counts to 5,000. They are worked out anew
 * at each call.
 *
 * @param count how many behaviors were counted, 0 or more
 * @param quarters in how many quarters, 1 or more
 * @param otherCount how many were counted on the other side, 0 or more
 * @param otherQuarters in how many quarters, 1 or more
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
  /** What the comparison says. */
  public enum Verdict {
    /** More often. */
    @JsonProperty("more")
    MORE,
    /** Less often. */
    @JsonProperty("less")
    LESS,
    /** The two differ no more than chance lets them; that does not show that they are alike. */
    @JsonProperty("no-reliable-difference")
    NO_RELIABLE_DIFFERENCE,
    /** So few behaviors were counted that no difference at all could have shown. */
    @JsonProperty("not-enough-evidence")
    NOT_ENOUGH_EVIDENCE
  }

  /** A p-value of 1/20 exactly can occur, and counts as reached whichever way it was rounded. */
  private static final double ALPHA = 0.05 * (1 + 1e-9);

  private static final double TAIL = 0.025;

  /** Probabilities that are equal in theory are taken as equal, with the tolerance R takes. */
  private static final double TIE = 1 + 1e-7;

  /**
   * Checks the counts.
   *
   * @throws IllegalArgumentException if a count is negative, both together exceed {@link
   *     Integer#MAX_VALUE}, or a side has no quarter
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
   * What the comparison says, at a level of .05: {@link Verdict#MORE} or {@link Verdict#LESS} when
   * the p-value is at most that, {@link Verdict#NOT_ENOUGH_EVIDENCE} when it could not have been
   * however the same total had been spread over the two sides (with as many quarters each: a total
   * under 6), else {@link Verdict#NO_RELIABLE_DIFFERENCE}.
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
   * The two-sided p-value, from 0 to 1, of the hypothesis that the rates are equal: the probability
   * of all ways to spread the total over the sides that are no more probable than the one seen. 1
   * when nothing was counted at all.
   */
  @JsonProperty
  public double pValue() {
    return pValue(count, otherCount);
  }

  /**
   * The first rate per quarter as a multiple of the other, 0 or more. Empty when nothing was
   * counted on the other side, where it is infinite or undefined.
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
   * The upper end of the 95 % confidence interval of the ratio. Empty when nothing was counted on
   * the other side, where there is no upper end.
   */
  @JsonProperty
  public OptionalDouble high() {
    return otherCount == 0
        ? OptionalDouble.empty()
        : OptionalDouble.of(otherQuarters / (lowOdds(otherCount, count) * quarters));
  }

  /**
   * The lower Clopper-Pearson end for the odds of the first of two counts. As odds, its beta
   * quantile is an F quantile, which is neither tiny nor, like a share, almost 1.
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

  /** Positive when the first side has the higher rate, 0 when the rates are equal. */
  private long excess(int count, int otherCount) {
    return (long) count * otherQuarters - (long) otherCount * quarters;
  }

  /** The two-sided p-value of a share of the total that is below its expectation. */
  private static double pValueBelow(int share, BinomialDistribution shares) {
    double limit = shares.probability(share) * TIE;
    int low = (int) Math.ceil(shares.getMean()) - 1;
    int high = shares.getNumberOfTrials();
    // From the expectation on shares get less probable: halve down to the last above the limit.
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
