package org.allyship.audit;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An entry of the log in the form in which a person who is named in it can see it.
 *
 * @param number its number in the log
 * @param entry the entry as JSON, without the ids of others
 */
public record LoggedEntry(long number, Map<String, @Nullable Object> entry) {
  /** Returns the number only, because an entry can hold what people said. */
  @Override
  public String toString() {
    return "LoggedEntry{number=%s}".formatted(number);
  }
}
