package org.allyship.content.words;

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
public record FeatureWords(
    String name, String question, List<String> rulings, Map<String, AnchorWords> anchors) {
  /** Copies the collections. */
  public FeatureWords {
    rulings = List.copyOf(rulings);
    anchors = Ordered.copyOf(anchors);
  }
}
