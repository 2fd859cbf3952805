package org.allyship.content.text;

import java.util.Map;

/**
 * The text of a planning step in one language.
 *
 * @param title the step in a few words
 * @param how how to do it
 * @param questions the questions to ask oneself, by the keys of the step
 * @param example an example
 */
public record StepText(String title, String how, Map<String, String> questions, String example) {
  /** Copies the collections. */
  public StepText {
    questions = OrderedCopy.copyOf(questions);
  }
}
