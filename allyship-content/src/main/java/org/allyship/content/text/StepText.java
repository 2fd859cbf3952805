package org.allyship.content.text;

import java.util.Map;

/**
 * A step of making a plan, in the words of one language.
 *
 * @param title the step in a few words
 * @param how how to do it
 * @param questions what to ask oneself, by the step's keys
 * @param example how it could go
 */
public record StepText(String title, String how, Map<String, String> questions, String example) {
  /** Copies the collections. */
  public StepText {
    questions = OrderedCopy.copyOf(questions);
  }
}
