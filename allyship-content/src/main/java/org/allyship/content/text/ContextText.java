package org.allyship.content.text;

import java.util.Map;

/**
 * A circumstance that is recorded, in the words of one language.
 *
 * @param name a short name
 * @param question what it asks
 * @param anchors the answers and what they mean
 */
public record ContextText(String name, String question, Map<String, String> anchors) {
  /** Copies the collections. */
  public ContextText {
    anchors = OrderedCopy.copyOf(anchors);
  }
}
