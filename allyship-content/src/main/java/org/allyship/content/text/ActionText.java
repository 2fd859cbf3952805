package org.allyship.content.text;

import java.util.List;
import java.util.Optional;

/**
 * An action in the words of one language.
 *
 * @param title what to do, in a few words
 * @param how how to do it
 * @param why what it does, and for whom
 * @param backlash what may come back at you or at others; given where standing or more is at stake
 * @param safety how to limit that, and when to stop; given where standing or more is at stake
 * @param keywords further words that people look for it by; may be empty
 */
public record ActionText(
    String title,
    String how,
    String why,
    Optional<String> backlash,
    Optional<String> safety,
    List<String> keywords) {
  /** Copies the collections. */
  public ActionText {
    keywords = List.copyOf(keywords);
  }
}
