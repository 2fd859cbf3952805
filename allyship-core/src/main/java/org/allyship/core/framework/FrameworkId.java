package org.allyship.core.framework;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.allyship.core.internal.Identifiers;

/**
 * The stable id of a competence framework; never reused for a different one.
 *
 * @param value 1 to 64 lower-case letters, digits and hyphens, starting with a letter
 */
public record FrameworkId(@JsonValue String value) {
  /** Checks the value. */
  public FrameworkId {
    Identifiers.requireSlug("framework", value);
  }

  /**
   * Returns the id with a value.
   *
   * @throws IllegalArgumentException if the value breaks the rule above
   */
  @JsonCreator
  public static FrameworkId of(String value) {
    return new FrameworkId(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
