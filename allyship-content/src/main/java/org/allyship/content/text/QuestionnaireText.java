package org.allyship.content.text;

import java.util.Map;

/**
 * The text of a questionnaire in one language.
 *
 * @param title the title
 * @param instructions the instructions for respondents
 * @param facets the facets, by their keys
 * @param items the items, by their ids
 * @param card what to know before using the questionnaire
 */
public record QuestionnaireText(
    String title,
    String instructions,
    Map<String, String> facets,
    Map<String, String> items,
    CardText card) {
  /** Copies the collections. */
  public QuestionnaireText {
    facets = OrderedCopy.copyOf(facets);
    items = OrderedCopy.copyOf(items);
  }

  /**
   * What to know before using a questionnaire.
   *
   * @param measures what it is meant to measure
   * @param use the uses that are allowed
   * @param limits the uses that are not allowed
   * @param evidence the evidence of its validity, or a statement that it has no evidence
   */
  public record CardText(String measures, String use, String limits, String evidence) {}
}
