package org.allyship.core.plan;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.allyship.core.LabelKind;

/** What came of a commitment, as its holder sees it on the day of review. */
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
  /** Something else took its place, for a reason. */
  @JsonProperty("changed")
  CHANGED
}
