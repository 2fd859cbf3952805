package org.allyship.disclosure;

import java.util.stream.IntStream;

/**
 * The leaves of a breakdown in the order of their hashed values, so that every value of a level,
 * and every half of a split below it, is a range. Immutable.
 */
final class SortedLeaves {
  private final BreakdownHistory lane;
  private final SipHash hash;
  private final int[] leafAt;
  private final int[] rankOf;

  SortedLeaves(BreakdownHistory lane, SipHash hash) {
    this.lane = lane;
    this.hash = hash;
    this.leafAt =
        IntStream.range(0, lane.leafCount())
            .boxed()
            .sorted(this::compare)
            .mapToInt(Integer::intValue)
            .toArray();
    this.rankOf = new int[leafAt.length];
    for (int rank = 0; rank < leafAt.length; rank++) {
      rankOf[leafAt[rank]] = rank;
    }
  }

  private int compare(int one, int other) {
    for (int level = 0; level < lane.depth; level++) {
      int order = Long.compareUnsigned(lane.value(one, level), lane.value(other, level));
      if (order != 0) {
        return order;
      }
    }
    return 0;
  }

  int size() {
    return leafAt.length;
  }

  int levels() {
    return lane.depth;
  }

  /** Returns the rank of a leaf; what stands in place of a leaf stays itself. */
  int rank(int leaf) {
    return leaf >= 0 ? rankOf[leaf] : leaf;
  }

  int leaf(int rank) {
    return leafAt[rank];
  }

  private long value(int rank, int level) {
    return lane.value(leafAt[rank], level);
  }

  /** Tells whether two leaves have the same values down to a level, which is left out. */
  boolean sameAbove(int rank, int other, int level) {
    for (int i = 0; i < level; i++) {
      if (value(rank, i) != value(other, i)) {
        return false;
      }
    }
    return true;
  }

  /**
   * Where a range divides.
   *
   * @param middle the first rank of the second half
   * @param level the level whose values tell the halves apart
   * @param key names the split in the ledger, whatever other values there are
   */
  record Split(int middle, int level, long key) {}

  /** Returns where a range of at least two leaves divides. */
  Split split(Range range, int fromLevel) {
    int last = range.to() - 1;
    int level = fromLevel;
    while (value(range.from(), level) == value(last, level)) {
      level++;
    }
    int bit = Long.numberOfLeadingZeros(value(range.from(), level) ^ value(last, level));
    int middle = range.from() + 1;
    while (value(middle, level) << bit >= 0) {
      middle++;
    }
    return new Split(middle, level, key(range.from(), level, bit));
  }

  /** Returns a number that names the leaves of a range. */
  long name(Range range, SipHash with) {
    long name = range.size();
    for (int rank = range.from(); rank < range.to(); rank++) {
      for (int level = 0; level < lane.depth; level++) {
        name = with.of(name, value(rank, level));
      }
    }
    return name;
  }

  private long key(int rank, int level, int bit) {
    long key = Long.SIZE * level + bit;
    for (int i = 0; i < level; i++) {
      key = hash.of(key, value(rank, i));
    }
    return hash.of(key, bit == 0 ? 0 : value(rank, level) >>> (Long.SIZE - bit));
  }
}
