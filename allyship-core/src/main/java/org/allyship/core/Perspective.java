package org.allyship.core;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * Who says that a behavior happened. What a person says of themself and what others say are never
 * averaged.
 */
@LabelKind("perspective")
public enum Perspective {
  /** The actor. */
  @JsonProperty("self")
  SELF,
  /** Somebody who saw it and was not concerned. */
  @JsonProperty("observer")
  OBSERVER,
  /** One of those it was meant to support. */
  @JsonProperty("recipient")
  RECIPIENT,
  /** A document made at the time: minutes, a ticket, a policy. */
  @JsonProperty("record")
  RECORD
}
