package org.allyship.disclosure;

import java.util.ArrayList;
import java.util.List;
import org.allyship.disclosure.internal.PartitionTree;
import org.allyship.disclosure.internal.PartitionTree.Partition;
import org.allyship.disclosure.internal.RowGroups;
import org.jspecify.annotations.Nullable;

/** The published cells of a level of a breakdown: unions of units. */
final class LevelCells {
  final BreakdownLevel level;
  final CellGroups groups;

  /** The paths of each group, by its first path. */
  private final List<List<Integer>> paths;

  private final RowGroups rows;
  private final @Nullable LevelCells above;

  /**
   * Finds the cells.
   *
   * @param groups the groups of paths that are unions of units
   * @param above the cells of the level above; null if this is the topmost
   */
  LevelCells(BreakdownLevel level, CellGroups groups, int[] unitOfRow, @Nullable LevelCells above) {
    this.level = level;
    this.groups = groups;
    this.paths = groups.cells();
    this.rows = groups.rows(unitOfRow);
    this.above = above;
  }

  /** Returns whether a cell that has any people has fewer than a threshold. */
  boolean hasFew(int threshold) {
    return rows.hasFew(threshold);
  }

  /** Returns the people of a path; null if it is not published alone. */
  @Nullable Members alone(int path) {
    return paths.get(path).size() == 1 ? members(path) : null;
  }

  Members members(int group) {
    return new Members(rows, group);
  }

  /**
   * Returns the groups of several paths that are published together only. A group that is everyone,
   * or a group of the level above, is left out.
   */
  List<Integer> together() {
    List<Integer> together = new ArrayList<>();
    for (int group = 0; group < paths.size(); group++) {
      if (paths.get(group).size() > 1 && !isWhole(group)) {
        together.add(group);
      }
    }
    return together;
  }

  private boolean isWhole(int group) {
    int around =
        above == null
            ? level.breakdown.people()
            : above.rows.size(above.groups.group(above.level.pathOf(rows.row(group, 0))));
    return rows.size(group) == around;
  }

  /** Returns the key of a group. */
  CellKey key(int group) {
    return new CellKey(
        level.breakdown.name(), paths.get(group).stream().map(level.paths::get).toList());
  }

  /** Returns the published cells with the largest partitions that they are made of. */
  List<PartitionTree.Cell> cells(Partition whole) {
    List<List<Partition>> parts = new ArrayList<>();
    paths.forEach(any -> parts.add(new ArrayList<>()));
    collect(whole, parts);
    List<PartitionTree.Cell> cells = new ArrayList<>();
    for (int group = 0; group < paths.size(); group++) {
      if (paths.get(group).size() == 1 || paths.get(group).size() > 1 && !isWhole(group)) {
        CellKey key = key(group);
        cells.add(new PartitionTree.Cell(key.breakdown(), key.values(), parts.get(group)));
      }
    }
    return cells;
  }

  /** Collects the largest partitions of each group; returns whether a partition has one group. */
  private void collect(Partition part, List<List<Partition>> parts) {
    int group = groups.groupOfUnit(part.from());
    boolean isOne = true;
    for (int unit = part.from() + 1; unit < part.to() && isOne; unit++) {
      isOne = groups.groupOfUnit(unit) == group;
    }
    if (isOne) {
      parts.get(group).add(part);
    } else {
      part.parts().forEach(each -> collect(each, parts));
    }
  }
}
