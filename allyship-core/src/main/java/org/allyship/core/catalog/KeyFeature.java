package org.allyship.core.catalog;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.allyship.core.LabelKind;

/** What makes support real, as daily practice: six features that sources of the field name. */
@LabelKind("key-feature")
public enum KeyFeature {
  /** Hearing people out, and letting them say what support is. */
  @JsonProperty("listening")
  LISTENING,
  /** Taking feedback and putting mistakes right. */
  @JsonProperty("accountability")
  ACCOUNTABILITY,
  /** Doing something that others can see. */
  @JsonProperty("action")
  ACTION,
  /** Handing voice, credit and attention on. */
  @JsonProperty("amplification")
  AMPLIFICATION,
  /** Putting something of your own at stake. */
  @JsonProperty("risk-taking")
  RISK_TAKING,
  /** Doing it again, until it is a habit. */
  @JsonProperty("repetition")
  REPETITION
}
