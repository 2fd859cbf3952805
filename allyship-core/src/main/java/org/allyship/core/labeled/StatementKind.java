package org.allyship.core.labeled;

import com.fasterxml.jackson.annotation.JsonProperty;

/** The kind of statement in a source. */
public enum StatementKind {
  /** Something that was done or omitted. */
  @JsonProperty("behavior")
  BEHAVIOR,
  /** Only a label or a statement about oneself. */
  @JsonProperty("claim")
  CLAIM,
  /** What an actor did after their own mistake. */
  @JsonProperty("repair")
  REPAIR,
  /** A general way of acting: a definition of the label rather than an example. */
  @JsonProperty("definition")
  DEFINITION
}
