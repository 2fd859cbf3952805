package org.allyship.core.catalog;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.allyship.core.internal.LabelKind;

/** How thoroughly a source was checked. */
@LabelKind("verification")
public enum Verification {
  /** Taken from the source without further checks. */
  @JsonProperty("stated")
  STATED,
  /** Checked against the original or a second independent source. */
  @JsonProperty("verified")
  VERIFIED,
  /** Other sources contradict it. */
  @JsonProperty("disputed")
  DISPUTED
}
