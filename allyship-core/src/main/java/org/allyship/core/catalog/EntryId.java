package org.allyship.core.catalog;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.allyship.core.internal.Identifiers;

/**
 * The stable id of an entry without an id type of its own; never reused for a different entry.
 *
 * @param value 1 to 64 lower-case letters, digits and hyphens, starting with a letter
 */
public record EntryId(@JsonValue String value) {
  /** Checks the value. */
  public EntryId {
    Identifiers.requireSlug("entry", value);
  }

  /**
   * Returns the id with a value.
   *
   * @throws IllegalArgumentException if the value breaks the rule above
   */
  @JsonCreator
  public static EntryId of(String value) {
    return new EntryId(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
