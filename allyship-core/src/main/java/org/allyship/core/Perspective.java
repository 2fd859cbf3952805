package org.allyship.core;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.allyship.core.internal.LabelKind;

/**
 * The perspective from which a behavior is reported, as in 360-degree feedback. Reports by the
 * actor and reports by others are never averaged.
 */
@LabelKind("perspective")
public enum Perspective {
  /** The actor. */
  @JsonProperty("self")
  SELF,
  /** Someone who saw it and was not affected. */
  @JsonProperty("observer")
  OBSERVER,
  /** One of the people that the behavior was meant to support. */
  @JsonProperty("recipient")
  RECIPIENT,
  /** A document from the time of the behavior: minutes, a ticket, a policy. */
  @JsonProperty("record")
  RECORD
}
