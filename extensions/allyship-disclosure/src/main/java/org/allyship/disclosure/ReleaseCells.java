package org.allyship.disclosure;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Writes down the cells of a table: figures are worked out for those that are shown, no others. */
final class ReleaseCells<T> {
  private final Table table;
  private final Publication publication;
  private final Function<Members, T> figure;
  private final List<Cell<T>> cells = new ArrayList<>();
  private final List<PartitionTree> divisions = new ArrayList<>();

  private ReleaseCells(Table table, Publication publication, Function<Members, T> figure) {
    this.table = table;
    this.publication = publication;
    this.figure = figure;
  }

  static <T> Release<T> of(Table table, Publication publication, Function<Members, T> figure) {
    ReleaseCells<T> cells = new ReleaseCells<>(table, publication, figure);
    cells.writeWhole();
    table.breakdowns().forEach(cells::write);
    Set<List<String>> written = new HashSet<>();
    table.crossTabs().stream().filter(written::add).forEach(cells::write);
    return new Release<>(cells.cells, List.copyOf(cells.divisions));
  }

  private void writeWhole() {
    int[] one = new int[table.people().size()];
    boolean shown = publication.refusal == null;
    add(List.of(), shown ? new Grouping(one, 1).members(0) : null, SuppressionReason.PROTECTED);
  }

  private void add(List<CellKey> parts, @Nullable Members members, SuppressionReason reason) {
    if (members != null) {
      cells.add(new Cell<>(parts, new Published<>(members.size(), figure.apply(members))));
    } else {
      SuppressionReason why = publication.refusal == null ? reason : publication.refusal;
      cells.add(new Cell<>(parts, new Suppressed<>(why)));
    }
  }

  private void write(Breakdown breakdown) {
    PublishedBreakdown side = publication.breakdowns.get(breakdown.name());
    if (publication.refusal != null) {
      side = null;
    }
    Set<Range> shown = new HashSet<>();
    if (side != null) {
      side.root.forEach(node -> shown.add(node.range()));
    }
    for (int level = 1; level <= breakdown.depth(); level++) {
      writeLevel(breakdown, side, shown, level);
    }
    if (side != null) {
      PartitionTree division = side.partitionTree();
      divisions.add(division);
      writeTogether(division.root(), division.units());
    }
  }

  private void writeLevel(
      Breakdown breakdown, @Nullable PublishedBreakdown side, Set<Range> shown, int level) {
    Map<List<String>, Integer> paths = new LinkedHashMap<>();
    int[] pathOf = new int[breakdown.values().size()];
    for (int value = 0; value < pathOf.length; value++) {
      List<String> path = breakdown.values().get(value).subList(0, level);
      Integer known = paths.putIfAbsent(path, paths.size());
      pathOf[value] = known == null ? paths.size() - 1 : known;
    }
    Grouping rows = new Grouping(breakdown.ofPeople(pathOf), paths.size());
    Range[] ranges = side == null ? new Range[0] : side.ranges(level, pathOf, paths.size());
    paths.forEach(
        (path, i) -> {
          boolean isShown = side != null && shown.contains(ranges[i]);
          add(
              List.of(new CellKey(breakdown.name(), List.of(path))),
              isShown ? rows.members(i) : null,
              publication.reason(breakdown));
        });
  }

  /** Writes what is shown of several values together only. */
  private void writeTogether(PartitionTree.Partition part, List<Members> units) {
    for (CellKey cell : part.cells()) {
      if (cell.values().size() > 1) {
        add(List.of(cell), units.get(part.from()), SuppressionReason.PROTECTED);
      }
    }
    part.parts().forEach(half -> writeTogether(half, units));
  }

  private void write(List<String> names) {
    CrossTab crossing = publication.refusal == null ? publication.crossTabs.get(names) : null;
    Map<List<CellKey>, Members> shown = new LinkedHashMap<>();
    if (crossing != null) {
      for (int step = 1; step <= crossing.refinement.highest(); step++) {
        collect(crossing, step, shown);
      }
    }
    for (List<CellKey> parts : product(names)) {
      add(parts, shown.remove(parts), publication.reason(names));
    }
    shown.forEach((parts, members) -> add(parts, members, SuppressionReason.PROTECTED));
  }

  private List<List<CellKey>> product(List<String> names) {
    List<List<CellKey>> product = List.of(List.of());
    for (String name : names) {
      List<List<CellKey>> longer = new ArrayList<>();
      for (List<CellKey> parts : product) {
        for (List<String> value : table.breakdown(name).values()) {
          List<CellKey> with = new ArrayList<>(parts);
          with.add(new CellKey(name, List.of(value)));
          longer.add(with);
        }
      }
      product = longer;
    }
    return product;
  }

  /** Collects the cells of the rows that go to a step and no further. */
  private void collect(CrossTab crossing, int step, Map<List<CellKey>, Members> shown) {
    int[] cellOf = crossing.cells(step);
    int cells = IntStream.of(cellOf).max().orElse(0) + 1;
    Grouping rows = new Grouping(cellOf, cells);
    List<List<CellKey>> parts = crossing.keys(step, cells);
    for (int cell = 0; cell < cells; cell++) {
      if (!parts.get(cell).isEmpty()) {
        shown.put(parts.get(cell), rows.members(cell));
      }
    }
  }
}
