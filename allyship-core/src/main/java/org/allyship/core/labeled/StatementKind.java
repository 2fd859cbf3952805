package org.allyship.core.labeled;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What kind of thing a source described. */
public enum StatementKind {
  /** Something done or left undone. */
  @JsonProperty("behavior")
  BEHAVIOR,
  /** Only a label or a statement about oneself. */
  @JsonProperty("claim")
  CLAIM,
  /** What the actor did after a mistake of their own. */
  @JsonProperty("repair")
  REPAIR,
  /** A general way of acting, as in a definition of the label rather than an example of it. */
  @JsonProperty("definition")
  DEFINITION
}
