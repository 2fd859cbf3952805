package org.allyship.core.record;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.allyship.core.internal.LabelKind;

/**
 * The source of the data in a pattern: the person, or others. The two are computed separately and
 * never averaged.
 */
@LabelKind("view")
public enum View {
  /** Self-reports of the person. */
  @JsonProperty("self")
  SELF,
  /** Reports of others, and documents from the time of the behavior. */
  @JsonProperty("others")
  OTHERS
}
