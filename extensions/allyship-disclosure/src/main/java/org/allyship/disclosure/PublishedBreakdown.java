package org.allyship.disclosure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * A breakdown of a table with the parts of it that may be shown.
 *
 * <p>The undivided parts are its units.
 */
final class PublishedBreakdown {
  final Breakdown breakdown;
  final SortedLeaves leaves;
  final Node root;
  final List<Range> units = new ArrayList<>();
  private final int[] leafIds;
  private final int[] unitOfRank;
  private final int[] valueOfRank;

  /**
   * Joins them.
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
      valueOfRank[rank(value)] = value;
    }
    root.forEach(
        node -> {
          if (node.isUndivided()) {
            Range range = node.range();
            Arrays.fill(unitOfRank, range.from(), range.to(), units.size());
            units.add(range);
          }
        });
  }

  /** Returns the rank of a value of the breakdown. */
  int rank(int value) {
    return leaves.rank(leafIds[value]);
  }

  /** Returns the unit of a value of the breakdown. */
  int unit(int value) {
    return unitOfRank[rank(value)];
  }

  /** Returns the range of each path of a level, from the path of each value. */
  Range[] ranges(int level, int[] pathOf, int paths) {
    Range[] ranges = new Range[paths];
    for (int value = 0; value < pathOf.length; value++) {
      if (ranges[pathOf[value]] == null) {
        ranges[pathOf[value]] = around(rank(value), level);
      }
    }
    return ranges;
  }

  /** Returns the leaves that have the same values as one down to a level. */
  private Range around(int rank, int level) {
    int from = rank;
    while (from > 0 && leaves.sameAbove(rank, from - 1, level)) {
      from--;
    }
    int to = rank + 1;
    while (to < leaves.size() && leaves.sameAbove(rank, to, level)) {
      to++;
    }
    return new Range(from, to);
  }

  /** Returns how far it is divided, and who is in each unit. */
  PartitionTree partitionTree() {
    Grouping rows = new Grouping(breakdown.ofPeople(unitOfValues()), units.size());
    List<Members> members = new ArrayList<>();
    for (int unit = 0; unit < units.size(); unit++) {
      members.add(rows.members(unit));
    }
    return new PartitionTree(breakdown.name(), members, partition(root, 0));
  }

  private PartitionTree.Partition partition(Node node, int from) {
    if (node.first() == null || node.second() == null) {
      return new PartitionTree.Partition(0, cells(node), from, from + 1, List.of());
    }
    PartitionTree.Partition first = partition(node.first(), from);
    PartitionTree.Partition second = partition(node.second(), first.to());
    return new PartitionTree.Partition(
        node.key(), cells(node), from, second.to(), List.of(first, second));
  }

  /** Returns the cells that show a node: paths, or values that are shown together only. */
  private List<CellKey> cells(Node node) {
    List<CellKey> cells = new ArrayList<>();
    Range range = node.range();
    int known = range.from();
    while (valueOfRank[known] < 0) {
      known++; // a value that only others had, in former releases
    }
    List<String> value = breakdown.values().get(valueOfRank[known]);
    for (int level = 1; level <= leaves.levels(); level++) {
      if (around(range.from(), level).equals(range)) {
        cells.add(new CellKey(breakdown.name(), List.of(value.subList(0, level))));
      }
    }
    if (cells.isEmpty() && node.isUndivided() && node != root) {
      cells.add(key(range));
    }
    return cells;
  }

  /** Returns the part that each unit is. */
  List<CellKey> keys() {
    return units.stream().map(this::key).toList();
  }

  /** Returns the part that a range is: a path, or those of the first level that divides it. */
  CellKey key(Range range) {
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

  /** Returns the range of the part that a unit is in when the root is divided so often. */
  Range block(int unit, int depth) {
    int[] parts = cut(depth);
    int from = unit;
    while (from > 0 && parts[from - 1] == parts[unit]) {
      from--;
    }
    int to = unit;
    while (to < parts.length - 1 && parts[to + 1] == parts[unit]) {
      to++;
    }
    return new Range(units.get(from).from(), units.get(to).to());
  }

  /** Returns the unit of each value of the breakdown. */
  int[] unitOfValues() {
    int[] units = new int[leafIds.length];
    for (int value = 0; value < units.length; value++) {
      units[value] = unit(value);
    }
    return units;
  }

  /** Returns how often the root is divided until every part is a unit. */
  int depth() {
    return depth(root);
  }

  private static int depth(Node node) {
    return node.first() == null || node.second() == null
        ? 0
        : 1 + Math.max(depth(node.first()), depth(node.second()));
  }

  /** Returns, for each unit, which part it is in when the root is divided so often, from 0 on. */
  int[] cut(int depth) {
    int[] parts = new int[units.size()];
    mark(root, depth, parts, 0);
    return parts;
  }

  private int mark(Node node, int depth, int[] parts, int next) {
    if (depth == 0 || node.first() == null || node.second() == null) {
      Range range = node.range();
      Arrays.fill(parts, unitOfRank[range.from()], unitOfRank[range.to() - 1] + 1, next);
      return next + 1;
    }
    return mark(node.second(), depth - 1, parts, mark(node.first(), depth - 1, parts, next));
  }
}
