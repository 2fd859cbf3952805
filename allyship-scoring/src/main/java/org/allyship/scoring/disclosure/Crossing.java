package org.allyship.scoring.disclosure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.allyship.core.internal.Excerpt;

/** A crossing of a table: how many people are where, and how finely that may be shown. */
final class Crossing {
  private static final int MOST_CELLS = 1 << 22;
  final List<String> names;
  final List<Side> sides;
  final Columns columns;
  final Staircase staircase;
  final int[] rowOf;
  final int[] columnOf;

  Crossing(int threshold, List<String> names, List<Side> sides) {
    this.names = names;
    this.sides = sides;
    int rows = sides.get(0).units.size();
    requireFew(sides);
    this.columns = new Columns(sides.subList(1, sides.size()));
    int people = sides.get(0).breakdown.people();
    this.rowOf = new int[people];
    this.columnOf = new int[people];
    int[][] cells = new int[rows][columns.finest];
    for (int i = 0; i < people; i++) {
      rowOf[i] = sides.get(0).unit(sides.get(0).breakdown.valueOf(i));
      columnOf[i] = columns.of(i);
      cells[rowOf[i]][columnOf[i]]++;
    }
    this.staircase = new Staircase(threshold, cells, columns);
  }

  private void requireFew(List<Side> crossed) {
    long cells =
        crossed.stream()
            .mapToLong(side -> side.breakdown.values().size())
            .reduce(1, (a, b) -> a * b);
    if (cells > MOST_CELLS) {
      throw new IllegalArgumentException(
          "the crossing %s has %d cells, more than %d; cross a coarser breakdown"
              .formatted(Excerpt.of(names.toString()), cells, MOST_CELLS));
    }
  }

  /** Returns the cell of each person at a step: those of rows that stay behind share one row. */
  int[] cells(int step) {
    int[] blocks = staircase.blocks[step];
    int width = Arrays.stream(blocks).max().orElse(0) + 1;
    int[] cells = new int[rowOf.length];
    for (int i = 0; i < cells.length; i++) {
      int row = staircase.level(rowOf[i]) >= step ? rowOf[i] + 1 : 0;
      cells[i] = row * width + blocks[columnOf[i]];
    }
    return cells;
  }

  /** Returns what each cell of a step is; nothing for those of rows that do not end there. */
  List<List<Part>> parts(int step, int cells) {
    int[] blocks = staircase.blocks[step];
    int width = Arrays.stream(blocks).max().orElse(0) + 1;
    List<Part> rows = sides.get(0).parts();
    List<List<Part>> parts = new ArrayList<>(Collections.nCopies(cells, List.of()));
    for (int column = 0; column < blocks.length; column++) {
      List<Part> block = block(column, step);
      for (int row = 0; row < rows.size(); row++) {
        if (staircase.level(row) == step) {
          List<Part> cell = new ArrayList<>(List.of(rows.get(row)));
          cell.addAll(block);
          parts.set((row + 1) * width + blocks[column], cell);
        }
      }
    }
    return parts;
  }

  private List<Part> block(int column, int step) {
    int[] units = columns.units(column);
    List<Part> parts = new ArrayList<>();
    for (int i = 0; i < units.length; i++) {
      Side side = sides.get(i + 1);
      parts.add(side.part(side.block(units[i], step)));
    }
    return parts;
  }

  /** Returns a number that names the rows and blocks. */
  long signature(SipHash hash) {
    long signature = staircase.highest();
    for (Side side : sides) {
      for (Range unit : side.units) {
        signature = hash.of(signature, side.leaves.name(unit, hash));
      }
    }
    for (int row = 0; row < sides.get(0).units.size(); row++) {
      signature = hash.of(signature, staircase.level(row));
    }
    for (int[] step : staircase.blocks) {
      for (int block : step) {
        signature = hash.of(signature, block);
      }
    }
    return signature;
  }

  /** Tells whether breakdowns stay free of circles when crossings join them. */
  static boolean isFreeOfCircles(Iterable<List<String>> crossings) {
    List<List<String>> joined = new ArrayList<>();
    for (List<String> crossing : crossings) {
      List<String> group = new ArrayList<>(crossing);
      for (List<String> other : List.copyOf(joined)) {
        List<String> shared = new ArrayList<>(other);
        shared.retainAll(crossing);
        if (shared.size() > 1) {
          return false;
        }
        if (!shared.isEmpty()) {
          joined.remove(other);
          other.stream().filter(name -> !crossing.contains(name)).forEach(group::add);
        }
      }
      joined.add(group);
    }
    return true;
  }
}
