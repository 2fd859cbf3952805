package org.allyship.disclosure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.allyship.disclosure.internal.RowGroups;

/**
 * The cells of a classification that are unions of units: those are published. Cells that share a
 * unit form a group, which is published as one.
 */
final class CellGroups {
  private static final int NOBODY = -1;
  private final int[] groupOf;
  private final int[] cellOfUnit;

  /**
   * Starts with each cell as a group of its own.
   *
   * @param units the number of units
   * @param cells the number of cells
   */
  CellGroups(int units, int cells) {
    this.cellOfUnit = new int[units];
    Arrays.fill(cellOfUnit, NOBODY);
    this.groupOf = new int[cells];
    Arrays.setAll(groupOf, cell -> cell);
  }

  /** Returns the groups of a level of a breakdown that is published in units of rows. */
  static CellGroups of(BreakdownLevel level, int units, int[] unitOfRow) {
    CellGroups groups = new CellGroups(units, level.paths.size());
    for (int row = 0; row < unitOfRow.length; row++) {
      groups.add(unitOfRow[row], level.pathOf(row));
    }
    return groups;
  }

  /** Notes that a unit has people in a cell. */
  void add(int unit, int cell) {
    if (cellOfUnit[unit] == NOBODY) {
      cellOfUnit[unit] = cell;
    }
    int one = group(cellOfUnit[unit]);
    int other = group(cell);
    groupOf[Math.max(one, other)] = Math.min(one, other);
  }

  /** Returns the group of a cell: its first cell. */
  int group(int cell) {
    int group = cell;
    while (groupOf[group] != group) {
      groupOf[group] = groupOf[groupOf[group]];
      group = groupOf[group];
    }
    return group;
  }

  /** Returns the group that a unit belongs to. */
  int groupOfUnit(int unit) {
    return group(cellOfUnit[unit]);
  }

  /** Returns, for each group by its first cell, its cells; groups without people have none. */
  List<List<Integer>> cells() {
    List<List<Integer>> cells = new ArrayList<>();
    for (int cell = 0; cell < groupOf.length; cell++) {
      cells.add(new ArrayList<>());
    }
    boolean[] some = new boolean[groupOf.length];
    for (int unit = 0; unit < cellOfUnit.length; unit++) {
      if (cellOfUnit[unit] != NOBODY) {
        some[groupOfUnit(unit)] = true;
      }
    }
    for (int cell = 0; cell < groupOf.length; cell++) {
      if (some[group(cell)]) {
        cells.get(group(cell)).add(cell);
      }
    }
    return cells;
  }

  /** Returns the rows of each group. */
  RowGroups rows(int[] unitOfRow) {
    int[] groups = new int[unitOfRow.length];
    for (int row = 0; row < groups.length; row++) {
      groups[row] = groupOfUnit(unitOfRow[row]);
    }
    return new RowGroups(groups, groupOf.length);
  }

  /** Returns whether anything is divided, and no group has fewer people than a threshold. */
  boolean isDivided(int[] unitOfRow, int threshold) {
    RowGroups rows = rows(unitOfRow);
    long groups = IntStream.range(0, rows.count()).filter(group -> rows.size(group) > 0).count();
    return groups > 1 && !rows.hasFew(threshold);
  }
}
