package org.allyship.disclosure;

import java.util.Objects;

/**
 * How much privacy may be given away by noisy counts, and how much has been. What is spent adds up
 * exactly; it is never given back. Thread-safe.
 */
public final class PrivacyBudget {
  private final Epsilon total;
  private Epsilon spent;

  private PrivacyBudget(Epsilon total, Epsilon spent) {
    this.total = Objects.requireNonNull(total, "total");
    this.spent = Objects.requireNonNull(spent, "spent");
  }

  /** Returns a budget of which nothing is spent. */
  public static PrivacyBudget of(Epsilon total) {
    return new PrivacyBudget(total, Epsilon.ZERO);
  }

  /**
   * Returns a budget that was kept.
   *
   * @throws IllegalArgumentException if more is spent than there was
   */
  public static PrivacyBudget of(Epsilon total, Epsilon spent) {
    if (spent.isMoreThan(total)) {
      throw new IllegalArgumentException(
          "a privacy budget of %s cannot have %s spent".formatted(total, spent));
    }
    return new PrivacyBudget(total, spent);
  }

  /** Returns all that may be spent. */
  public Epsilon total() {
    return total;
  }

  /** Returns what has been spent. */
  public synchronized Epsilon spent() {
    return spent;
  }

  /**
   * Spends some.
   *
   * @throws IllegalStateException if there is less left; then nothing is spent
   */
  public synchronized void spend(Epsilon epsilon) {
    Epsilon after = spent.plus(epsilon);
    if (after.isMoreThan(total)) {
      throw new IllegalStateException(
          "the privacy budget of %s has %s spent, which leaves too little for %s; show no further noisy count"
              .formatted(total, spent, epsilon));
    }
    spent = after;
  }

  /** Tells what there was and what is spent. */
  @Override
  public String toString() {
    return "PrivacyBudget{spent=%s of %s}".formatted(spent(), total);
  }
}
