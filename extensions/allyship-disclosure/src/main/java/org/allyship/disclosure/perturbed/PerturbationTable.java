package org.allyship.disclosure.perturbed;

/**
 * The transition table from true counts to shown counts.
 *
 * <p>A true count is changed by {@code d} people with probability {@code 2^-|d| / 3}. This is the
 * distribution of the largest entropy over the whole numbers for its mean absolute change, 4/3
 * people. Its mean is 0 and its variance 4. A shown count below 0 becomes 0. A shown count above
 * the number of people of the cell becomes that number. So counts near 0 are a little too high on
 * average, by up to 2/3 of a person, and counts near everyone are too low.
 *
 * <p>One person more or less changes the probability of every shown count by a factor of 1/2 to 2,
 * at 0 and at everyone too. No table that never shows a negative count and has mean 0 in every row
 * does this (see {@code docs/decisions/0032-perturbed-counts.md}). After Ghosh, Roughgarden &amp;
 * Sundararajan 2012, Universally Utility-Maximizing Privacy Mechanisms, SIAM Journal on Computing
 * 41:1673-1693, doi:10.1137/09076828X.
 */
public final class PerturbationTable {
  /** The variance of the change of a count, before counts are limited to the cell. */
  public static final double VARIANCE = 4;

  /**
   * The largest change of a count. It is reached once in 8 billion figures. Only there the factor
   * of 2 does not hold.
   */
  public static final int MAX_CHANGE = Integer.SIZE;

  private PerturbationTable() {}

  /**
   * Returns the shown count.
   *
   * @param count the true count, from 0 to the number of people
   * @param people the number of people of the cell
   * @param random 64 random bits
   * @throws IllegalArgumentException if the count is out of range
   */
  static int shown(int count, int people, long random) {
    require(count, people);
    return Math.max(0, Math.min(people, count + change(random)));
  }

  /**
   * Returns the change of a count. The number of zeros at the end of random bits is {@code k} with
   * probability {@code 2^-(k+1)}, and the difference of two such numbers has the distribution of
   * this table.
   */
  private static int change(long random) {
    return Integer.numberOfTrailingZeros((int) (random >>> Integer.SIZE))
        - Integer.numberOfTrailingZeros((int) random);
  }

  /**
   * Returns the probability that a true count is shown as another, from 0 to 1, without regard to
   * {@link #MAX_CHANGE}. At 0 and at everyone it is that of all counts beyond, too.
   *
   * @throws IllegalArgumentException if the true count is not from 0 to the number of people
   */
  public static double probability(int count, int people, int shown) {
    require(count, people);
    if (shown < 0 || shown > people) {
      return 0;
    }
    if (people == 0) {
      return 1;
    }
    boolean isEnd = shown == 0 || shown == people;
    return Math.scalb(isEnd ? 2.0 : 1.0, -Math.abs(shown - count)) / 3;
  }

  private static void require(int count, int people) {
    if (count < 0 || count > people) {
      throw new IllegalArgumentException(
          "a count must be from 0 to the %s people of its cell, but was %s"
              .formatted(people, count));
    }
  }
}
