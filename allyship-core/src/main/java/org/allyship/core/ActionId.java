package org.allyship.core;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.allyship.core.internal.Identifiers;

/**
 * The stable id of an action in a catalog; never reused for a different action.
 *
 * @param value 1 to 64 lower-case letters, digits and hyphens, starting with a letter
 */
public record ActionId(@JsonValue String value) {
  /** Checks the value. */
  public ActionId {
    Identifiers.requireSlug("action", value);
  }

  /**
   * Returns the id with a value.
   *
   * @throws IllegalArgumentException if the value breaks the rule above
   */
  @JsonCreator
  public static ActionId of(String value) {
    return new ActionId(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
