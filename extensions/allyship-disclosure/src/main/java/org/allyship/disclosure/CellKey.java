package org.allyship.disclosure;

import java.util.List;
import java.util.Objects;

/**
 * The people of a breakdown that a cell is about.
 *
 * @param breakdown the name of the breakdown
 * @param values the paths of their values; several if the cell is published for these values
 *     together only
 */
public record CellKey(String breakdown, List<List<String>> values) {
  /** Requires a value. */
  public CellKey {
    Objects.requireNonNull(breakdown, "breakdown");
    values = values.stream().map(List::copyOf).toList();
    if (values.isEmpty()) {
      throw new IllegalArgumentException("a cell key of '%s' needs a value".formatted(breakdown));
    }
  }

  /**
   * Returns the key of one value.
   *
   * @param path the value; in a nested breakdown the path to it, the topmost value first
   */
  public static CellKey of(String breakdown, String... path) {
    return new CellKey(breakdown, List.of(List.of(path)));
  }
}
