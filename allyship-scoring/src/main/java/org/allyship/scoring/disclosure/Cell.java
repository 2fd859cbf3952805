package org.allyship.scoring.disclosure;

import java.util.List;
import java.util.Objects;

/**
 * A cell of a release.
 *
 * @param parts which people it is about: everybody when empty, those of a value of a breakdown when
 *     one, those in several parts at once when more
 * @param shown the figure, or why there is none
 * @param <T> the figure
 */
public record Cell<T>(List<Part> parts, Disclosed<T> shown) {
  /** Requires every part. */
  public Cell {
    parts = List.copyOf(parts);
    Objects.requireNonNull(shown, "shown");
  }
}
