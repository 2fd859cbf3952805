package org.allyship.disclosure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.allyship.disclosure.internal.LeafRange;
import org.allyship.disclosure.internal.Node;
import org.allyship.disclosure.internal.PartitionTree;
import org.allyship.disclosure.internal.SortedLeaves;

/**
 * A breakdown of a table with the partitions that may be published. The undivided partitions are
 * its units.
 */
final class PublishedBreakdown {
  final Breakdown breakdown;
  final List<LeafRange> units = new ArrayList<>();
  private final SortedLeaves leaves;
  private final Node root;
  private final int[] leafIds;
  private final int[] unitOfRank;
  private final int[] valueOfRank;

  /**
   * Finds the units.
   *
   * @param leafIds for each value of the breakdown, its leaf
   */
  PublishedBreakdown(Breakdown breakdown, SortedLeaves leaves, Node root, int[] leafIds) {
    this.breakdown = breakdown;
    this.leaves = leaves;
    this.root = root;
    this.leafIds = leafIds;
    this.unitOfRank = new int[leaves.size()];
    this.valueOfRank = new int[leaves.size()];
    Arrays.fill(valueOfRank, -1);
    for (int value = 0; value < leafIds.length; value++) {
      valueOfRank[leaves.rank(leafIds[value])] = value;
    }
    root.forEach(
        node -> {
          if (node.isUndivided()) {
            LeafRange range = node.range();
            Arrays.fill(unitOfRank, range.from(), range.to(), units.size());
            units.add(range);
          }
        });
  }

  /** Returns the unit of a value of the breakdown. */
  int unit(int value) {
    return unitOfRank[leaves.rank(leafIds[value])];
  }

  /** Returns the unit of each row of the table. */
  int[] unitOfRows() {
    return breakdown.ofPeople(IntStream.range(0, leafIds.length).map(this::unit).toArray());
  }

  /** Returns the undivided whole, and the partitions that it is divided into. */
  PartitionTree.Partition partitions() {
    return partition(root, 0);
  }

  private static PartitionTree.Partition partition(Node node, int from) {
    if (node.first() == null || node.second() == null) {
      return new PartitionTree.Partition(0, 0, from, from + 1, List.of());
    }
    PartitionTree.Partition first = partition(node.first(), from);
    PartitionTree.Partition second = partition(node.second(), first.to());
    return new PartitionTree.Partition(
        node.key(), node.threshold(), from, second.to(), List.of(first, second));
  }

  /** Returns the leaves that have the same values as a leaf, down to a level. */
  private LeafRange around(int rank, int level) {
    int from = rank;
    while (from > 0 && leaves.sameAbove(rank, from - 1, level)) {
      from--;
    }
    int to = rank + 1;
    while (to < leaves.size() && leaves.sameAbove(rank, to, level)) {
      to++;
    }
    return new LeafRange(from, to);
  }

  /** Returns the key of a range: one path, or the paths of the first level that divides it. */
  CellKey key(LeafRange range) {
    int level = leaves.levels();
    while (!leaves.sameAbove(range.from(), range.to() - 1, level)) {
      level--;
    }
    int shown = level > 0 && around(range.from(), level).equals(range) ? level : level + 1;
    Set<List<String>> paths = new LinkedHashSet<>();
    IntStream.range(range.from(), range.to())
        .map(rank -> valueOfRank[rank])
        .filter(value -> value >= 0)
        .sorted()
        .forEach(value -> paths.add(breakdown.values().get(value).subList(0, shown)));
    return new CellKey(breakdown.name(), List.copyOf(paths));
  }

  /** Returns the range of the partition that has a unit, if the root is divided so often. */
  LeafRange rangeAround(int unit, int depth) {
    int[] parts = cut(depth);
    int from = unit;
    while (from > 0 && parts[from - 1] == parts[unit]) {
      from--;
    }
    int to = unit;
    while (to < parts.length - 1 && parts[to + 1] == parts[unit]) {
      to++;
    }
    return new LeafRange(units.get(from).from(), units.get(to).to());
  }

  /** Returns how often the root is divided until every partition is a unit. */
  int depth() {
    return depth(root);
  }

  private static int depth(Node node) {
    return node.first() == null || node.second() == null
        ? 0
        : 1 + Math.max(depth(node.first()), depth(node.second()));
  }

  /** Returns the partition of each unit, if the root is divided so often, from 0 on. */
  int[] cut(int depth) {
    int[] parts = new int[units.size()];
    mark(root, depth, parts, 0);
    return parts;
  }

  private int mark(Node node, int depth, int[] parts, int next) {
    if (depth == 0 || node.first() == null || node.second() == null) {
      LeafRange range = node.range();
      Arrays.fill(parts, unitOfRank[range.from()], unitOfRank[range.to() - 1] + 1, next);
      return next + 1;
    }
    return mark(node.second(), depth - 1, parts, mark(node.first(), depth - 1, parts, next));
  }
}
