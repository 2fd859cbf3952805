package org.allyship.disclosure;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.allyship.disclosure.internal.LeafRange;
import org.allyship.disclosure.internal.PartitionTree;
import org.allyship.disclosure.internal.RowGroups;
import org.jspecify.annotations.Nullable;

/** Collects the cells of a release: figures are computed for published cells, and no others. */
final class ReleaseCells<T> {
  private final Table table;
  private final Publication publication;
  private final Function<Members, T> figure;
  private final List<Cell<T>> cells = new ArrayList<>();
  private final List<PartitionTree> partitionTrees = new ArrayList<>();

  private ReleaseCells(Table table, Publication publication, Function<Members, T> figure) {
    this.table = table;
    this.publication = publication;
    this.figure = figure;
  }

  static <T> Release<T> of(Table table, Publication publication, Function<Members, T> figure) {
    ReleaseCells<T> cells = new ReleaseCells<>(table, publication, figure);
    cells.addPopulation();
    table.breakdowns().forEach(cells::add);
    Set<List<String>> added = new HashSet<>();
    table.crossTabs().stream().filter(added::add).forEach(cells::add);
    return new Release<>(cells.cells, List.copyOf(cells.partitionTrees));
  }

  private void addPopulation() {
    boolean shown = publication.refusal == null;
    add(
        List.of(),
        shown ? new Members(RowGroups.whole(table.people().size()), 0) : null,
        SuppressionReason.PROTECTED);
  }

  private void add(List<CellKey> keys, @Nullable Members members, SuppressionReason reason) {
    if (members != null) {
      cells.add(new Cell<>(keys, new Published<>(members.size(), figure.apply(members))));
    } else {
      SuppressionReason why = publication.refusal == null ? reason : publication.refusal;
      cells.add(new Cell<>(keys, new Suppressed<>(why)));
    }
  }

  private void add(Breakdown breakdown) {
    PublishedBreakdown published =
        publication.refusal == null ? publication.breakdowns.get(breakdown.name()) : null;
    Set<LeafRange> shown = new HashSet<>();
    if (published != null) {
      published.root.forEach(node -> shown.add(node.range()));
    }
    for (int level = 1; level <= breakdown.depth(); level++) {
      addLevel(breakdown, published, shown, level);
    }
    if (published != null) {
      PartitionTree tree = published.partitionTree();
      partitionTrees.add(tree);
      addCombined(tree, tree.root());
    }
  }

  private void addLevel(
      Breakdown breakdown,
      @Nullable PublishedBreakdown published,
      Set<LeafRange> shown,
      int level) {
    Map<List<String>, Integer> paths = new LinkedHashMap<>();
    int[] pathOf = new int[breakdown.values().size()];
    for (int value = 0; value < pathOf.length; value++) {
      List<String> path = breakdown.values().get(value).subList(0, level);
      Integer known = paths.putIfAbsent(path, paths.size());
      pathOf[value] = known == null ? paths.size() - 1 : known;
    }
    RowGroups rows = new RowGroups(breakdown.ofPeople(pathOf), paths.size());
    LeafRange[] ranges =
        published == null ? new LeafRange[0] : published.ranges(level, pathOf, paths.size());
    paths.forEach(
        (path, i) -> {
          boolean isShown = published != null && shown.contains(ranges[i]);
          add(
              List.of(new CellKey(breakdown.name(), List.of(path))),
              isShown ? new Members(rows, i) : null,
              publication.reason(breakdown));
        });
  }

  /** Adds the cells of several values that are published together only. */
  private void addCombined(PartitionTree tree, PartitionTree.Partition part) {
    for (PartitionTree.CellValues cell : part.cells()) {
      if (cell.paths().size() > 1) {
        add(
            List.of(new CellKey(tree.breakdown(), cell.paths())),
            new Members(tree.units(), part.from()),
            SuppressionReason.PROTECTED);
      }
    }
    part.parts().forEach(each -> addCombined(tree, each));
  }

  private void add(List<String> names) {
    CrossTab crossTab = publication.refusal == null ? publication.crossTabs.get(names) : null;
    Map<List<CellKey>, Members> shown = new LinkedHashMap<>();
    if (crossTab != null) {
      for (int step = 1; step <= crossTab.refinement.finestStep(); step++) {
        collect(crossTab, step, shown);
      }
    }
    for (List<CellKey> keys : product(names)) {
      add(keys, shown.remove(keys), publication.reason(names));
    }
    shown.forEach((keys, members) -> add(keys, members, SuppressionReason.PROTECTED));
  }

  private List<List<CellKey>> product(List<String> names) {
    List<List<CellKey>> product = List.of(List.of());
    for (String name : names) {
      List<List<CellKey>> longer = new ArrayList<>();
      for (List<CellKey> keys : product) {
        for (List<String> value : table.breakdown(name).values()) {
          List<CellKey> with = new ArrayList<>(keys);
          with.add(new CellKey(name, List.of(value)));
          longer.add(with);
        }
      }
      product = longer;
    }
    return product;
  }

  /** Collects the cells of the rows whose finest step this is. */
  private void collect(CrossTab crossTab, int step, Map<List<CellKey>, Members> shown) {
    int[] cellOf = crossTab.cells(step);
    int cells = IntStream.of(cellOf).max().orElse(0) + 1;
    RowGroups rows = new RowGroups(cellOf, cells);
    List<List<CellKey>> keys = crossTab.keys(step, cells);
    for (int cell = 0; cell < cells; cell++) {
      if (!keys.get(cell).isEmpty()) {
        shown.put(keys.get(cell), new Members(rows, cell));
      }
    }
  }
}
