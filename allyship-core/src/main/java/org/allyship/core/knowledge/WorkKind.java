package org.allyship.core.knowledge;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.allyship.core.LabelKind;

/** The kind of a work. */
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
  /** A campaign, including hashtags. */
  @JsonProperty("campaign")
  CAMPAIGN
}
