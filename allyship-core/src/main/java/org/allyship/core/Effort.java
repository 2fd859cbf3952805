package org.allyship.core;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How much time an action takes, least first. */
@LabelKind("effort")
public enum Effort {
  /** Up to an hour. */
  @JsonProperty("minutes")
  MINUTES,
  /** Up to a few days of spare time, all in all. */
  @JsonProperty("hours")
  HOURS,
  /** Spread over weeks. */
  @JsonProperty("weeks")
  WEEKS,
  /** It has no end. */
  @JsonProperty("ongoing")
  ONGOING
}
