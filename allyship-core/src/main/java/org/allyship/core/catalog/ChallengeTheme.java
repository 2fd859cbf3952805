package org.allyship.core.catalog;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * What a challenge is about. Packs name their challenges as they like; the theme lets the library
 * take a challenge of any pack into account.
 */
public enum ChallengeTheme {
  /** The fear of being penalized for support. */
  @JsonProperty("penalty")
  PENALTY,
  /** The fear of making mistakes. */
  @JsonProperty("mistakes")
  MISTAKES,
  /** Attention to image or recognition in place of impact. */
  @JsonProperty("recognition")
  RECOGNITION,
  /** Taking on more than one can carry. */
  @JsonProperty("overextension")
  OVEREXTENSION,
  /** Harm to those who support people who were harmed. */
  @JsonProperty("secondary-trauma")
  SECONDARY_TRAUMA
}
