package org.allyship.scoring.person;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.allyship.core.internal.LabelKind;

/**
 * Something that is worth attention in what a person did over time. A finding changes no figure.
 */
@LabelKind("pattern-finding")
public enum PatternFindingType {
  /**
   * At least three visible tokens and no genuine support: symbols take the place of support
   * (Kutlaca &amp; Radke 2023, doi:10.1111/spc3.12724, on performative allyship; the number is a
   * convention of this library).
   */
  @JsonProperty("tokenism")
  TOKENISM,
  /** At least two promises that were not kept; the number is a convention of this library. */
  @JsonProperty("lapsed-promises")
  LAPSED_PROMISES,
  /** Harm that nobody else has confirmed as repaired. */
  @JsonProperty("unrepaired-harm")
  UNREPAIRED_HARM,
  /**
   * At least two behaviors that put standing or more at stake in each of the last three quarters of
   * the period. It is a time to rest and to share the load. The numbers are conventions of this
   * library.
   */
  @JsonProperty("sustained-risk")
  SUSTAINED_RISK,
  /**
   * At least six genuine behaviors in each of the last four quarters of the period, whatever they
   * cost. It is a time to rest and to share the load. The numbers are conventions of this library.
   */
  @JsonProperty("sustained-effort")
  SUSTAINED_EFFORT
}
