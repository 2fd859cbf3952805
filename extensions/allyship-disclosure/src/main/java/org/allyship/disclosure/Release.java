package org.allyship.disclosure;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.allyship.core.internal.SafeText;
import org.allyship.disclosure.internal.PartitionTree;
import org.jspecify.annotations.Nullable;

/**
 * The published view of a table: every requested cell, published or suppressed, and combined cells
 * for values that cannot be published apart. It holds no figure of a suppressed cell.
 *
 * @param <T> the figure
 */
public final class Release<T> {
  private final Map<List<CellKey>, CellResult<T>> cells;
  private final @Nullable PartitionTree partitionTree;

  Release(List<Cell<T>> cells, @Nullable PartitionTree partitionTree) {
    this.partitionTree = partitionTree;
    this.cells = new LinkedHashMap<>();
    cells.forEach(cell -> this.cells.put(cell.keys(), cell.result()));
  }

  /**
   * Returns all cells: the whole population, then each breakdown in the order of its name, then the
   * cross-tabs. Values of a breakdown are in its own order, level by level.
   */
  @JsonProperty
  public List<Cell<T>> cells() {
    List<Cell<T>> all = new ArrayList<>();
    cells.forEach((keys, result) -> all.add(new Cell<>(keys, result)));
    return all;
  }

  /**
   * Returns how far the people were divided; empty if no breakdown is published. For modules of
   * this library only: it names people by their rows.
   */
  @JsonIgnore
  public Optional<PartitionTree> partitionTree() {
    return Optional.ofNullable(partitionTree);
  }

  /**
   * Returns the result of a cell.
   *
   * @param keys none for the whole population; for a cross-tab, in the order of its breakdowns
   * @throws IllegalArgumentException if the table has no such cell
   */
  public CellResult<T> at(CellKey... keys) {
    CellResult<T> result = cells.get(List.of(keys));
    if (result == null) {
      throw new IllegalArgumentException(
          "the release has no cell of %s; see cells() for those that it has"
              .formatted(SafeText.of(List.of(keys).toString())));
    }
    return result;
  }

  /**
   * Returns this release with the figures of a former release where this one suppresses a cell that
   * the former published. This publishes nothing new. The former release must be of the same ledger
   * and the same population, apart from people who came or left.
   */
  public Release<T> keeping(Release<T> former) {
    List<Cell<T>> kept = new ArrayList<>();
    cells.forEach((keys, result) -> kept.add(new Cell<>(keys, former.instead(keys, result))));
    return new Release<>(kept, partitionTree);
  }

  private CellResult<T> instead(List<CellKey> keys, CellResult<T> result) {
    return result instanceof Suppressed && cells.get(keys) instanceof Published<T> published
        ? published
        : result;
  }

  /** Returns the number of cells as text. */
  @Override
  public String toString() {
    return "Release{cells=%s}".formatted(cells.size());
  }
}
