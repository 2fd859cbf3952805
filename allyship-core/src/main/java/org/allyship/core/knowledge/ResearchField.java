package org.allyship.core.knowledge;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.allyship.core.LabelKind;

/** A field of research. */
@LabelKind("research-field")
public enum ResearchField {
  /** Brains and bodies. */
  @JsonProperty("biology")
  BIOLOGY,
  /** Minds and motives. */
  @JsonProperty("psychology")
  PSYCHOLOGY,
  /** Power, groups and institutions. */
  @JsonProperty("sociology")
  SOCIOLOGY,
  /** What happens between people who know each other. */
  @JsonProperty("relationships")
  RELATIONSHIPS,
  /** Media and public life. */
  @JsonProperty("culture")
  CULTURE,
  /** Law, schools and public bodies. */
  @JsonProperty("policy")
  POLICY
}
