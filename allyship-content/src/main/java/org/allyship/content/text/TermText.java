package org.allyship.content.text;

import java.util.List;
import java.util.Optional;

/**
 * The text of a term in one language.
 *
 * @param name the name
 * @param otherNames other names, other spellings included
 * @param misspellings frequent misspellings
 * @param meaning the meaning
 * @param note a dispute about the term, or a caution
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
