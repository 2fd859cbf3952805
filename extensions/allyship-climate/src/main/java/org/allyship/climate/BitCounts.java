package org.allyship.climate;

/**
 * Counts how many of many words have each bit. A plane holds one binary digit of the count of every
 * bit, side by side. Eight words are added at once, as in a carry-save adder (Harley and Seal; in
 * Warren 2012, Hacker's Delight, 5-1), which takes a few operations a word, whatever its bits.
 */
final class BitCounts {
  /** How many words are added at once. */
  static final int AT_ONCE = 8;

  private static final int PLANES = Integer.SIZE - 1;
  private static final int EIGHTS = 3;

  private final int from;
  private final long[] planes = new long[PLANES];

  /** Begins to count, for the counts from a place on. */
  BitCounts(int from) {
    this.from = from;
  }

  /**
   * Adds a word of each of eight rows.
   *
   * @param rows where each row begins
   * @param word the place of the word in every row
   */
  void add(long[] words, int[] rows, int word) {
    long fours = four(words, rows, word, 0);
    long more = four(words, rows, word, AT_ONCE / 2);
    long carry = carry(planes[2], fours, more);
    planes[2] ^= fours ^ more;
    for (int plane = EIGHTS; carry != 0; plane++) {
      long next = planes[plane] & carry;
      planes[plane] ^= carry;
      carry = next;
    }
  }

  /** Adds four words, and returns what is carried to the fours. */
  private long four(long[] words, int[] rows, int word, int at) {
    long twos = two(words[rows[at] + word], words[rows[at + 1] + word]);
    long more = two(words[rows[at + 2] + word], words[rows[at + 3] + word]);
    long carry = carry(planes[1], twos, more);
    planes[1] ^= twos ^ more;
    return carry;
  }

  private long two(long one, long other) {
    long carry = carry(planes[0], one, other);
    planes[0] ^= one ^ other;
    return carry;
  }

  private static long carry(long a, long b, long c) {
    return a & b | (a ^ b) & c;
  }

  /** Adds up what was counted. */
  void addTo(int[] counts) {
    for (int plane = 0; plane < PLANES; plane++) {
      for (long rest = planes[plane]; rest != 0; rest &= rest - 1) {
        counts[from + Long.numberOfTrailingZeros(rest)] += 1 << plane;
      }
    }
  }
}
