package org.allyship.core.questionnaire;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.allyship.core.internal.Identifiers;

/**
 * The stable id of a questionnaire; never reused for a different one.
 *
 * @param value 1 to 64 lower-case letters, digits and hyphens, starting with a letter
 */
public record QuestionnaireId(@JsonValue String value) {
  /** Checks the value. */
  public QuestionnaireId {
    Identifiers.requireSlug("questionnaire", value);
  }

  /**
   * Returns the id with a value.
   *
   * @throws IllegalArgumentException if the value breaks the rule above
   */
  @JsonCreator
  public static QuestionnaireId of(String value) {
    return new QuestionnaireId(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
