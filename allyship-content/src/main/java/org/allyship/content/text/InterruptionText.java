package org.allyship.content.text;

import java.util.List;

/**
 * A way to interrupt an incident, in the words of one language.
 *
 * @param title the way in a few words
 * @param how how to do it
 * @param examples sentences that one could say; at least one
 * @param fits when it fits
 * @param risk what can go wrong
 * @param after how to follow up
 */
public record InterruptionText(
    String title, String how, List<String> examples, String fits, String risk, String after) {
  /** Copies the collections. */
  public InterruptionText {
    examples = List.copyOf(examples);
  }
}
