package org.allyship.core.catalog;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.allyship.core.internal.Identifiers;

/**
 * The stable id of an interruption; never reused for a different interruption.
 *
 * @param value 1 to 64 lower-case letters, digits and hyphens, starting with a letter
 */
public record InterruptionId(@JsonValue String value) {
  /** Checks the value. */
  public InterruptionId {
    Identifiers.requireSlug("interruption", value);
  }

  /**
   * Returns the id with a value.
   *
   * @throws IllegalArgumentException if the value breaks the rule above
   */
  @JsonCreator
  public static InterruptionId of(String value) {
    return new InterruptionId(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
