package org.allyship.disclosure;

import java.math.BigInteger;
import java.security.SecureRandom;
import java.util.Objects;
import java.util.random.RandomGenerator;

/**
 * Counts of reported cells with noise, for readers who may know much from elsewhere.
 *
 * <p>Discrete Laplace noise of an epsilon makes it at most {@code exp(epsilon)} times as likely
 * that a count is shown when one person is in the cell as when they are not (Ghosh, Roughgarden
 * &amp; Sundararajan 2012; Dwork &amp; Roth 2014). This holds for the counts shown with noise
 * alone: whoever also sees the exact counts of the release has no need of them. What a person gives
 * away by all of them adds up, and the budget keeps the sum. Thread-safe.
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

  /** Returns counts that spend a budget, with noise from a secure source of chance. */
  public static NoisyCounts with(Disclosure disclosure, PrivacyBudget budget) {
    return new NoisyCounts(disclosure, budget, new SecureRandom());
  }

  /**
   * Returns the number of people of a cell with noise, never below the threshold.
   *
   * @param epsilon how much to spend, above 0; the noise is about {@code 1 / epsilon} people
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

  /** Tells the budget. */
  @Override
  public String toString() {
    return "NoisyCounts{budget=%s}".formatted(budget);
  }
}
