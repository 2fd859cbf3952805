package org.allyship.core.record;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.allyship.core.internal.LabelKind;

/** The status of a recorded behavior. Only confirmed behaviors count. */
@LabelKind("status")
public enum Status {
  /** Reported or suggested, and not yet decided. */
  @JsonProperty("proposed")
  PROPOSED,
  /** Someone with the right to do so confirmed it. */
  @JsonProperty("confirmed")
  CONFIRMED,
  /** Someone concerned disputes it. */
  @JsonProperty("contested")
  CONTESTED,
  /** Withdrawn permanently. */
  @JsonProperty("withdrawn")
  WITHDRAWN;

  /**
   * Returns whether a behavior can change from this status to another. A proposed behavior can get
   * any other status. A confirmed one can be contested or withdrawn, and a contested one can be
   * confirmed or withdrawn. A withdrawn behavior cannot change.
   */
  public boolean canBecome(Status next) {
    return this != WITHDRAWN && next != PROPOSED && next != this;
  }
}
