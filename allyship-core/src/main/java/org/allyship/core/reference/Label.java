package org.allyship.core.reference;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What a public source called a behavior. */
public enum Label {
  /** Hurts those it concerns. */
  @JsonProperty("harmful")
  HARMFUL,
  /** Does nothing where something could be done. */
  @JsonProperty("passive")
  PASSIVE,
  /** Is for show. */
  @JsonProperty("performative")
  PERFORMATIVE,
  /** Supports people within reach. */
  @JsonProperty("allyship")
  ALLYSHIP,
  /** Changes how things are done. */
  @JsonProperty("advocacy")
  ADVOCACY,
  /** Puts something at stake against the system. */
  @JsonProperty("accompliceship")
  ACCOMPLICESHIP
}
