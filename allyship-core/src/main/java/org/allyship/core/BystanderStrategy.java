package org.allyship.core;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.allyship.core.internal.LabelKind;

/**
 * One of the five D's of bystander intervention as taught by Right To Be. The strategies have no
 * ranking.
 */
@LabelKind("bystander-strategy")
public enum BystanderStrategy {
  /** Draws attention elsewhere. */
  @JsonProperty("distract")
  DISTRACT,
  /** Asks someone else to help. */
  @JsonProperty("delegate")
  DELEGATE,
  /** Documents the incident for the person affected, who decides how to use it. */
  @JsonProperty("document")
  DOCUMENT,
  /** Checks in afterwards. */
  @JsonProperty("delay")
  DELAY,
  /** Speaks directly to the person who offends. */
  @JsonProperty("direct")
  DIRECT
}
