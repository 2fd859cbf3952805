package org.allyship.disclosure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.allyship.core.internal.SafeText;

/** A crossing of a table: how many people are where, and how finely that may be shown. */
final class CrossTab {
  private static final int MOST_CELLS = 1 << 22;
  final List<String> names;
  final List<PublishedBreakdown> breakdowns;
  final ColumnGroups columns;
  final CrossTabRefinement refinement;
  final int[] rowOf;
  final int[] columnOf;

  CrossTab(int threshold, List<String> names, List<PublishedBreakdown> sides) {
    this.names = names;
    this.breakdowns = sides;
    int rows = sides.get(0).units.size();
    requireFew(sides);
    this.columns = new ColumnGroups(sides.subList(1, sides.size()));
    int people = sides.get(0).breakdown.people();
    this.rowOf = new int[people];
    this.columnOf = new int[people];
    int[][] cells = new int[rows][columns.finest];
    for (int i = 0; i < people; i++) {
      rowOf[i] = sides.get(0).unit(sides.get(0).breakdown.valueOf(i));
      columnOf[i] = columns.of(i);
      cells[rowOf[i]][columnOf[i]]++;
    }
    this.refinement = new CrossTabRefinement(threshold, cells, columns);
  }

  private void requireFew(List<PublishedBreakdown> crossed) {
    long cells =
        crossed.stream()
            .mapToLong(side -> side.breakdown.values().size())
            .reduce(1, (a, b) -> a * b);
    if (cells > MOST_CELLS) {
      throw new IllegalArgumentException(
          "the crossing %s has %d cells, more than %d; cross a coarser breakdown"
              .formatted(SafeText.of(names.toString()), cells, MOST_CELLS));
    }
  }

  /** Returns the cell of each person at a step: those of rows that stay behind share one row. */
  int[] cells(int step) {
    int[] blocks = refinement.blocks[step];
    int width = Arrays.stream(blocks).max().orElse(0) + 1;
    int[] cells = new int[rowOf.length];
    for (int i = 0; i < cells.length; i++) {
      int row = refinement.level(rowOf[i]) >= step ? rowOf[i] + 1 : 0;
      cells[i] = row * width + blocks[columnOf[i]];
    }
    return cells;
  }

  /** Returns what each cell of a step is; nothing for those of rows that do not end there. */
  List<List<CellKey>> keys(int step, int cells) {
    int[] blocks = refinement.blocks[step];
    int width = Arrays.stream(blocks).max().orElse(0) + 1;
    List<CellKey> rows = breakdowns.get(0).keys();
    List<List<CellKey>> parts = new ArrayList<>(Collections.nCopies(cells, List.of()));
    for (int column = 0; column < blocks.length; column++) {
      List<CellKey> block = block(column, step);
      for (int row = 0; row < rows.size(); row++) {
        if (refinement.level(row) == step) {
          List<CellKey> cell = new ArrayList<>(List.of(rows.get(row)));
          cell.addAll(block);
          parts.set((row + 1) * width + blocks[column], cell);
        }
      }
    }
    return parts;
  }

  private List<CellKey> block(int column, int step) {
    int[] units = columns.units(column);
    List<CellKey> parts = new ArrayList<>();
    for (int i = 0; i < units.length; i++) {
      PublishedBreakdown side = breakdowns.get(i + 1);
      parts.add(side.key(side.block(units[i], step)));
    }
    return parts;
  }

  /** Returns a number that names the rows and blocks. */
  long signature(SipHash hash) {
    long signature = refinement.highest();
    for (PublishedBreakdown side : breakdowns) {
      for (Range unit : side.units) {
        signature = hash.of(signature, side.leaves.name(unit, hash));
      }
    }
    for (int row = 0; row < breakdowns.get(0).units.size(); row++) {
      signature = hash.of(signature, refinement.level(row));
    }
    for (int[] step : refinement.blocks) {
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
