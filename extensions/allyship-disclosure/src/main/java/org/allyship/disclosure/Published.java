package org.allyship.disclosure;

import java.util.Objects;

/**
 * A published cell.
 *
 * @param people the number of distinct people in it, never below the threshold
 * @param figure the figure that the caller computed for them
 * @param <T> the figure
 */
public record Published<T>(int people, T figure) implements CellResult<T> {
  /** Requires a figure. */
  public Published {
    Objects.requireNonNull(figure, "figure");
  }
}
