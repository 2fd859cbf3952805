package org.allyship.core.plan;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.allyship.core.LabelKind;

/**
 * The state of a commitment on a day. It describes a plan and not a person. A commitment is not a
 * promise to others. A lapsed commitment is not a behavior and counts in no pattern.
 */
@LabelKind("commitment-state")
public enum CommitmentState {
  /** Its next review is in the future. */
  @JsonProperty("open")
  OPEN,
  /** Its next review is due. */
  @JsonProperty("due")
  DUE,
  /** Its last review said that it was done. */
  @JsonProperty("kept")
  KEPT,
  /** Its last review said that part of it was done. */
  @JsonProperty("partly-kept")
  PARTLY_KEPT,
  /** Its last review said that something else replaced it. */
  @JsonProperty("changed")
  CHANGED,
  /**
   * Its last review said that it was not done, or a review was due more than {@link
   * Plan#GRACE_DAYS} days ago and did not take place.
   */
  @JsonProperty("lapsed")
  LAPSED
}
