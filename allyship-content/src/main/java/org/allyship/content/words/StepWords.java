package org.allyship.content.words;

import java.util.Map;

/**
 * A step of making a plan, in the words of one language.
 *
 * @param title the step in a few words
 * @param how how to do it
 * @param questions what to ask oneself, by the step's keys
 * @param example how it could go
 */
public record StepWords(String title, String how, Map<String, String> questions, String example) {
  /** Copies the collections. */
  public StepWords {
    questions = Ordered.copyOf(questions);
  }
}
