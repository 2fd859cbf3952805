package org.allyship.disclosure;

import java.util.Arrays;

/** Which classes of people were in which range of leaves, version by version. Immutable. */
final class BreakdownPresence {
  private final int versions;
  private final int[] parent;
  private final int[] since;
  private final int[] rankOf;
  private final int[] sizes;

  BreakdownPresence(BreakdownHistory lane, SortedLeaves leaves) {
    this.versions = lane.versions;
    this.parent = lane.parent;
    this.since = lane.since;
    this.sizes = lane.sizes();
    this.rankOf = new int[parent.length];
    for (int stay = 0; stay < rankOf.length; stay++) {
      rankOf[stay] = leaves.rank(lane.leaf[stay]);
    }
  }

  /** Returns the classes that have people. */
  int[] classes() {
    int[] classes = new int[sizes.length];
    int size = 0;
    for (int each = 0; each < sizes.length; each++) {
      if (sizes[each] > 0) {
        classes[size++] = each;
      }
    }
    return Arrays.copyOf(classes, size);
  }

  int size(int peopleClass) {
    return sizes[peopleClass];
  }

  /** Returns where a class stands in the newest version. */
  int rankNow(int peopleClass) {
    return rankOf[peopleClass];
  }

  /** Returns a bit for each version in which a class was in the population. */
  long in(int peopleClass) {
    long in = 0;
    int end = versions;
    for (int stay = peopleClass; stay >= 0; stay = parent[stay]) {
      if (rankOf[stay] != BreakdownHistory.ABSENT) {
        in |= between(since[stay], end);
      }
      end = Math.min(end, since[stay]);
    }
    return in;
  }

  /**
   * Finds, for each class, the versions in which it was on either side of the middle of a range.
   */
  void find(int[] classes, Range range, int middle, long[] inFirst, long[] inSecond) {
    for (int i = 0; i < classes.length; i++) {
      int end = versions;
      for (int stay = classes[i]; stay >= 0; stay = parent[stay]) {
        int rank = rankOf[stay];
        int from = since[stay];
        if (rank >= range.from() && rank < range.to()) {
          long[] side = rank < middle ? inFirst : inSecond;
          side[i] |= between(from, end);
        }
        end = Math.min(end, from);
      }
    }
  }

  private static long between(int from, int to) {
    return from >= to ? 0 : (-1L >>> Long.SIZE - to) & -1L << from;
  }
}
