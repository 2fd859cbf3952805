package org.allyship.core.framework;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.allyship.core.internal.Identifiers;

/**
 * The id of a proficiency level, unique within its framework.
 *
 * @param value 1 to 64 lower-case letters, digits and hyphens, starting with a letter
 */
public record ProficiencyLevelId(@JsonValue String value) {
  /** Checks the value. */
  public ProficiencyLevelId {
    Identifiers.requireSlug("proficiency level", value);
  }

  /**
   * Returns the id with a value.
   *
   * @throws IllegalArgumentException if the value breaks the rule above
   */
  @JsonCreator
  public static ProficiencyLevelId of(String value) {
    return new ProficiencyLevelId(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
