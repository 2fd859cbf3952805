package org.allyship.disclosure;

import java.math.BigInteger;
import java.util.random.RandomGenerator;

/**
 * The discrete Laplace distribution: whole numbers with probabilities in proportion to {@code
 * exp(-|x| * epsilon)}, also called the two-sided geometric distribution. Draws are exact. They use
 * whole numbers only, as rounding in floating point could disclose the value under the noise.
 *
 * <p>After Canonne, Kamath &amp; Steinke 2020, The Discrete Gaussian for Differential Privacy, <a
 * href="https://arxiv.org/abs/2004.00010">arXiv:2004.00010</a>, algorithms 1 and 2. The time of a
 * draw depends on the number drawn. Immutable.
 */
final class DiscreteLaplace {
  private final BigInteger scale;
  private final BigInteger divisor;

  /** Creates a distribution; epsilon must be above 0. */
  DiscreteLaplace(Epsilon epsilon) {
    this.scale = epsilon.denominator();
    this.divisor = epsilon.numerator();
  }

  BigInteger draw(RandomGenerator random) {
    while (true) {
      BigInteger rest = below(scale, random);
      if (isExp(rest, scale, random)) {
        BigInteger whole = BigInteger.ZERO;
        while (isExp(BigInteger.ONE, BigInteger.ONE, random)) {
          whole = whole.add(BigInteger.ONE);
        }
        BigInteger size = rest.add(scale.multiply(whole)).divide(divisor);
        boolean negative = below(BigInteger.TWO, random).signum() == 0;
        if (!negative || size.signum() != 0) {
          return negative ? size.negate() : size;
        }
      }
    }
  }

  /**
   * Returns true with probability {@code exp(-numerator / denominator)}, a fraction from 0 to 1.
   */
  private static boolean isExp(
      BigInteger numerator, BigInteger denominator, RandomGenerator random) {
    BigInteger times = BigInteger.ONE;
    while (below(denominator.multiply(times), random).compareTo(numerator) < 0) {
      times = times.add(BigInteger.ONE);
    }
    return times.testBit(0);
  }

  /** Returns a number from 0 to {@code limit} less 1, each equally likely. */
  private static BigInteger below(BigInteger limit, RandomGenerator random) {
    int bits = limit.subtract(BigInteger.ONE).bitLength();
    byte[] bytes = new byte[(bits + 7) / 8];
    while (true) {
      random.nextBytes(bytes);
      BigInteger drawn = new BigInteger(1, bytes).shiftRight(bytes.length * 8 - bits);
      if (drawn.compareTo(limit) < 0) {
        return drawn;
      }
    }
  }
}
