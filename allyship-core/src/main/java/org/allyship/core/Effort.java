package org.allyship.core;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.allyship.core.internal.LabelKind;

/** The time that an action takes, shortest first. */
@LabelKind("effort")
public enum Effort {
  /** Up to an hour. */
  @JsonProperty("minutes")
  MINUTES,
  /** Up to a few days of spare time in total. */
  @JsonProperty("hours")
  HOURS,
  /** Several weeks. */
  @JsonProperty("weeks")
  WEEKS,
  /** No end. */
  @JsonProperty("ongoing")
  ONGOING
}
