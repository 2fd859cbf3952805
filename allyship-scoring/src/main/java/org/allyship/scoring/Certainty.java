package org.allyship.scoring;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How certain the classification of a behavior is. */
public enum Certainty {
  /** The classification is the same, whatever the unknown features turn out to be. */
  @JsonProperty("settled")
  SETTLED,
  /**
   * The class is at least twice as probable as any other, but the unknown features could still
   * change it.
   */
  @JsonProperty("likely")
  LIKELY,
  /** A second class is more than half as probable; see {@link Placement#candidates()}. */
  @JsonProperty("close-call")
  CLOSE_CALL,
  /** It is unknown what was done. */
  @JsonProperty("not-enough-evidence")
  NOT_ENOUGH_EVIDENCE
}
