package org.allyship.scoring.person;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * Something that holds of a person in a period or does not: what people are counted by when a group
 * is looked at. Each says the same as the {@link PersonPattern} of the person does.
 */
public enum Indicator {
  /** Others report support within reach, or more. */
  @JsonProperty("observed-allyship")
  OBSERVED_ALLYSHIP,
  /** Others report a change of how things are done, or more. */
  @JsonProperty("observed-advocacy")
  OBSERVED_ADVOCACY,
  /** Others report that something was put at stake. */
  @JsonProperty("observed-accompliceship")
  OBSERVED_ACCOMPLICESHIP,
  /** They report support within reach of themself, or more. */
  @JsonProperty("self-reported-allyship")
  SELF_REPORTED_ALLYSHIP,
  /** They report a change of how things are done of themself, or more. */
  @JsonProperty("self-reported-advocacy")
  SELF_REPORTED_ADVOCACY,
  /** They report that they put something at stake. */
  @JsonProperty("self-reported-accompliceship")
  SELF_REPORTED_ACCOMPLICESHIP,
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
  @JsonProperty("self-reports-more")
  SELF_REPORTS_MORE,
  /** They report less support of themself than others report, beyond chance. */
  @JsonProperty("self-reports-less")
  SELF_REPORTS_LESS,
  /** Others see {@link PatternFindingType#TOKENISM}. */
  @JsonProperty("tokenism")
  TOKENISM,
  /** Others see {@link PatternFindingType#LAPSED_PROMISES}. */
  @JsonProperty("lapsed-promises")
  LAPSED_PROMISES,
  /** Others see {@link PatternFindingType#UNREPAIRED_HARM}. */
  @JsonProperty("unrepaired-harm")
  UNREPAIRED_HARM,
  /** Either view shows {@link PatternFindingType#SUSTAINED_RISK}. */
  @JsonProperty("sustained-risk")
  SUSTAINED_RISK,
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

  /** Tells whether it holds, by the bits that {@link Indicators} reads. */
  public boolean in(long signs) {
    return (signs >>> ordinal() & 1) == 1;
  }
}
