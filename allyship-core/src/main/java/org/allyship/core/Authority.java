package org.allyship.core;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Whether an action can be done by anybody, or needs power of office. */
@LabelKind("authority")
public enum Authority {
  /** Anybody can, without formal power. */
  @JsonProperty("any")
  ANY,
  /** It needs a post, a budget or a vote. */
  @JsonProperty("needed")
  NEEDED
}
