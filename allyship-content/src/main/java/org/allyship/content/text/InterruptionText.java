package org.allyship.content.text;

import java.util.List;

/**
 * The text of a way to interrupt an incident in one language.
 *
 * @param title the way to interrupt in a few words
 * @param how how to do it
 * @param examples sentences to say; at least one
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
