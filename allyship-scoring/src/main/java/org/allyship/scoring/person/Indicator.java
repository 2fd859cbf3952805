package org.allyship.scoring.person;

import static org.allyship.core.Level.ACCOMPLICESHIP;
import static org.allyship.core.Level.ADVOCACY;
import static org.allyship.core.Level.ALLYSHIP;
import static org.allyship.core.record.View.OTHERS;
import static org.allyship.core.record.View.SELF;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Optional;
import org.allyship.core.catalog.KeyFeature;
import org.allyship.core.internal.JsonNames;
import org.allyship.core.internal.LabelKind;
import org.allyship.core.record.View;
import org.allyship.scoring.person.internal.CountLayout;
import org.allyship.scoring.person.internal.PeriodCounts;

/**
 * Something that applies to a person in a period or does not: the figures of a group count the
 * people to whom it applies. An indicator always agrees with the {@link PersonPattern} of the
 * person.
 *
 * <p>A constant states everything about its indicator: its bit, its group, how it is published and
 * how it is read. Besides the constant, an indicator needs only its words in the language packs.
 */
@LabelKind("indicator")
public enum Indicator {
  /** Others report support within reach, or more. */
  @JsonProperty("observed-allyship")
  OBSERVED_ALLYSHIP(
      new Properties(0, IndicatorGroup.OBSERVED).ofSegments().withOutcomes(),
      (counts, state, reader) -> counts.orBeyond(OTHERS, ALLYSHIP) > 0),
  /** Others report a change of how things are done, or more. */
  @JsonProperty("observed-advocacy")
  OBSERVED_ADVOCACY(
      new Properties(1, IndicatorGroup.OBSERVED).ofSegments().withOutcomes(),
      (counts, state, reader) -> counts.orBeyond(OTHERS, ADVOCACY) > 0),
  /** Others report that the person put something at stake. */
  @JsonProperty("observed-accompliceship")
  OBSERVED_ACCOMPLICESHIP(
      new Properties(2, IndicatorGroup.OBSERVED).ofSegments(),
      (counts, state, reader) -> counts.orBeyond(OTHERS, ACCOMPLICESHIP) > 0),
  /** The person reports support within reach, or more. */
  @JsonProperty("self-reported-allyship")
  SELF_REPORTED_ALLYSHIP(
      new Properties(3, IndicatorGroup.SELF_REPORTED),
      (counts, state, reader) -> counts.orBeyond(SELF, ALLYSHIP) > 0),
  /** The person reports a change of how things are done, or more. */
  @JsonProperty("self-reported-advocacy")
  SELF_REPORTED_ADVOCACY(
      new Properties(4, IndicatorGroup.SELF_REPORTED),
      (counts, state, reader) -> counts.orBeyond(SELF, ADVOCACY) > 0),
  /** The person reports that they put something at stake. */
  @JsonProperty("self-reported-accompliceship")
  SELF_REPORTED_ACCOMPLICESHIP(
      new Properties(5, IndicatorGroup.SELF_REPORTED),
      (counts, state, reader) -> counts.orBeyond(SELF, ACCOMPLICESHIP) > 0),
  /** The person is eligible for the role of an ally. */
  @JsonProperty("ally")
  ALLY(
      new Properties(6, IndicatorGroup.ROLES).withOutcomes().within(OBSERVED_ALLYSHIP),
      (counts, state, reader) -> reader.isEligible(counts, ALLYSHIP)),
  /** The person is eligible for the role of an advocate or of an accomplice. */
  @JsonProperty("advocate")
  ADVOCATE(
      new Properties(7, IndicatorGroup.ROLES).withOutcomes().within(OBSERVED_ADVOCACY),
      (counts, state, reader) ->
          reader.isEligible(counts, ADVOCACY) || reader.isEligible(counts, ACCOMPLICESHIP)),
  /** The person is eligible for the role of an accomplice. */
  @JsonProperty("accomplice")
  ACCOMPLICE(
      new Properties(8, IndicatorGroup.ROLES).within(OBSERVED_ACCOMPLICESHIP),
      (counts, state, reader) -> reader.isEligible(counts, ACCOMPLICESHIP)),
  /** The person reports more support than others do, beyond chance. */
  @JsonProperty("self-reports-more")
  SELF_REPORTS_MORE(
      new Properties(9, IndicatorGroup.SELF_COMPARISON).ofSegments().within(SELF_REPORTED_ALLYSHIP),
      (counts, state, reader) -> reader.selfReports(counts) == RateComparison.Verdict.MORE),
  /** The person reports less support than others do, beyond chance. */
  @JsonProperty("self-reports-less")
  SELF_REPORTS_LESS(
      new Properties(10, IndicatorGroup.SELF_COMPARISON).within(OBSERVED_ALLYSHIP),
      (counts, state, reader) -> reader.selfReports(counts) == RateComparison.Verdict.LESS),
  /** The others' view shows {@link PatternFindingType#TOKENISM}. */
  @JsonProperty("tokenism")
  TOKENISM(
      new Properties(11, IndicatorGroup.FINDINGS),
      (counts, state, reader) -> PatternFindings.tokenism(OTHERS, counts) > 0),
  /** The others' view shows {@link PatternFindingType#LAPSED_PROMISES}. */
  @JsonProperty("lapsed-promises")
  LAPSED_PROMISES(
      new Properties(12, IndicatorGroup.FINDINGS),
      (counts, state, reader) -> PatternFindings.lapsedPromises(OTHERS, counts) > 0),
  /** The others' view shows {@link PatternFindingType#UNREPAIRED_HARM}. */
  @JsonProperty("unrepaired-harm")
  UNREPAIRED_HARM(
      new Properties(13, IndicatorGroup.FINDINGS),
      (counts, state, reader) -> counts.get(CountLayout.unrepaired(OTHERS)) > 0),
  /** Others report a harm that someone else confirmed as repaired. */
  @JsonProperty("repaired-harm")
  REPAIRED_HARM(
      new Properties(22, IndicatorGroup.FINDINGS),
      (counts, state, reader) -> counts.get(CountLayout.repaired(OTHERS)) > 0),
  /** Either view shows {@link PatternFindingType#SUSTAINED_RISK}. */
  @JsonProperty("sustained-risk")
  SUSTAINED_RISK(
      new Properties(14, IndicatorGroup.FINDINGS).ofSegments().withOutcomes(),
      (counts, state, reader) ->
          PatternFindings.sustainedRisk(SELF, state, reader.period()) > 0
              || PatternFindings.sustainedRisk(OTHERS, state, reader.period()) > 0),
  /** Others report that the person listens, more often than not. */
  @JsonProperty("listening")
  LISTENING(
      new Properties(15, IndicatorGroup.KEY_FEATURES).ofSegments(),
      (counts, state, reader) -> isOften(counts, KeyFeature.LISTENING)),
  /** Others report that the person puts mistakes right, more often than not. */
  @JsonProperty("accountability")
  ACCOUNTABILITY(
      new Properties(16, IndicatorGroup.KEY_FEATURES).ofSegments(),
      (counts, state, reader) -> isOften(counts, KeyFeature.ACCOUNTABILITY)),
  /** Others report that the person does something, more often than not. */
  @JsonProperty("action")
  ACTION(
      new Properties(20, IndicatorGroup.KEY_FEATURES).ofSegments(),
      (counts, state, reader) -> isOften(counts, KeyFeature.ACTION)),
  /** Others report that the person gives voice to others, more often than not. */
  @JsonProperty("amplification")
  AMPLIFICATION(
      new Properties(17, IndicatorGroup.KEY_FEATURES).ofSegments(),
      (counts, state, reader) -> isOften(counts, KeyFeature.AMPLIFICATION)),
  /** Others report that the person takes risks, more often than not. */
  @JsonProperty("risk-taking")
  RISK_TAKING(
      new Properties(18, IndicatorGroup.KEY_FEATURES).ofSegments(),
      (counts, state, reader) -> isOften(counts, KeyFeature.RISK_TAKING)),
  /** Others report that the person keeps it up, more often than not. */
  @JsonProperty("repetition")
  REPETITION(
      new Properties(19, IndicatorGroup.KEY_FEATURES).ofSegments(),
      (counts, state, reader) -> isOften(counts, KeyFeature.REPETITION)),
  /** Others report support on most of the occasions on record. */
  @JsonProperty("occasions-used")
  OCCASIONS_USED(
      new Properties(21, IndicatorGroup.OCCASIONS),
      (counts, state, reader) ->
          ProfileLine.isOften(
              counts.get(CountLayout.occasionsUsed(OTHERS)),
              counts.get(CountLayout.occasions(OTHERS))));

  private final String code = JsonNames.of(this);
  private final Properties properties;
  private final Rule rule;

  Indicator(Properties properties, Rule rule) {
    this.properties = properties;
    this.rule = rule;
  }

  private static boolean isOften(PeriodCounts counts, KeyFeature feature) {
    return ProfileLine.isOften(
        counts.get(CountLayout.shown(View.OTHERS, feature)),
        counts.get(CountLayout.known(View.OTHERS, feature)));
  }

  /** The name that is stored, written in JSON and used as the key of labels; it never changes. */
  public String code() {
    return code;
  }

  /**
   * The number of its bit in bit sets, from 0; it never changes. The bits of all indicators have no
   * gaps.
   */
  public int bit() {
    return properties.bit;
  }

  /** The group in which readers see it. */
  public IndicatorGroup group() {
    return properties.group;
  }

  /**
   * Whether readers see it for segments, such as a team, as well as for the whole group. Indicators
   * that imply or exclude those shown are left out, as small differences could reveal people.
   */
  public boolean isShownOfSegments() {
    return properties.isShownOfSegments;
  }

  /** Whether outcomes that the host measures are compared between people by this indicator. */
  public boolean isComparedWithOutcomes() {
    return properties.isComparedWithOutcomes;
  }

  /**
   * The indicator of another group that applies wherever this one does, and must apply to enough
   * more people before both are published. Otherwise empty.
   */
  public Optional<Indicator> publishedWithin() {
    return properties.publishedWithin;
  }

  /** Returns whether it applies, by the bits that {@link Indicators} reads. */
  public boolean in(long bits) {
    return (bits >>> properties.bit & 1) == 1;
  }

  /** Returns its bit when it applies to a person in the period of a reader, else 0. */
  long read(PeriodCounts counts, PersonState state, Indicators reader) {
    return rule.applies(counts, state, reader) ? 1L << properties.bit : 0;
  }

  /** Decides whether an indicator applies to a person. */
  private interface Rule {
    /**
     * Returns whether it applies.
     *
     * @param counts the counts of the period
     * @param state the state that they are from, with the quarters one by one
     * @param reader the period, with what is the same for all people in it
     */
    boolean applies(PeriodCounts counts, PersonState state, Indicators reader);
  }

  /** The properties of an indicator other than its rule. */
  private record Properties(
      int bit,
      IndicatorGroup group,
      boolean isShownOfSegments,
      boolean isComparedWithOutcomes,
      Optional<Indicator> publishedWithin) {
    Properties(int bit, IndicatorGroup group) {
      this(bit, group, false, false, Optional.empty());
    }

    Properties ofSegments() {
      return new Properties(bit, group, true, isComparedWithOutcomes, publishedWithin);
    }

    Properties withOutcomes() {
      return new Properties(bit, group, isShownOfSegments, true, publishedWithin);
    }

    Properties within(Indicator other) {
      return new Properties(
          bit, group, isShownOfSegments, isComparedWithOutcomes, Optional.of(other));
    }
  }
}
