package org.allyship.disclosure;

import java.math.BigInteger;
import java.util.Objects;

/**
 * A privacy loss, the epsilon of differential privacy, as an exact fraction in lowest terms.
 *
 * @param numerator 0 or more
 * @param denominator more than 0
 */
public record Epsilon(BigInteger numerator, BigInteger denominator) {
  /** No privacy loss. */
  public static final Epsilon ZERO = new Epsilon(BigInteger.ZERO, BigInteger.ONE);

  /**
   * Checks the fraction and reduces it.
   *
   * @throws IllegalArgumentException if it is negative or the denominator is not positive
   */
  public Epsilon {
    Objects.requireNonNull(numerator, "numerator");
    Objects.requireNonNull(denominator, "denominator");
    if (numerator.signum() < 0 || denominator.signum() <= 0) {
      throw new IllegalArgumentException(
          "epsilon must be 0 or more, as a fraction with a denominator above 0, but was %s/%s"
              .formatted(numerator, denominator));
    }
    BigInteger common = numerator.gcd(denominator);
    numerator = numerator.divide(common);
    denominator = denominator.divide(common);
  }

  /**
   * Returns a fraction.
   *
   * @throws IllegalArgumentException if it is negative or the denominator is not positive
   */
  public static Epsilon of(long numerator, long denominator) {
    return new Epsilon(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
  }

  /** Returns the sum. */
  public Epsilon plus(Epsilon other) {
    return new Epsilon(
        numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
        denominator.multiply(other.denominator));
  }

  /** Returns whether this is more than another. */
  public boolean isMoreThan(Epsilon other) {
    return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator))
        > 0;
  }

  /** Returns the fraction, such as {@code 1/2}. */
  @Override
  public String toString() {
    return numerator + "/" + denominator;
  }
}
