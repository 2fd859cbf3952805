package org.allyship.core;

import com.fasterxml.jackson.annotation.JsonProperty;

/** A way of intervening in an incident, as taught by Right To Be. None is ranked above another. */
@LabelKind("bystander-strategy")
public enum BystanderStrategy {
  /** Draws attention elsewhere. */
  @JsonProperty("distract")
  DISTRACT,
  /** Gets somebody else to help. */
  @JsonProperty("delegate")
  DELEGATE,
  /** Records it for the person affected, who decides on its use. */
  @JsonProperty("document")
  DOCUMENT,
  /** Checks in afterwards. */
  @JsonProperty("delay")
  DELAY,
  /** Speaks up to the one who does it. */
  @JsonProperty("direct")
  DIRECT
}
