package org.allyship.content.text;

import java.util.Locale;
import java.util.Objects;

/**
 * A language of a pack.
 *
 * @param language the BCP 47 tag, such as {@code fr} or {@code pt-BR}
 * @param nativeName what its speakers call it
 * @param reviewed whether a person who speaks it reviewed the words
 */
public record Language(String language, String nativeName, boolean reviewed) {
  /** Requires every part. */
  public Language {
    Objects.requireNonNull(language, "language");
    Objects.requireNonNull(nativeName, "nativeName");
  }

  /** Returns it as a locale, to ask a pack for its words. */
  public Locale locale() {
    return Locale.forLanguageTag(language);
  }
}
