package org.allyship.scoring;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How the points of a scorecard's line go with the order of its feature's anchors. */
public enum Order {
  /** A higher anchor never has fewer points. */
  @JsonProperty("rising")
  RISING,
  /** A higher anchor never has more points. */
  @JsonProperty("falling")
  FALLING,
  /** The anchors have no order for this criterion. */
  @JsonProperty("any")
  ANY
}
