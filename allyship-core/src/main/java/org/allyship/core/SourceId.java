package org.allyship.core;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.allyship.core.internal.Identifiers;

/**
 * The stable id of a source.
 *
 * @param value 1 to 64 lower-case letters, digits and hyphens, starting with a letter
 */
public record SourceId(@JsonValue String value) {
  /** Checks the value. */
  public SourceId {
    Identifiers.requireSlug("source", value);
  }

  /**
   * Returns the id with a value.
   *
   * @throws IllegalArgumentException if the value breaks the rule above
   */
  @JsonCreator
  public static SourceId of(String value) {
    return new SourceId(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
