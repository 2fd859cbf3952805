package org.allyship.core.knowledge;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.allyship.core.LabelKind;

/** What sort of work it is. */
@LabelKind("work-kind")
public enum WorkKind {
  /** A film. */
  @JsonProperty("film")
  FILM,
  /** A series. */
  @JsonProperty("series")
  SERIES,
  /** A book. */
  @JsonProperty("book")
  BOOK,
  /** A work or body of visual art. */
  @JsonProperty("art")
  ART,
  /** An article, paper or page. */
  @JsonProperty("publication")
  PUBLICATION,
  /** A campaign, a hashtag included. */
  @JsonProperty("campaign")
  CAMPAIGN
}
