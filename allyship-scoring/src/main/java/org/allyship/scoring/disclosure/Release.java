package org.allyship.scoring.disclosure;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.allyship.core.internal.Excerpt;

/**
 * What may be shown of a table: every cell asked for, reported or withheld, and cells of several
 * values together where they cannot be shown apart. It holds no figure of a withheld cell.
 *
 * @param <T> the figure
 */
public final class Release<T> {
  private final Map<List<Part>, Disclosed<T>> cells;
  private final List<Division> divisions;

  Release(List<Cell<T>> cells, List<Division> divisions) {
    this.divisions = divisions;
    this.cells = new LinkedHashMap<>();
    cells.forEach(cell -> this.cells.put(cell.parts(), cell.shown()));
  }

  /**
   * Returns all cells: the population as a whole, then each breakdown in the order of its name,
   * then the crossings; values of a breakdown are in its own order, level by level.
   */
  @JsonProperty
  public List<Cell<T>> cells() {
    List<Cell<T>> all = new ArrayList<>();
    cells.forEach((parts, shown) -> all.add(new Cell<>(parts, shown)));
    return all;
  }

  /**
   * Returns how far each breakdown was divided, by name; none when nothing is shown. It tells who
   * is where and is not for readers.
   */
  @JsonIgnore
  public List<Division> divisions() {
    return divisions;
  }

  /**
   * Returns a cell.
   *
   * @param parts none for the population as a whole; for a crossing, in the order that it was asked
   *     in
   * @throws IllegalArgumentException if the table has no such cell
   */
  public Disclosed<T> at(Part... parts) {
    Disclosed<T> shown = cells.get(List.of(parts));
    if (shown == null) {
      throw new IllegalArgumentException(
          "the release has no cell of %s; see cells() for those that it has"
              .formatted(Excerpt.of(List.of(parts).toString())));
    }
    return shown;
  }

  /**
   * Returns this release with the figures of a former one where this one withholds a cell that the
   * former reported. This tells nothing new. The former release must be of the same ledger and
   * asked of the same people, save those who came and went: else its figures are about others.
   */
  public Release<T> keeping(Release<T> former) {
    List<Cell<T>> kept = new ArrayList<>();
    cells.forEach((parts, shown) -> kept.add(new Cell<>(parts, former.instead(parts, shown))));
    return new Release<>(kept, divisions);
  }

  private Disclosed<T> instead(List<Part> parts, Disclosed<T> shown) {
    return shown instanceof Withheld && cells.get(parts) instanceof Reported<T> reported
        ? reported
        : shown;
  }

  /** Tells how many cells there are. */
  @Override
  public String toString() {
    return "Release{cells=%d}".formatted(cells.size());
  }
}
