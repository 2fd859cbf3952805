package org.allyship.scoring;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.allyship.core.internal.LabelKind;

/**
 * What a result may be used for. Selection, promotion, pay and discipline are left out on purpose:
 * the library is not made for them.
 */
@LabelKind("intended-use")
public enum IntendedUse {
  /** A person looks at what they did. */
  @JsonProperty("self-reflection")
  SELF_REFLECTION,
  /** A group or a coach learns from examples. */
  @JsonProperty("learning")
  LEARNING,
  /** Figures about groups that are large enough. */
  @JsonProperty("aggregate-climate")
  AGGREGATE_CLIMATE,
  /** Study of the instrument or the field. */
  @JsonProperty("research")
  RESEARCH
}
