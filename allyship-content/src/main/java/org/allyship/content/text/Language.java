package org.allyship.content.text;

import java.util.Locale;
import java.util.Objects;

/**
 * A language of a pack.
 *
 * @param language the BCP 47 tag, such as {@code fr} or {@code pt-BR}
 * @param nativeName its name in the language itself
 * @param reviewed whether a person who speaks it reviewed the text
 */
public record Language(String language, String nativeName, boolean reviewed) {
  /** Requires the tag and the name. */
  public Language {
    Objects.requireNonNull(language, "language");
    Objects.requireNonNull(nativeName, "nativeName");
  }

  /** Returns the language as a locale, to ask a pack for its text. */
  public Locale locale() {
    return Locale.forLanguageTag(language);
  }
}
