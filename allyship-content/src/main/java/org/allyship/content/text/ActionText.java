package org.allyship.content.text;

import java.util.List;
import java.util.Optional;

/**
 * The text of an action in one language.
 *
 * @param title what to do, in a few words
 * @param how how to do it
 * @param why what it achieves, and for whom
 * @param backlash the backlash that may follow; present if standing or more is at stake
 * @param safety how to limit the backlash, and when to stop; present if standing or more is at
 *     stake
 * @param keywords further search words; may be empty
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
