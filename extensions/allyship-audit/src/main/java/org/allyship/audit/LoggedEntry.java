package org.allyship.audit;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An entry of the log as it is shown to somebody it concerns.
 *
 * @param number its number in the log
 * @param entry the entry as JSON, without the ids of others
 */
public record LoggedEntry(long number, Map<String, @Nullable Object> entry) {
  /** Shows no more than the number, as an entry may hold what people said. */
  @Override
  public String toString() {
    return "LoggedEntry{number=%d}".formatted(number);
  }
}
