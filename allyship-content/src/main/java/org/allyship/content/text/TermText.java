package org.allyship.content.text;

import java.util.List;
import java.util.Optional;

/**
 * A term in the words of one language.
 *
 * @param name its name
 * @param otherNames its other names, other spellings included
 * @param misspellings how it is often misspelled
 * @param meaning what it means
 * @param note how the word is argued about, or what to take care with
 */
public record TermText(
    String name,
    List<String> otherNames,
    List<String> misspellings,
    String meaning,
    Optional<String> note) {
  /** Copies the collections. */
  public TermText {
    otherNames = List.copyOf(otherNames);
    misspellings = List.copyOf(misspellings);
  }
}
