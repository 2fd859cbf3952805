package org.allyship.scoring;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How certain the level of a behavior is. */
public enum Certainty {
  /** The level is the same, whatever the unknown features turn out to be. */
  @JsonProperty("settled")
  SETTLED,
  /** The unknown features could move the level, but mostly do not. */
  @JsonProperty("likely")
  LIKELY,
  /**
   * Another level is within one doubling of the odds, or follows from the unknown features in at
   * least one of four cases.
   */
  @JsonProperty("between-levels")
  BETWEEN_LEVELS,
  /**
   * The unknown features move the level in more than half of the cases, or it is unknown what was
   * done.
   */
  @JsonProperty("not-enough-evidence")
  NOT_ENOUGH_EVIDENCE
}
