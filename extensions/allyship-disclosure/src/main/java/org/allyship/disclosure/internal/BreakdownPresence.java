package org.allyship.disclosure.internal;

import java.util.Arrays;

/** The ranges of leaves that each class of people was in, version by version. Immutable. */
public final class BreakdownPresence {
  private final int versions;
  private final int[] parent;
  private final int[] since;
  private final int[] rankOf;
  private final int[] sizes;

  public BreakdownPresence(BreakdownHistory history, SortedLeaves leaves) {
    this.versions = history.versions;
    this.parent = history.parent;
    this.since = history.since;
    this.sizes = history.sizes();
    this.rankOf = new int[parent.length];
    for (int spell = 0; spell < rankOf.length; spell++) {
      rankOf[spell] = leaves.rank(history.leaf[spell]);
    }
  }

  /** Returns the classes that have any people. */
  public int[] classes() {
    int[] classes = new int[sizes.length];
    int size = 0;
    for (int each = 0; each < sizes.length; each++) {
      if (sizes[each] > 0) {
        classes[size++] = each;
      }
    }
    return Arrays.copyOf(classes, size);
  }

  public int size(int peopleClass) {
    return sizes[peopleClass];
  }

  /** Returns the rank of a class in the newest version. */
  public int rankNow(int peopleClass) {
    return rankOf[peopleClass];
  }

  /** Returns a bit for each version that had a class in the population. */
  public long in(int peopleClass) {
    long in = 0;
    int end = versions;
    for (int spell = peopleClass; spell >= 0; spell = parent[spell]) {
      if (rankOf[spell] != BreakdownHistory.ABSENT) {
        in |= between(since[spell], end);
      }
      end = Math.min(end, since[spell]);
    }
    return in;
  }

  /** Finds, for each class, the versions in which it was below or above the middle of a range. */
  public void find(int[] classes, LeafRange range, int middle, long[] inFirst, long[] inSecond) {
    for (int i = 0; i < classes.length; i++) {
      int end = versions;
      for (int spell = classes[i]; spell >= 0; spell = parent[spell]) {
        int rank = rankOf[spell];
        int from = since[spell];
        if (rank >= range.from() && rank < range.to()) {
          long[] in = rank < middle ? inFirst : inSecond;
          in[i] |= between(from, end);
        }
        end = Math.min(end, from);
      }
    }
  }

  private static long between(int from, int to) {
    return from >= to ? 0 : (-1L >>> Long.SIZE - to) & -1L << from;
  }
}
