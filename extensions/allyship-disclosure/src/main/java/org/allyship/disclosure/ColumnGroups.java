package org.allyship.disclosure;

import java.util.Arrays;
import java.util.List;

/** The columns of a crossing, from all in one block to the finest. Immutable. */
final class ColumnGroups {
  private final List<PublishedBreakdown> sides;
  final int finest;
  final int levels;

  ColumnGroups(List<PublishedBreakdown> sides) {
    this.sides = sides;
    this.finest = sides.stream().mapToInt(side -> side.units.size()).reduce(1, Math::multiplyExact);
    this.levels = sides.stream().mapToInt(PublishedBreakdown::depth).max().orElse(0);
  }

  /** Returns the finest column of somebody. */
  int of(int row) {
    int column = 0;
    for (PublishedBreakdown side : sides) {
      column = column * side.units.size() + side.unit(side.breakdown.valueOf(row));
    }
    return column;
  }

  /** Returns the unit of each side that a finest column is in. */
  int[] units(int column) {
    int[] units = new int[sides.size()];
    int rest = column;
    for (int i = units.length - 1; i >= 0; i--) {
      int size = sides.get(i).units.size();
      units[i] = rest % size;
      rest /= size;
    }
    return units;
  }

  /** Returns, for each finest column, its block at a level, from 0 on. */
  int[] blocks(int level) {
    int[][] cuts = sides.stream().map(side -> side.cut(level)).toArray(int[][]::new);
    int[] blocks = new int[finest];
    for (int column = 0; column < finest; column++) {
      int[] units = units(column);
      for (int i = 0; i < units.length; i++) {
        int parts = Arrays.stream(cuts[i]).max().orElse(0) + 1;
        blocks[column] = blocks[column] * parts + cuts[i][units[i]];
      }
    }
    return blocks;
  }
}
