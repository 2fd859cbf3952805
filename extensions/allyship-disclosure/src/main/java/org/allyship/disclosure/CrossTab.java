package org.allyship.disclosure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.allyship.core.internal.SafeText;
import org.allyship.disclosure.internal.CrossTabRefinement;
import org.allyship.disclosure.internal.LeafRange;
import org.allyship.disclosure.internal.SipHash;

/** A cross-tabulation of a table: its counts of people, and how finely they may be published. */
final class CrossTab {
  private static final int MAX_CELLS = 1 << 22;

  final List<String> names;
  final List<PublishedBreakdown> breakdowns;
  final ColumnGroups columns;
  final CrossTabRefinement refinement;
  final int[] rowOf;
  final int[] columnOf;

  CrossTab(int threshold, List<String> names, List<PublishedBreakdown> breakdowns) {
    this.names = names;
    this.breakdowns = breakdowns;
    PublishedBreakdown ofRows = breakdowns.get(0);
    requireFewCells();
    this.columns = new ColumnGroups(breakdowns.subList(1, breakdowns.size()));
    int people = ofRows.breakdown.people();
    this.rowOf = new int[people];
    this.columnOf = new int[people];
    int[][] cells = new int[ofRows.units.size()][columns.finest];
    for (int i = 0; i < people; i++) {
      rowOf[i] = ofRows.unit(ofRows.breakdown.valueOf(i));
      columnOf[i] = columns.of(i);
      cells[rowOf[i]][columnOf[i]]++;
    }
    this.refinement = new CrossTabRefinement(threshold, cells, columns.groups());
  }

  private void requireFewCells() {
    long cells =
        breakdowns.stream()
            .mapToLong(each -> each.breakdown.values().size())
            .reduce(1, (a, b) -> a * b);
    if (cells > MAX_CELLS) {
      throw new IllegalArgumentException(
          "the cross-tab %s has %s cells, more than %s; use a coarser breakdown"
              .formatted(SafeText.of(names.toString()), cells, MAX_CELLS));
    }
  }

  /** Returns the cell of each person at a step; rows of a coarser step share one row. */
  int[] cells(int step) {
    int[] groups = refinement.groups[step];
    int width = Arrays.stream(groups).max().orElse(0) + 1;
    int[] cells = new int[rowOf.length];
    for (int i = 0; i < cells.length; i++) {
      int row = refinement.step(rowOf[i]) >= step ? rowOf[i] + 1 : 0;
      cells[i] = row * width + groups[columnOf[i]];
    }
    return cells;
  }

  /** Returns the keys of each cell of a step; none for cells of rows whose finest step differs. */
  List<List<CellKey>> keys(int step, int cells) {
    int[] groups = refinement.groups[step];
    int width = Arrays.stream(groups).max().orElse(0) + 1;
    List<CellKey> rows = breakdowns.get(0).keys();
    List<List<CellKey>> keys = new ArrayList<>(Collections.nCopies(cells, List.of()));
    for (int column = 0; column < groups.length; column++) {
      List<CellKey> group = columnKeys(column, step);
      for (int row = 0; row < rows.size(); row++) {
        if (refinement.step(row) == step) {
          List<CellKey> cell = new ArrayList<>(List.of(rows.get(row)));
          cell.addAll(group);
          keys.set((row + 1) * width + groups[column], cell);
        }
      }
    }
    return keys;
  }

  private List<CellKey> columnKeys(int column, int step) {
    int[] units = columns.units(column);
    List<CellKey> keys = new ArrayList<>();
    for (int i = 0; i < units.length; i++) {
      PublishedBreakdown each = breakdowns.get(i + 1);
      keys.add(each.key(each.rangeAround(units[i], step)));
    }
    return keys;
  }

  /** Returns a number that identifies the rows and column groups. */
  long signature(SipHash hash) {
    long signature = refinement.finestStep();
    for (PublishedBreakdown each : breakdowns) {
      for (LeafRange unit : each.units) {
        signature = hash.of(signature, each.leaves.name(unit, hash));
      }
    }
    for (int row = 0; row < breakdowns.get(0).units.size(); row++) {
      signature = hash.of(signature, refinement.step(row));
    }
    for (int[] step : refinement.groups) {
      for (int group : step) {
        signature = hash.of(signature, group);
      }
    }
    return signature;
  }

  /** Returns whether the graph of breakdowns that cross-tabs join has no cycle. */
  static boolean isFreeOfCycles(Iterable<List<String>> crossTabs) {
    List<List<String>> joined = new ArrayList<>();
    for (List<String> crossTab : crossTabs) {
      List<String> group = new ArrayList<>(crossTab);
      for (List<String> other : List.copyOf(joined)) {
        List<String> shared = new ArrayList<>(other);
        shared.retainAll(crossTab);
        if (shared.size() > 1) {
          return false;
        }
        if (!shared.isEmpty()) {
          joined.remove(other);
          other.stream().filter(name -> !crossTab.contains(name)).forEach(group::add);
        }
      }
      joined.add(group);
    }
    return true;
  }
}
