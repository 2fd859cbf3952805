package org.allyship.core.catalog;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.allyship.core.LabelKind;

/** The person whom an incident is about, and whether they want it raised. */
@LabelKind("affected")
public enum Affected {
  /** There, and wants it raised. */
  @JsonProperty("willing")
  WILLING,
  /** There, and has not been asked. */
  @JsonProperty("unasked")
  UNASKED,
  /** There, and does not want it raised. */
  @JsonProperty("unwilling")
  UNWILLING,
  /** Not there. */
  @JsonProperty("absent")
  ABSENT
}
