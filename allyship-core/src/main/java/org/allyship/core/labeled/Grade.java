package org.allyship.core.labeled;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How directly a source gave its label. */
public enum Grade {
  /** The source gives the behavior as an example of the label itself. */
  @JsonProperty("A")
  A,
  /** The source uses a clear equivalent. */
  @JsonProperty("B")
  B,
  /** Contested: other sources would use a different label. */
  @JsonProperty("C")
  C
}
