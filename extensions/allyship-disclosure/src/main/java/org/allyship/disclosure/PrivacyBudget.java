package org.allyship.disclosure;

import java.util.Objects;

/**
 * The privacy loss that noisy counts may cause in total, and the part of it that is spent. The sum
 * is exact and never decreases. Thread-safe.
 */
public final class PrivacyBudget {
  private final Epsilon total;
  private Epsilon spent;

  private PrivacyBudget(Epsilon total, Epsilon spent) {
    this.total = Objects.requireNonNull(total, "total");
    this.spent = Objects.requireNonNull(spent, "spent");
  }

  /** Returns an unspent budget. */
  public static PrivacyBudget of(Epsilon total) {
    return new PrivacyBudget(total, Epsilon.ZERO);
  }

  /**
   * Returns a budget that was stored.
   *
   * @throws IllegalArgumentException if more is spent than the total
   */
  public static PrivacyBudget of(Epsilon total, Epsilon spent) {
    if (spent.isMoreThan(total)) {
      throw new IllegalArgumentException(
          "a privacy budget of %s cannot have %s spent".formatted(total, spent));
    }
    return new PrivacyBudget(total, spent);
  }

  /** Returns the total that may be spent. */
  public Epsilon total() {
    return total;
  }

  /** Returns the part that is spent. */
  public synchronized Epsilon spent() {
    return spent;
  }

  /**
   * Spends a part of the budget.
   *
   * @throws IllegalStateException if less is left; then nothing is spent
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

  /** Returns the spent part and the total as text. */
  @Override
  public String toString() {
    return "PrivacyBudget{spent=%s of %s}".formatted(spent(), total);
  }
}
