package org.allyship.core.record;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.allyship.core.LabelKind;

/** How far a recorded behavior is settled. Only a confirmed one counts. */
@LabelKind("status")
public enum Status {
  /** Reported or suggested, and not yet looked at by anybody who may confirm it. */
  @JsonProperty("proposed")
  PROPOSED,
  /** Somebody who may said that it happened so. */
  @JsonProperty("confirmed")
  CONFIRMED,
  /** Somebody concerned says that it was not so. */
  @JsonProperty("contested")
  CONTESTED,
  /** Taken back, for good. */
  @JsonProperty("withdrawn")
  WITHDRAWN;

  /**
   * Tells whether a behavior of this status can get another: a proposed one any, a confirmed one
   * can be contested or withdrawn, a contested one confirmed or withdrawn, a withdrawn one none.
   */
  public boolean canBecome(Status next) {
    return this != WITHDRAWN && next != PROPOSED && next != this;
  }
}
