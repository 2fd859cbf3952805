package org.allyship.disclosure;

import java.util.Arrays;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Decides how far a breakdown can be divided in the newest version of a population.
 *
 * <p>The leaves form a binary tree whose shape depends on their names alone. From the top, a part
 * is divided when both halves have enough people and enough of them changed; both halves are shown
 * or neither, in each version. So what is shown of a breakdown are always whole parts, nested in
 * one another.
 */
final class TreeBuilder {
  private final int threshold;
  private final boolean chosen;
  private final BreakdownHistory lane;
  private final SortedLeaves leaves;
  private final BreakdownPresence presence;
  private final int newest;
  private final int[] peopleBefore;
  private final SortedMap<Long, Long> refused;

  TreeBuilder(int threshold, boolean chosen, BreakdownHistory lane, SortedLeaves leaves) {
    this.threshold = threshold;
    this.chosen = chosen;
    this.lane = lane;
    this.leaves = leaves;
    this.presence = new BreakdownPresence(lane, leaves);
    this.newest = lane.versions - 1;
    this.peopleBefore = peopleBefore();
    this.refused = new TreeMap<>(lane.refused);
  }

  /** Returns, for each rank, how many people stand before it now. */
  private int[] peopleBefore() {
    int[] before = new int[leaves.size() + 1];
    for (int each : presence.classes()) {
      int rank = presence.rankNow(each);
      if (rank >= 0) {
        before[rank + 1] += presence.size(each);
      }
    }
    Arrays.parallelPrefix(before, Integer::sum);
    return before;
  }

  private int people(Range range) {
    return peopleBefore[range.to()] - peopleBefore[range.from()];
  }

  /** Returns the parts to show. */
  Node build() {
    Range all = new Range(0, leaves.size());
    return build(all, 0, lane.labelled, newest == 0 ? new int[0] : presence.classes());
  }

  /** Returns the splits that were not shown, this version's among them. */
  SortedMap<Long, Long> refused() {
    return refused;
  }

  /**
   * Builds a part.
   *
   * @param shown the versions that it was shown in, the newest included
   * @param classes those who were ever in it; nobody when there was no version before
   */
  private Node build(Range part, int level, long shown, int[] classes) {
    if (part.size() < 2) {
      return Node.whole(part);
    }
    SortedLeaves.Split split = leaves.split(part, level);
    long not = refused.getOrDefault(split.key(), 0L);
    Node divided = (not & now()) == 0 ? divide(part, split, shown & ~not, classes) : null;
    if (divided == null) {
      refused.put(split.key(), not | now());
      return Node.whole(part);
    }
    return divided;
  }

  private long now() {
    return 1L << newest;
  }

  private @Nullable Node divide(Range part, SortedLeaves.Split split, long shown, int[] classes) {
    Range first = new Range(part.from(), split.middle());
    Range second = new Range(split.middle(), part.to());
    if (people(first) < threshold || people(second) < threshold) {
      return null;
    }
    long[] inFirst = new long[classes.length];
    long[] inSecond = new long[classes.length];
    presence.find(classes, part, split.middle(), inFirst, inSecond);
    if (newest > 0 && !ruleHolds(shown, classes, inFirst, inSecond)) {
      return null;
    }
    return new Node(
        part,
        split.key(),
        build(first, split.level(), shown, those(classes, inFirst, shown)),
        build(second, split.level(), shown, those(classes, inSecond, shown)));
  }

  private boolean ruleHolds(long shown, int[] classes, long[] inFirst, long[] inSecond) {
    HistoryCounts counts = new HistoryCounts();
    for (int i = 0; i < classes.length; i++) {
      counts.add(inFirst[i] & shown, inSecond[i] & shown, presence.size(classes[i]));
    }
    return new HistoryRule(threshold, counts, newest, chosen).holdsForSplit(shown & ~now());
  }

  private static int[] those(int[] classes, long[] in, long shown) {
    int[] those = new int[classes.length];
    int size = 0;
    for (int i = 0; i < classes.length; i++) {
      if ((in[i] & shown) != 0) {
        those[size++] = classes[i];
      }
    }
    return Arrays.copyOf(those, size);
  }
}
