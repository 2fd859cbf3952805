package org.allyship.disclosure;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.allyship.core.internal.SafeText;

/**
 * What may be shown of a table: every cell asked for, reported or withheld, and cells of several
 * values together where they cannot be shown apart. It holds no figure of a withheld cell.
 *
 * @param <T> the figure
 */
public final class Release<T> {
  private final Map<List<CellKey>, CellResult<T>> cells;
  private final List<PartitionTree> divisions;

  Release(List<Cell<T>> cells, List<PartitionTree> divisions) {
    this.divisions = divisions;
    this.cells = new LinkedHashMap<>();
    cells.forEach(cell -> this.cells.put(cell.keys(), cell.result()));
  }

  /**
   * Returns all cells: the population as a whole, then each breakdown in the order of its name,
   * then the crossings; values of a breakdown are in its own order, level by level.
   */
  @JsonProperty
  public List<Cell<T>> cells() {
    List<Cell<T>> all = new ArrayList<>();
    cells.forEach((parts, result) -> all.add(new Cell<>(parts, result)));
    return all;
  }

  /**
   * Returns how far each breakdown was divided, by name; none when nothing is shown. It tells who
   * is where and is not for readers.
   */
  @JsonIgnore
  public List<PartitionTree> partitionTrees() {
    return divisions;
  }

  /**
   * Returns a cell.
   *
   * @param parts none for the population as a whole; for a crossing, in the order that it was asked
   *     in
   * @throws IllegalArgumentException if the table has no such cell
   */
  public CellResult<T> at(CellKey... parts) {
    CellResult<T> result = cells.get(List.of(parts));
    if (result == null) {
      throw new IllegalArgumentException(
          "the release has no cell of %s; see cells() for those that it has"
              .formatted(SafeText.of(List.of(parts).toString())));
    }
    return result;
  }

  /**
   * Returns this release with the figures of a former one where this one withholds a cell that the
   * former reported. This tells nothing new. The former release must be of the same ledger and
   * asked of the same people, save those who came and went: else its figures are about others.
   */
  public Release<T> keeping(Release<T> former) {
    List<Cell<T>> kept = new ArrayList<>();
    cells.forEach((parts, result) -> kept.add(new Cell<>(parts, former.instead(parts, result))));
    return new Release<>(kept, divisions);
  }

  private CellResult<T> instead(List<CellKey> parts, CellResult<T> result) {
    return result instanceof Suppressed && cells.get(parts) instanceof Published<T> published
        ? published
        : result;
  }

  /** Tells how many cells there are. */
  @Override
  public String toString() {
    return "Release{cells=%d}".formatted(cells.size());
  }
}
