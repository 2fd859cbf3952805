package org.allyship.core;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.allyship.core.internal.LabelKind;

/** The actor's power compared with the other party. It is context: shown, never scored. */
@LabelKind("power")
public enum Power {
  /** Less, as toward a boss, a teacher or the police. */
  @JsonProperty("lower")
  LOWER,
  /** About the same. */
  @JsonProperty("equal")
  EQUAL,
  /** More, as a manager toward staff or a firm toward customers. */
  @JsonProperty("higher")
  HIGHER
}
