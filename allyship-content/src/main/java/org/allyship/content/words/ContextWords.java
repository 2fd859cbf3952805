package org.allyship.content.words;

import java.util.Map;

/**
 * A circumstance that is recorded, in the words of one language.
 *
 * @param name a short name
 * @param question what it asks
 * @param anchors the answers and what they mean
 */
public record ContextWords(String name, String question, Map<String, String> anchors) {
  /** Copies the collections. */
  public ContextWords {
    anchors = Ordered.copyOf(anchors);
  }
}
