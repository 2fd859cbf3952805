package org.allyship.disclosure;

import java.math.BigInteger;
import java.security.SecureRandom;
import java.util.Objects;
import java.util.random.RandomGenerator;

/**
 * Counts of published cells with noise, for readers who may have much other information.
 *
 * <p>Discrete Laplace noise gives epsilon-differential privacy: one person more or less in a cell
 * changes the probability of any count by a factor of at most {@code exp(epsilon)} (Ghosh,
 * Roughgarden &amp; Sundararajan 2012; Dwork &amp; Roth 2014). This applies to noisy counts alone;
 * readers must not also see the exact counts of the release. The privacy losses of all counts add
 * up, and the budget keeps the sum. Thread-safe.
 */
public final class NoisyCounts {
  private final Disclosure disclosure;
  private final PrivacyBudget budget;
  private final RandomGenerator random;

  NoisyCounts(Disclosure disclosure, PrivacyBudget budget, RandomGenerator random) {
    this.disclosure = Objects.requireNonNull(disclosure, "disclosure");
    this.budget = Objects.requireNonNull(budget, "budget");
    this.random = random;
  }

  /** Returns counts that spend a budget, with noise from a secure random source. */
  public static NoisyCounts with(Disclosure disclosure, PrivacyBudget budget) {
    return new NoisyCounts(disclosure, budget, new SecureRandom());
  }

  /**
   * Returns the number of people of a cell with noise, never below the threshold.
   *
   * @param epsilon the privacy loss to spend, above 0; the noise is about {@code 1 / epsilon}
   *     people
   * @throws IllegalStateException if the budget has less left; then nothing is drawn
   * @throws IllegalArgumentException if epsilon is 0
   */
  public int people(Published<?> cell, Epsilon epsilon) {
    if (epsilon.numerator().signum() == 0) {
      throw new IllegalArgumentException("epsilon must be more than 0, but was " + epsilon);
    }
    budget.spend(epsilon);
    BigInteger noisy =
        new DiscreteLaplace(epsilon).draw(random).add(BigInteger.valueOf(cell.people()));
    return noisy
        .max(BigInteger.valueOf(disclosure.threshold()))
        .min(BigInteger.valueOf(Integer.MAX_VALUE))
        .intValue();
  }

  /** Returns the budget as text. */
  @Override
  public String toString() {
    return "NoisyCounts{budget=%s}".formatted(budget);
  }
}
