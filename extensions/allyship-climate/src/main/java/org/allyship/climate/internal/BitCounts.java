package org.allyship.climate.internal;

/**
 * Counts how many bit sets have each bit. A plane holds one binary digit of the counts of all bits.
 * Eight bit sets are added at once, as in a carry-save adder (Harley and Seal; in Warren 2012,
 * Hacker's Delight, 5-1). That takes a few operations for each bit set, whatever bits it has.
 */
final class BitCounts {
  /** How many bit sets are added at once. */
  static final int AT_ONCE = 8;

  private static final int PLANES = Integer.SIZE - 1;
  private static final int EIGHTS = 3;
  private final int from;
  private final long[] planes = new long[PLANES];

  /** Creates counts of 64 measures, from the position of the first. */
  BitCounts(int from) {
    this.from = from;
  }

  /**
   * Adds a bit set of each of eight rows.
   *
   * @param rows the position of the first bit set of each row
   * @param index the index of the bit set in every row
   */
  void add(long[] bits, int[] rows, int index) {
    long fours = four(bits, rows, index, 0);
    long more = four(bits, rows, index, AT_ONCE / 2);
    long carry = carry(planes[2], fours, more);
    planes[2] ^= fours ^ more;
    for (int plane = EIGHTS; carry != 0; plane++) {
      long next = planes[plane] & carry;
      planes[plane] ^= carry;
      carry = next;
    }
  }

  /** Adds four bit sets, and returns the carry to the plane of fours. */
  private long four(long[] bits, int[] rows, int index, int at) {
    long twos = two(bits[rows[at] + index], bits[rows[at + 1] + index]);
    long more = two(bits[rows[at + 2] + index], bits[rows[at + 3] + index]);
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

  /** Adds the counts to the counts of all measures. */
  void addTo(int[] counts) {
    for (int plane = 0; plane < PLANES; plane++) {
      for (long rest = planes[plane]; rest != 0; rest &= rest - 1) {
        counts[from + Long.numberOfTrailingZeros(rest)] += 1 << plane;
      }
    }
  }
}
