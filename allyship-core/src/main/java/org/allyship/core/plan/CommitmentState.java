package org.allyship.core.plan;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.allyship.core.LabelKind;

/**
 * How a commitment stands on a day. It says something of a plan and nothing of a person: a
 * commitment is no promise to others, and one that lapsed is no behavior and counts in no pattern.
 */
@LabelKind("commitment-state")
public enum CommitmentState {
  /** Its next review is yet to come. */
  @JsonProperty("open")
  OPEN,
  /** It is time for its review. */
  @JsonProperty("due")
  DUE,
  /** Its last review said that it was done. */
  @JsonProperty("kept")
  KEPT,
  /** Its last review said that part of it was done. */
  @JsonProperty("partly-kept")
  PARTLY_KEPT,
  /** Its last review said that something else took its place. */
  @JsonProperty("changed")
  CHANGED,
  /**
   * Its last review said that it was not done, or a review was due more than {@link
   * Plan#DAYS_OF_GRACE} days ago and did not take place.
   */
  @JsonProperty("lapsed")
  LAPSED
}
