package org.allyship.core.catalog;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.allyship.core.internal.Identifiers;

/**
 * The stable id of a support against a challenge; never reused for a different support.
 *
 * @param value 1 to 64 lower-case letters, digits and hyphens, starting with a letter
 */
public record SupportId(@JsonValue String value) {
  /** Checks the value. */
  public SupportId {
    Identifiers.requireSlug("support", value);
  }

  /**
   * Returns the id with a value.
   *
   * @throws IllegalArgumentException if the value breaks the rule above
   */
  @JsonCreator
  public static SupportId of(String value) {
    return new SupportId(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
