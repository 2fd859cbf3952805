package org.allyship.core.record;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.allyship.core.LabelKind;

/** Whose eyes a pattern is seen with. The two are worked out apart and never averaged. */
@LabelKind("view")
public enum View {
  /** What the person says of themself. */
  @JsonProperty("self")
  SELF,
  /** What others say, and what was put on record at the time. */
  @JsonProperty("others")
  OTHERS
}
