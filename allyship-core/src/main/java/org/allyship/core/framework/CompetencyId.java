package org.allyship.core.framework;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.allyship.core.internal.Identifiers;

/**
 * The id of a competency, unique within its framework.
 *
 * @param value 1 to 64 lower-case letters, digits and hyphens, starting with a letter
 */
public record CompetencyId(@JsonValue String value) {
  /** Checks the value. */
  public CompetencyId {
    Identifiers.requireSlug("competency", value);
  }

  /**
   * Returns the id with a value.
   *
   * @throws IllegalArgumentException if the value breaks the rule above
   */
  @JsonCreator
  public static CompetencyId of(String value) {
    return new CompetencyId(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
