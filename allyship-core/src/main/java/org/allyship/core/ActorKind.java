package org.allyship.core;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.allyship.core.internal.LabelKind;

/** The kind of actor. It is context: shown, never scored. */
@LabelKind("actor-kind")
public enum ActorKind {
  /** One or several people. */
  @JsonProperty("person")
  PERSON,
  /** A company, school, public body, church, sports league or similar organization. */
  @JsonProperty("organization")
  ORGANIZATION
}
