package org.allyship.disclosure.internal;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The groups of people that the published partitions of one breakdown distinguish, over all
 * versions. People of one group are in the same partition in every version. If all groups are large
 * enough, everything that follows from the publications is about whole groups, however the
 * populations were selected.
 */
public final class LeafGroups {
  private final BreakdownHistory history;
  private final SortedLeaves leaves;

  /** For each version and rank, the first rank of the partition that published it. */
  private final int[][] partOf;

  public LeafGroups(BreakdownHistory history, SortedLeaves leaves) {
    this.history = history;
    this.leaves = leaves;
    this.partOf = new int[history.versions][leaves.size()];
    mark(new LeafRange(0, leaves.size()), 0, -1L >>> Long.SIZE - history.versions);
  }

  private void mark(LeafRange part, int level, long shown) {
    long divided = 0;
    if (part.size() > 1) {
      SortedLeaves.Split split = leaves.split(part, level);
      divided = shown & history.labeled & ~history.refused.getOrDefault(split.key(), 0L);
      if (divided != 0) {
        mark(new LeafRange(part.from(), split.middle()), split.level(), divided);
        mark(new LeafRange(split.middle(), part.to()), split.level(), divided);
      }
    }
    for (long rest = shown & ~divided; rest != 0; rest &= rest - 1) {
      int version = Long.numberOfTrailingZeros(rest);
      Arrays.fill(partOf[version], part.from(), part.to(), part.from());
    }
  }

  public boolean areLarge(int threshold) {
    Map<List<Integer>, Integer> people = new HashMap<>();
    int[] sizes = history.sizes();
    for (int each = 0; each < sizes.length; each++) {
      Integer[] parts = parts(each);
      if (!Arrays.stream(parts).allMatch(part -> part == BreakdownHistory.ABSENT)) {
        people.merge(List.of(parts), sizes[each], Integer::sum);
      }
    }
    return people.values().stream().noneMatch(count -> HistoryRule.isFew(count, threshold));
  }

  private Integer[] parts(int peopleClass) {
    Integer[] parts = new Integer[history.versions];
    int spell = peopleClass;
    for (int version = history.versions - 1; version >= 0; version--) {
      while (history.since[spell] > version) {
        spell = history.parent[spell];
      }
      int rank = leaves.rank(history.leaf[spell]);
      parts[version] = rank < 0 ? rank : partOf[version][rank];
    }
    return parts;
  }
}
