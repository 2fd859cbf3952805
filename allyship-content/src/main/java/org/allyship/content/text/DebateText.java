package org.allyship.content.text;

import java.util.Map;

/**
 * A debate in the words of one language.
 *
 * @param question what is argued about
 * @param sides the sides, each at its strongest, by the debate's keys
 * @param summary how this library handles it
 */
public record DebateText(String question, Map<String, String> sides, String summary) {
  /** Copies the collections. */
  public DebateText {
    sides = OrderedCopy.copyOf(sides);
  }
}
