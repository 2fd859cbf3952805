package org.allyship.disclosure;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The groups of people that everything shown of one breakdown tells apart, in all versions: each is
 * in the same part as long as it is in the population. When all are large enough, whatever is
 * worked out from what was shown is about whole groups, however the populations were chosen.
 */
final class LeafGroups {
  private final BreakdownHistory lane;
  private final SortedLeaves leaves;

  /** For each version, the first rank of the part that each rank was shown in. */
  private final int[][] partOf;

  LeafGroups(BreakdownHistory lane, SortedLeaves leaves) {
    this.lane = lane;
    this.leaves = leaves;
    this.partOf = new int[lane.versions][leaves.size()];
    mark(new Range(0, leaves.size()), 0, -1L >>> Long.SIZE - lane.versions);
  }

  private void mark(Range part, int level, long shown) {
    long divided = 0;
    if (part.size() > 1) {
      SortedLeaves.Split split = leaves.split(part, level);
      divided = shown & lane.labelled & ~lane.refused.getOrDefault(split.key(), 0L);
      if (divided != 0) {
        mark(new Range(part.from(), split.middle()), split.level(), divided);
        mark(new Range(split.middle(), part.to()), split.level(), divided);
      }
    }
    for (long rest = shown & ~divided; rest != 0; rest &= rest - 1) {
      int version = Long.numberOfTrailingZeros(rest);
      Arrays.fill(partOf[version], part.from(), part.to(), part.from());
    }
  }

  boolean areLarge(int threshold) {
    Map<List<Integer>, Integer> people = new HashMap<>();
    int[] sizes = lane.sizes();
    for (int each = 0; each < sizes.length; each++) {
      Integer[] parts = parts(each);
      if (!Arrays.stream(parts).allMatch(part -> part == BreakdownHistory.ABSENT)) {
        people.merge(List.of(parts), sizes[each], Integer::sum);
      }
    }
    return people.values().stream().noneMatch(count -> HistoryRule.isFew(count, threshold));
  }

  private Integer[] parts(int peopleClass) {
    Integer[] parts = new Integer[lane.versions];
    int stay = peopleClass;
    for (int version = lane.versions - 1; version >= 0; version--) {
      while (lane.since[stay] > version) {
        stay = lane.parent[stay];
      }
      int rank = leaves.rank(lane.leaf[stay]);
      parts[version] = rank < 0 ? rank : partOf[version][rank];
    }
    return parts;
  }
}
