package org.allyship.scoring.pattern;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * Something that holds of a person in a period or does not: what people are counted by when a group
 * is looked at. Each says the same as the {@link Pattern} of the person does.
 */
public enum Sign {
  /** Others report support within reach, or more. */
  @JsonProperty("shows-allyship")
  SHOWS_ALLYSHIP,
  /** Others report a change of how things are done, or more. */
  @JsonProperty("shows-advocacy")
  SHOWS_ADVOCACY,
  /** Others report that something was put at stake. */
  @JsonProperty("shows-accompliceship")
  SHOWS_ACCOMPLICESHIP,
  /** They report support within reach of themself, or more. */
  @JsonProperty("says-allyship")
  SAYS_ALLYSHIP,
  /** They report a change of how things are done of themself, or more. */
  @JsonProperty("says-advocacy")
  SAYS_ADVOCACY,
  /** They report that they put something at stake. */
  @JsonProperty("says-accompliceship")
  SAYS_ACCOMPLICESHIP,
  /** Others recognize an ally, or more. */
  @JsonProperty("ally")
  ALLY,
  /** Others recognize an advocate, or more. */
  @JsonProperty("advocate")
  ADVOCATE,
  /** Others recognize an accomplice. */
  @JsonProperty("accomplice")
  ACCOMPLICE,
  /** They report more support of themself than others report, beyond chance. */
  @JsonProperty("says-more")
  SAYS_MORE,
  /** They report less support of themself than others report, beyond chance. */
  @JsonProperty("says-less")
  SAYS_LESS,
  /** Others see {@link PatternFinding#SYMBOLIC_HABIT}. */
  @JsonProperty("symbolic-habit")
  SYMBOLIC_HABIT,
  /** Others see {@link PatternFinding#LAPSED_PROMISES}. */
  @JsonProperty("lapsed-promises")
  LAPSED_PROMISES,
  /** Others see {@link PatternFinding#UNREPAIRED_HARM}. */
  @JsonProperty("unrepaired-harm")
  UNREPAIRED_HARM,
  /** Either view shows {@link PatternFinding#STRAIN}. */
  @JsonProperty("strain")
  STRAIN,
  /** Others see them listen, more often than not. */
  @JsonProperty("listening")
  LISTENING,
  /** Others see them put mistakes right, more often than not. */
  @JsonProperty("accountability")
  ACCOUNTABILITY,
  /** Others see them hand voice on, more often than not. */
  @JsonProperty("amplification")
  AMPLIFICATION,
  /** Others see them take risks, more often than not. */
  @JsonProperty("risk-taking")
  RISK_TAKING,
  /** Others see them keep it up, more often than not. */
  @JsonProperty("repetition")
  REPETITION;

  /** Tells whether it holds, by the bits that {@link Signs} reads. */
  public boolean in(long signs) {
    return (signs >>> ordinal() & 1) == 1;
  }
}
