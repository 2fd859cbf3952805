package org.allyship.core;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.allyship.core.internal.LabelKind;

/** Whether anyone can do an action, or only someone with formal power. */
@LabelKind("authority")
public enum Authority {
  /** Anyone can do it without formal power. */
  @JsonProperty("any")
  ANY,
  /** It requires a position, a budget or a vote. */
  @JsonProperty("needed")
  NEEDED
}
