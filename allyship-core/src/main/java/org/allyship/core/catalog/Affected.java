package org.allyship.core.catalog;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.allyship.core.internal.LabelKind;

/**
 * Whether the person affected by an incident is present, and whether they want someone to respond.
 */
@LabelKind("affected")
public enum Affected {
  /** Present, and wants someone to respond. */
  @JsonProperty("willing")
  WILLING,
  /** Present, but no one has asked. */
  @JsonProperty("unasked")
  UNASKED,
  /** Present, and does not want anyone to respond. */
  @JsonProperty("unwilling")
  UNWILLING,
  /** Not present. */
  @JsonProperty("absent")
  ABSENT
}
