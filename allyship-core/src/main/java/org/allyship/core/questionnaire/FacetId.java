package org.allyship.core.questionnaire;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Objects;
import org.allyship.core.internal.Identifiers;
import org.allyship.core.internal.SafeText;

/**
 * The facet of a questionnaire, written as {@code questionnaire/facet}.
 *
 * @param questionnaire the questionnaire
 * @param facet the key of the facet in it: 1 to 64 lower-case letters, digits and hyphens, starting
 *     with a letter
 */
public record FacetId(QuestionnaireId questionnaire, String facet) {
  private static final char SEPARATOR = '/';

  /** Checks the key. */
  public FacetId {
    Objects.requireNonNull(questionnaire, "questionnaire");
    Identifiers.requireSlug("facet", facet);
  }

  /**
   * Returns the facet that a text names.
   *
   * @throws IllegalArgumentException if the text is not of the form {@code questionnaire/facet}
   */
  @JsonCreator
  public static FacetId of(String text) {
    int separator = text.indexOf(SEPARATOR);
    if (separator < 0) {
      throw new IllegalArgumentException(
          "facet must be written as questionnaire/facet, but was '%s'"
              .formatted(SafeText.of(text)));
    }
    return new FacetId(
        QuestionnaireId.of(text.substring(0, separator)), text.substring(separator + 1));
  }

  /** Returns {@code questionnaire/facet}. */
  @Override
  @JsonValue
  public String toString() {
    return questionnaire.value() + SEPARATOR + facet;
  }
}
