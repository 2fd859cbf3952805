package org.allyship.content.text;

import java.util.Map;

/**
 * The text of a debate in one language.
 *
 * @param question the question under debate
 * @param sides the sides, each at its strongest, by the debate's keys
 * @param summary how this library handles it
 */
public record DebateText(String question, Map<String, String> sides, String summary) {
  /** Copies the collections. */
  public DebateText {
    sides = OrderedCopy.copyOf(sides);
  }
}
