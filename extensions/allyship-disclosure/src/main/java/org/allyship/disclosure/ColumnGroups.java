package org.allyship.disclosure;

import java.util.Arrays;
import java.util.List;

/** The columns of a cross-tabulation, from one group of all columns to the finest. Immutable. */
final class ColumnGroups {
  private final List<PublishedBreakdown> breakdowns;

  /** The number of finest columns. */
  final int finest;

  private final int steps;

  ColumnGroups(List<PublishedBreakdown> breakdowns) {
    this.breakdowns = breakdowns;
    this.finest =
        breakdowns.stream().mapToInt(each -> each.units.size()).reduce(1, Math::multiplyExact);
    this.steps = breakdowns.stream().mapToInt(PublishedBreakdown::depth).max().orElse(0);
  }

  /** Returns the finest column of a row of the table. */
  int of(int row) {
    int column = 0;
    for (PublishedBreakdown each : breakdowns) {
      column = column * each.units.size() + each.unit(each.breakdown.valueOf(row));
    }
    return column;
  }

  /** Returns the unit of each breakdown that a finest column is in. */
  int[] units(int column) {
    int[] units = new int[breakdowns.size()];
    int rest = column;
    for (int i = units.length - 1; i >= 0; i--) {
      int size = breakdowns.get(i).units.size();
      units[i] = rest % size;
      rest /= size;
    }
    return units;
  }

  /** Returns, for each step, the column group of each finest column, from 0 on. */
  int[][] groups() {
    int[][] groups = new int[steps + 1][];
    Arrays.setAll(groups, this::groups);
    return groups;
  }

  private int[] groups(int step) {
    int[][] cuts = breakdowns.stream().map(each -> each.cut(step)).toArray(int[][]::new);
    int[] groups = new int[finest];
    for (int column = 0; column < finest; column++) {
      int[] units = units(column);
      for (int i = 0; i < units.length; i++) {
        int parts = Arrays.stream(cuts[i]).max().orElse(0) + 1;
        groups[column] = groups[column] * parts + cuts[i][units[i]];
      }
    }
    return groups;
  }
}
