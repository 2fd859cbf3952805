package org.allyship.disclosure;

import java.util.List;
import java.util.Objects;

/**
 * A cell of a release.
 *
 * @param keys the people that the cell is about: everyone if empty; those with a value of one
 *     breakdown if there is one key; those who match all keys if there are more
 * @param result the figure, or why it is suppressed
 * @param <T> the figure
 */
public record Cell<T>(List<CellKey> keys, CellResult<T> result) {
  /** Copies the keys and requires a result. */
  public Cell {
    keys = List.copyOf(keys);
    Objects.requireNonNull(result, "result");
  }
}
