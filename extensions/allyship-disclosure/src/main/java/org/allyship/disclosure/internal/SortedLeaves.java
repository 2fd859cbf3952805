package org.allyship.disclosure.internal;

import java.util.stream.IntStream;

/**
 * The leaves of a breakdown in the order of their hashed values. Every value of a level, and every
 * part of a split below it, is a range of them. Immutable.
 */
public final class SortedLeaves {
  private final BreakdownHistory history;
  private final SipHash hash;
  private final int[] leafAt;
  private final int[] rankOf;

  public SortedLeaves(BreakdownHistory history, SipHash hash) {
    this.history = history;
    this.hash = hash;
    this.leafAt =
        IntStream.range(0, history.leafCount())
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
    for (int level = 0; level < history.depth; level++) {
      int order = Long.compareUnsigned(history.value(one, level), history.value(other, level));
      if (order != 0) {
        return order;
      }
    }
    return 0;
  }

  public int size() {
    return leafAt.length;
  }

  public int levels() {
    return history.depth;
  }

  /** Returns the rank of a leaf; markers of {@link BreakdownHistory} stay unchanged. */
  public int rank(int leaf) {
    return leaf >= 0 ? rankOf[leaf] : leaf;
  }

  public int leaf(int rank) {
    return leafAt[rank];
  }

  private long value(int rank, int level) {
    return history.value(leafAt[rank], level);
  }

  /** Returns whether two leaves have the same values above a level. */
  public boolean sameAbove(int rank, int other, int level) {
    for (int i = 0; i < level; i++) {
      if (value(rank, i) != value(other, i)) {
        return false;
      }
    }
    return true;
  }

  /**
   * The split of a range.
   *
   * @param middle the first rank of the second part
   * @param level the level whose values differ between the parts
   * @param key identifies the split in the ledger, whatever other values exist
   */
  public record Split(int middle, int level, long key) {}

  /** Returns the split of a range of at least two leaves. */
  public Split split(LeafRange range, int fromLevel) {
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

  /** Returns a number that identifies the leaves of a range. */
  public long name(LeafRange range, SipHash with) {
    long name = range.size();
    for (int rank = range.from(); rank < range.to(); rank++) {
      for (int level = 0; level < history.depth; level++) {
        name = with.of(name, value(rank, level));
      }
    }
    return name;
  }

  private long key(int rank, int level, int bit) {
    long key = (long) Long.SIZE * level + bit;
    for (int i = 0; i < level; i++) {
      key = hash.of(key, value(rank, i));
    }
    return hash.of(key, bit == 0 ? 0 : value(rank, level) >>> (Long.SIZE - bit));
  }
}
