package org.allyship.core.catalog;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.allyship.core.internal.LabelKind;

/** A key feature of genuine support as a daily practice; the literature names these six. */
@LabelKind("key-feature")
public enum KeyFeature {
  /** Listening to people and letting them define what support is. */
  @JsonProperty("listening")
  LISTENING,
  /** Accepting feedback and correcting mistakes. */
  @JsonProperty("accountability")
  ACCOUNTABILITY,
  /** Doing something that others can see. */
  @JsonProperty("action")
  ACTION,
  /** Passing voice, credit and attention on. */
  @JsonProperty("amplification")
  AMPLIFICATION,
  /** Taking a personal risk. */
  @JsonProperty("risk-taking")
  RISK_TAKING,
  /** Repeating it until it is a habit. */
  @JsonProperty("repetition")
  REPETITION
}
