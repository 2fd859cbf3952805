package org.allyship.content.text;

import java.util.Map;

/**
 * A questionnaire in the words of one language.
 *
 * @param title its title
 * @param instructions what the one who answers is told
 * @param facets the facets, by their keys
 * @param items the items, by their ids
 * @param card what it is for and what is known of it
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
}
