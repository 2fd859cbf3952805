package org.allyship.scoring.person;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import org.apache.commons.statistics.distribution.GammaDistribution;

/**
 * The rate per quarter at which a person does something, as a count of behaviors in some quarters
 * shows it.
 *
 * <p>The count has a Poisson distribution, and the rate has the prior of Jeffreys (1946, Proc. R.
 * Soc. A 186:453-461, <a
 * href="https://doi.org/10.1098/rspa.1946.0056">doi:10.1098/rspa.1946.0056</a>), which is
 * Gamma(1/2, 0): half a behavior in no time. The posterior is Gamma(count + 1/2, quarters), which
 * is proper even when nothing was counted. The prior is weak and favors no one. It is the same for
 * rates and for the time between behaviors. Its equal-tailed intervals cover the true rate about as
 * often as they should (Brown, Cai &amp; DasGupta 2003, Statistica Sinica 13:19-49).
 *
 * <p>The figures are those of R's {@code qgamma} and {@code pgamma}, to a relative 1e-10 for counts
 * to 5,000. They are calculated at each call.
 *
 * @param count the number of behaviors, 0 or more
 * @param quarters the number of quarters in which they were counted, 1 or more
 */
@JsonPropertyOrder({"count", "quarters", "mean", "low", "high"})
public record Rate(@JsonProperty int count, @JsonProperty int quarters) {
  private static final double PRIOR_COUNT = 0.5;
  private static final double TAIL = 0.05;

  /**
   * Checks the counts.
   *
   * @throws IllegalArgumentException if the count is negative or there is no quarter
   */
  public Rate {
    Counts.check("count", count, "quarters", quarters);
  }

  /** The expected number of behaviors per quarter, more than 0. */
  @JsonProperty
  public double mean() {
    return (count + PRIOR_COUNT) / quarters;
  }

  /**
   * The lower end of the equal-tailed 90 % credible interval: with probability .05 the rate per
   * quarter is lower. More than 0 and less than {@link #mean()}.
   */
  @JsonProperty
  public double low() {
    return total().inverseCumulativeProbability(TAIL) / quarters;
  }

  /**
   * The upper end of the equal-tailed 90 % credible interval: with probability .05 the rate per
   * quarter is higher. Finite and more than {@link #mean()}.
   */
  @JsonProperty
  public double high() {
    return total().inverseSurvivalProbability(TAIL) / quarters;
  }

  /**
   * Returns the probability, from 0 to 1, that the rate is at least a number of behaviors per
   * quarter.
   *
   * @throws IllegalArgumentException if {@code perQuarter} is negative, infinite or NaN
   */
  public double probabilityAtLeast(double perQuarter) {
    if (!(perQuarter >= 0 && perQuarter < Double.POSITIVE_INFINITY)) {
      throw new IllegalArgumentException(
          "a rate per quarter must be 0 or more and finite, but was %s".formatted(perQuarter));
    }
    return total().survivalProbability(perQuarter * quarters);
  }

  /** Returns the posterior of the rate over all the quarters together. */
  private GammaDistribution total() {
    return GammaDistribution.of(count + PRIOR_COUNT, 1);
  }
}
