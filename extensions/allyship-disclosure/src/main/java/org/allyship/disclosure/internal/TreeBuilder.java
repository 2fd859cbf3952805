package org.allyship.disclosure.internal;

import java.util.Arrays;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Decides how far a breakdown can be divided in the newest version of a population.
 *
 * <p>The leaves form a binary tree whose shape depends on their names alone. From the top, a
 * partition is divided if both parts have enough people and enough of them changed. Each version
 * publishes both parts or neither. So the published partitions of a breakdown are always nested.
 */
public final class TreeBuilder {
  private final int[] thresholds;
  private final boolean selected;
  private final BreakdownHistory history;
  private final SortedLeaves leaves;
  private final BreakdownPresence presence;
  private final int newest;
  private final int[] peopleBefore;
  private final SortedMap<Long, Long> refused;

  /**
   * Prepares a tree.
   *
   * @param thresholds for each level, the smallest number of people of a partition that differs
   *     from others at that level
   * @param selected whether a version may be a selection of people by something about them
   */
  public TreeBuilder(
      int[] thresholds, boolean selected, BreakdownHistory history, SortedLeaves leaves) {
    this.thresholds = thresholds;
    this.selected = selected;
    this.history = history;
    this.leaves = leaves;
    this.presence = new BreakdownPresence(history, leaves);
    this.newest = history.versions - 1;
    this.peopleBefore = peopleBefore();
    this.refused = new TreeMap<>(history.refused);
  }

  /** Returns, for each rank, the number of people who have a lower rank now. */
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

  private int people(LeafRange range) {
    return peopleBefore[range.to()] - peopleBefore[range.from()];
  }

  /** Returns the partitions to publish. */
  public Node build() {
    LeafRange all = new LeafRange(0, leaves.size());
    return build(all, 0, history.labeled, newest == 0 ? new int[0] : presence.classes());
  }

  /** Returns the splits that were not published, including those of this version. */
  public SortedMap<Long, Long> refused() {
    return refused;
  }

  /**
   * Builds a partition.
   *
   * @param shown the versions that published it, including the newest
   * @param classes the classes that were ever in it; none if there was no version before
   */
  private Node build(LeafRange part, int level, long shown, int[] classes) {
    if (part.size() < 2) {
      return Node.undivided(part);
    }
    SortedLeaves.Split split = leaves.split(part, level);
    long not = refused.getOrDefault(split.key(), 0L);
    Node divided = (not & now()) == 0 ? divide(part, split, shown & ~not, classes) : null;
    if (divided == null) {
      refused.put(split.key(), not | now());
      return Node.undivided(part);
    }
    return divided;
  }

  private long now() {
    return 1L << newest;
  }

  private @Nullable Node divide(
      LeafRange part, SortedLeaves.Split split, long shown, int[] classes) {
    LeafRange first = new LeafRange(part.from(), split.middle());
    LeafRange second = new LeafRange(split.middle(), part.to());
    int threshold = thresholds[split.level()];
    if (people(first) < threshold || people(second) < threshold) {
      return null;
    }
    long[] inFirst = new long[classes.length];
    long[] inSecond = new long[classes.length];
    presence.find(classes, part, split.middle(), inFirst, inSecond);
    if (newest > 0 && !ruleHolds(threshold, shown, classes, inFirst, inSecond)) {
      return null;
    }
    return new Node(
        part,
        split.key(),
        threshold,
        build(first, split.level(), shown, classesIn(classes, inFirst, shown)),
        build(second, split.level(), shown, classesIn(classes, inSecond, shown)));
  }

  private boolean ruleHolds(
      int threshold, long shown, int[] classes, long[] inFirst, long[] inSecond) {
    HistoryCounts counts = new HistoryCounts();
    for (int i = 0; i < classes.length; i++) {
      counts.add(inFirst[i] & shown, inSecond[i] & shown, presence.size(classes[i]));
    }
    return new HistoryRule(threshold, counts, newest, selected).holdsForSplit(shown & ~now());
  }

  private static int[] classesIn(int[] classes, long[] in, long shown) {
    int[] found = new int[classes.length];
    int size = 0;
    for (int i = 0; i < classes.length; i++) {
      if ((in[i] & shown) != 0) {
        found[size++] = classes[i];
      }
    }
    return Arrays.copyOf(found, size);
  }
}
