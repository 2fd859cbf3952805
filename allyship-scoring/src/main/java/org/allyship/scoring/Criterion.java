package org.allyship.scoring;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * The five criteria by which a behavior is classified, in the order in which they are checked. Each
 * concerns what the criteria before it leave.
 */
public enum Criterion {
  /**
   * Does it harm those it means to help, whatever the intention? Collier-Spruel &amp; Ryan (2024,
   * doi:10.1007/s10869-022-09861-9).
   */
  @JsonProperty("harm")
  HARM,
  /**
   * Was too little done where something was called for? Nelson, Dunn &amp; Paradies (2011,
   * doi:10.1111/j.1530-2415.2011.01274.x) on bystanders who stay silent.
   */
  @JsonProperty("passivity")
  PASSIVITY,
  /**
   * Is it for show: cheap, for credit, against the actor's own behavior, or without follow-up?
   * Kutlaca &amp; Radke (2023, doi:10.1111/spc3.12724).
   */
  @JsonProperty("performance")
  PERFORMANCE,
  /**
   * Does it go against or around the system, or give up or stake something of weight? The boundary
   * to accompliceship: Epler (2021, ch. 10); Corning &amp; Myers (2002, Political Psychology 23(4)
   * 703-729) for risk as a factor of its own.
   */
  @JsonProperty("stake")
  STAKE,
  /**
   * Does it change how things are done, beyond the people in reach? The boundary between allyship
   * and advocacy: De Souza &amp; Schmader (2025, doi:10.1177/10888683241232732).
   */
  @JsonProperty("system")
  SYSTEM
}
