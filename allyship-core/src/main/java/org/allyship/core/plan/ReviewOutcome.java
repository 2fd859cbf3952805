package org.allyship.core.plan;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.allyship.core.LabelKind;

/** The outcome of a commitment, as the person who made it sees it on the day of the review. */
@LabelKind("review-outcome")
public enum ReviewOutcome {
  /** It was done. */
  @JsonProperty("kept")
  KEPT,
  /** Part of it was done. */
  @JsonProperty("partly-kept")
  PARTLY_KEPT,
  /** It was not done. */
  @JsonProperty("lapsed")
  LAPSED,
  /** Something else replaced it for a reason. */
  @JsonProperty("changed")
  CHANGED
}
