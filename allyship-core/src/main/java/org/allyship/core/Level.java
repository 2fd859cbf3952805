package org.allyship.core;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * A place on the spectrum that a genuine behavior can have. A level describes a behavior, never a
 * person: higher is not better.
 */
@LabelKind("level")
public enum Level {
  /** Supports people within reach. */
  @JsonProperty("allyship")
  ALLYSHIP,
  /** Changes how things are done, beyond the people within reach. */
  @JsonProperty("advocacy")
  ADVOCACY,
  /** Puts something at stake, against or around the system, led by those affected. */
  @JsonProperty("accompliceship")
  ACCOMPLICESHIP
}
