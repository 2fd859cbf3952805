package org.allyship.scoring;

import com.fasterxml.jackson.annotation.JsonProperty;

/** The four criteria by which a behavior is classified, in the order in which they are checked. */
public enum Criterion {
  /**
   * Does it harm those it means to help, whatever the intention? Collier-Spruel &amp; Ryan (2024,
   * doi:10.1007/s10869-022-09861-9).
   */
  @JsonProperty("harm")
  HARM,
  /**
   * Is it performance: cheap, for credit, against the actor's own behavior, or without follow-up?
   * Kutlaca &amp; Radke (2023, doi:10.1111/spc3.12724).
   */
  @JsonProperty("performance")
  PERFORMANCE,
  /**
   * Does it change how things are done, beyond the people in reach? The boundary between allyship
   * and advocacy: De Souza &amp; Schmader (2025, doi:10.1177/10888683241232732).
   */
  @JsonProperty("system")
  SYSTEM,
  /**
   * Does it put something at stake, against or around the system, led by those affected? The
   * boundary to accompliceship: Epler (2021, ch. 10); Corning &amp; Myers (2002, Political
   * Psychology 23(4) 703-729) for risk as a factor of its own.
   */
  @JsonProperty("stake")
  STAKE
}
