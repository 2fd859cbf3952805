package org.allyship.content;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Objects;

/**
 * A language of a pack.
 *
 * @param language the BCP 47 tag, such as {@code fr} or {@code pt-BR}
 * @param nativeName what its speakers call it
 * @param reviewed whether a person who speaks it reviewed the words
 */
public record Language(
    @JsonProperty(required = true) String language,
    @JsonProperty(required = true) String nativeName,
    @JsonProperty(required = true) boolean reviewed) {
  /** Requires every part. */
  public Language {
    Objects.requireNonNull(language, "language");
    Objects.requireNonNull(nativeName, "nativeName");
  }
}
