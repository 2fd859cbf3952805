package org.allyship.content.text;

import java.util.List;
import java.util.Map;

/**
 * A feature in the words of one language.
 *
 * @param name a short name
 * @param question what it asks
 * @param rulings how to decide hard cases
 * @param anchors its answers, by anchor name
 */
public record FeatureText(
    String name, String question, List<String> rulings, Map<String, AnchorText> anchors) {
  /** Copies the collections. */
  public FeatureText {
    rulings = List.copyOf(rulings);
    anchors = OrderedCopy.copyOf(anchors);
  }
}
