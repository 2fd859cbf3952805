package org.allyship.core.questionnaire;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.allyship.core.internal.Identifiers;

/**
 * The name of an item, unique within its questionnaire. Items of one name in two questionnaires ask
 * the same of two people.
 *
 * @param value 1 to 64 lower-case letters, digits and hyphens, starting with a letter
 */
public record ItemId(@JsonValue String value) {
  /** Checks the value. */
  public ItemId {
    Identifiers.requireSlug("item", value);
  }

  /**
   * Returns the id with a value.
   *
   * @throws IllegalArgumentException if the value breaks the rule above
   */
  @JsonCreator
  public static ItemId of(String value) {
    return new ItemId(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
