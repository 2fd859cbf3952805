package org.allyship.core;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Who acted. Context: shown, never scored. */
@LabelKind("actor-kind")
public enum ActorKind {
  /** One or several people. */
  @JsonProperty("person")
  PERSON,
  /** A company, school, public body, church, league or the like. */
  @JsonProperty("organization")
  ORGANIZATION
}
