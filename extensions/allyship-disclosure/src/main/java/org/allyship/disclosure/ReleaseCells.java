package org.allyship.disclosure;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.allyship.core.internal.SafeText;
import org.allyship.disclosure.internal.PartitionTree;
import org.allyship.disclosure.internal.RowGroups;
import org.jspecify.annotations.Nullable;

/** Collects the cells of a release: figures are computed for published cells, and no others. */
final class ReleaseCells<T> {
  private static final int MAX_CELLS = 1 << 22;

  private final Table table;
  private final Publication publication;
  private final Function<Members, T> figure;
  private final @Nullable PublishedBreakdown tree;
  private final PartitionTree.@Nullable Partition whole;
  private final int[] unitOfRow;
  private final List<Cell<T>> cells = new ArrayList<>();
  private final List<PartitionTree.Cell> cellsOfTree = new ArrayList<>();

  private ReleaseCells(Table table, Publication publication, Function<Members, T> figure) {
    this.table = table;
    this.publication = publication;
    this.figure = figure;
    this.tree = publication.refusal == null ? publication.tree : null;
    this.whole = tree == null ? null : tree.partitions();
    this.unitOfRow = tree == null ? new int[0] : tree.unitOfRows();
  }

  static <T> Release<T> of(Table table, Publication publication, Function<Members, T> figure) {
    ReleaseCells<T> cells = new ReleaseCells<>(table, publication, figure);
    cells.addPopulation();
    table.breakdowns().forEach(cells::add);
    Set<List<String>> added = new HashSet<>();
    table.crossTabs().stream().filter(added::add).forEach(cells::add);
    return new Release<>(cells.cells, cells.partitionTree());
  }

  private @Nullable PartitionTree partitionTree() {
    return tree == null || whole == null
        ? null
        : new PartitionTree(new RowGroups(unitOfRow, tree.units.size()), whole, cellsOfTree);
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
    List<LevelCells> levels = new ArrayList<>();
    for (BreakdownLevel level : BreakdownLevel.all(breakdown)) {
      LevelCells published =
          levelCells(level, levels.isEmpty() ? null : levels.get(levels.size() - 1));
      for (int path = 0; path < level.paths.size(); path++) {
        add(
            List.of(new CellKey(breakdown.name(), List.of(level.paths.get(path)))),
            published == null ? null : published.alone(path),
            publication.reason(level));
      }
      if (published != null) {
        levels.add(published);
      }
    }
    for (LevelCells each : levels) {
      for (int group : each.together()) {
        add(List.of(each.key(group)), each.members(group), SuppressionReason.PROTECTED);
      }
    }
    if (whole != null && !breakdown.isAttribute()) {
      levels.forEach(each -> cellsOfTree.addAll(each.cells(whole)));
    }
  }

  /** Returns the published cells of a level; null if nothing of it is published. */
  private @Nullable LevelCells levelCells(BreakdownLevel level, @Nullable LevelCells above) {
    if (publication.refusal != null) {
      return null;
    }
    if (!level.breakdown.isAttribute()) {
      if (tree == null) {
        return null;
      }
      CellGroups groups = CellGroups.of(level, tree.units.size(), unitOfRow);
      LevelCells found = new LevelCells(level, groups, unitOfRow, above);
      return found.hasFew(publication.threshold(level.breakdown)) ? null : found;
    }
    PublishedBreakdown attribute = publication.attributes.get(level.breakdown.name());
    if (attribute == null) {
      return null;
    }
    CellGroups groups = new CellGroups(attribute.units.size(), level.paths.size());
    for (int value = 0; value < level.breakdown.values().size(); value++) {
      groups.add(attribute.unit(value), level.pathOfValue(value));
    }
    return new LevelCells(level, groups, attribute.unitOfRows(), above);
  }

  private void add(List<String> names) {
    List<BreakdownLevel> finest =
        names.stream()
            .map(table::breakdown)
            .map(each -> new BreakdownLevel(each, each.depth()))
            .toList();
    requireFewCells(names, finest);
    BreakdownLevel last = finest.get(finest.size() - 1);
    Map<List<CellKey>, Members> shown =
        tree == null
            ? Map.of()
            : last.breakdown.isAttribute() ? attributeCells(finest.get(0), last) : cells(finest);
    Set<List<CellKey>> asked = new HashSet<>();
    for (List<CellKey> keys : product(finest)) {
      asked.add(keys);
      add(keys, shown.get(keys), reason(finest));
    }
    shown.forEach(
        (keys, members) -> {
          if (!asked.contains(keys)) {
            add(keys, members, SuppressionReason.PROTECTED);
          }
        });
  }

  private SuppressionReason reason(List<BreakdownLevel> levels) {
    return levels.stream()
        .map(publication::reason)
        .filter(each -> each != SuppressionReason.PROTECTED)
        .findFirst()
        .orElse(SuppressionReason.PROTECTED);
  }

  private static void requireFewCells(List<String> names, List<BreakdownLevel> levels) {
    long cells = levels.stream().mapToLong(each -> each.paths.size()).reduce(1, (a, b) -> a * b);
    if (cells > MAX_CELLS) {
      throw new IllegalArgumentException(
          "the cross-tab %s has %s cells, more than %s; use a coarser breakdown"
              .formatted(SafeText.of(names.toString()), cells, MAX_CELLS));
    }
  }

  private static List<List<CellKey>> product(List<BreakdownLevel> levels) {
    List<List<CellKey>> product = List.of(List.of());
    for (BreakdownLevel level : levels) {
      List<List<CellKey>> longer = new ArrayList<>();
      for (List<CellKey> keys : product) {
        for (List<String> path : level.paths) {
          List<CellKey> with = new ArrayList<>(keys);
          with.add(new CellKey(level.breakdown.name(), List.of(path)));
          longer.add(with);
        }
      }
      product = longer;
    }
    return product;
  }

  /** Returns the cells of a cross-tab that are unions of units. */
  private Map<List<CellKey>, Members> cells(List<BreakdownLevel> levels) {
    List<List<CellKey>> product = product(levels);
    CellGroups groups = new CellGroups(unitCount(), product.size());
    for (int row = 0; row < unitOfRow.length; row++) {
      int cell = 0;
      for (BreakdownLevel level : levels) {
        cell = cell * level.paths.size() + level.pathOf(row);
      }
      groups.add(unitOfRow[row], cell);
    }
    RowGroups rows = groups.rows(unitOfRow);
    Map<List<CellKey>, Members> shown = new LinkedHashMap<>();
    for (List<Integer> group : groups.cells()) {
      if (group.size() == 1) {
        shown.put(product.get(group.get(0)), new Members(rows, group.get(0)));
      }
    }
    return shown;
  }

  private int unitCount() {
    return tree == null ? 0 : tree.units.size();
  }

  /** Returns the cells of a cross-tab with an attribute. */
  private Map<List<CellKey>, Members> attributeCells(BreakdownLevel level, BreakdownLevel last) {
    PublishedBreakdown attribute = publication.attributes.get(last.breakdown.name());
    if (tree == null || attribute == null) {
      return Map.of();
    }
    CrossTab crossTab = new CrossTab(publication.largestThreshold(), tree, attribute);
    CellGroups groups = CellGroups.of(level, tree.units.size(), unitOfRow);
    LevelCells ofLevel = new LevelCells(level, groups, unitOfRow, null);
    int[] steps = crossTab.stepsOf(groups, level.paths.size());
    int[] cellOf = new int[unitOfRow.length];
    for (int row = 0; row < cellOf.length; row++) {
      int group = groups.groupOfUnit(unitOfRow[row]);
      cellOf[row] = group * crossTab.columns() + crossTab.column(row, steps[group]);
    }
    RowGroups rows = new RowGroups(cellOf, level.paths.size() * crossTab.columns());
    Map<List<CellKey>, Members> shown = new LinkedHashMap<>();
    for (int cell = 0; cell < rows.count(); cell++) {
      int group = cell / crossTab.columns();
      if (rows.size(cell) > 0 && steps[group] > 0) {
        int first = rows.row(cell, 0);
        shown.put(crossTab.key(ofLevel.key(group), first, steps[group]), new Members(rows, cell));
      }
    }
    return shown;
  }
}
