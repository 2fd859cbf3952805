package org.allyship.disclosure;

import java.util.List;
import java.util.Objects;

/**
 * A cell of a release.
 *
 * @param keys which people it is about: everybody when empty, those of a value of a breakdown when
 *     one, those in several parts at once when more
 * @param result the figure, or why there is none
 * @param <T> the figure
 */
public record Cell<T>(List<CellKey> keys, CellResult<T> result) {
  /** Requires every part. */
  public Cell {
    keys = List.copyOf(keys);
    Objects.requireNonNull(result, "shown");
  }
}
