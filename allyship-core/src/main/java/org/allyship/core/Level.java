package org.allyship.core;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.allyship.core.internal.LabelKind;

/**
 * A level of genuine support on the spectrum. A level describes a behavior and never a person. A
 * higher level is not better.
 */
@LabelKind("level")
public enum Level {
  /** Supports people within reach. */
  @JsonProperty("allyship")
  ALLYSHIP,
  /** Changes rules, processes or habits, beyond the people within reach. */
  @JsonProperty("advocacy")
  ADVOCACY,
  /** Takes a risk to oppose or circumvent the system, led by the people affected. */
  @JsonProperty("accompliceship")
  ACCOMPLICESHIP
}
