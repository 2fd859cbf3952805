package org.allyship.scoring;

import static org.allyship.core.Anchor.ACT_CLAIM;
import static org.allyship.core.Anchor.ACT_DEED;
import static org.allyship.core.Anchor.ACT_HARM;
import static org.allyship.core.Anchor.ACT_SYMBOL;
import static org.allyship.core.Anchor.CONGRUENCE_CONTRADICTS;
import static org.allyship.core.Anchor.COST_COMFORT;
import static org.allyship.core.Anchor.COST_LIVELIHOOD;
import static org.allyship.core.Anchor.COST_NONE;
import static org.allyship.core.Anchor.COST_STANDING;
import static org.allyship.core.Anchor.DIRECTION_ASKED;
import static org.allyship.core.Anchor.DIRECTION_FOR;
import static org.allyship.core.Anchor.DIRECTION_LED;
import static org.allyship.core.Anchor.DIRECTION_OVER;
import static org.allyship.core.Anchor.FOLLOW_THROUGH_ONCE;
import static org.allyship.core.Anchor.FOLLOW_THROUGH_REPEATED;
import static org.allyship.core.Anchor.GAIN_ADVANTAGE;
import static org.allyship.core.Anchor.GAIN_CREDIT;
import static org.allyship.core.Anchor.GAIN_NONE;
import static org.allyship.core.Anchor.OUTCOME_EASED;
import static org.allyship.core.Anchor.OUTCOME_HARMED;
import static org.allyship.core.Anchor.OUTCOME_UNCHANGED;
import static org.allyship.core.Anchor.REACH_ORGANIZATION;
import static org.allyship.core.Anchor.REACH_PERSON;
import static org.allyship.core.Anchor.REACH_SELF;
import static org.allyship.core.Anchor.REACH_SOCIETY;
import static org.allyship.core.Anchor.RULES_CHANGES;
import static org.allyship.core.Anchor.RULES_DEFIES;
import static org.allyship.core.Anchor.RULES_NONE;
import static org.allyship.core.Anchor.RULES_USES;
import static org.allyship.core.Anchor.TIMING_AFTER;
import static org.allyship.core.Anchor.TIMING_AHEAD;
import static org.allyship.core.Anchor.TIMING_MOMENT;
import static org.allyship.core.Anchor.TRANSFER_ACCESS;
import static org.allyship.core.Anchor.TRANSFER_NONE;
import static org.allyship.core.Anchor.TRANSFER_OWN;
import static org.allyship.core.Anchor.TRANSFER_TAKES;
import static org.allyship.core.Anchor.TRANSFER_VOICE;
import static org.allyship.core.Anchor.VISIBILITY_PRIVATE;
import static org.allyship.core.Anchor.VISIBILITY_PUBLIC;
import static org.assertj.core.api.Assertions.assertThat;

import org.allyship.core.Anchor;
import org.allyship.core.Coding;
import org.junit.jupiter.api.Test;

/** What the standard model must judge as careful people do: each kind of case and a near miss. */
class JudgmentTest {
  private static final Spectrum STANDARD = Spectrum.standard();

  @Test
  void a_well_meant_deed_that_harmed_is_harmful_and_one_that_eased_is_not() {
    Anchor[] deed = {ACT_DEED, REACH_PERSON, COST_COMFORT, TRANSFER_NONE, DIRECTION_FOR};
    isHarmful(coding(deed).with(OUTCOME_HARMED));
    isGenuine(coding(deed).with(OUTCOME_EASED));
  }

  @Test
  void a_deed_over_the_heads_of_those_affected_is_harmful_and_one_they_asked_for_is_not() {
    Anchor[] deed = {ACT_DEED, REACH_PERSON, COST_COMFORT, TRANSFER_NONE};
    isHarmful(coding(deed).with(DIRECTION_OVER));
    isGenuine(coding(deed).with(DIRECTION_ASKED));
  }

  @Test
  void interrupting_the_boss_is_allyship_and_going_against_the_system_for_it_is_not() {
    Coding interruption =
        coding(
            ACT_DEED,
            REACH_PERSON,
            TIMING_MOMENT,
            COST_STANDING,
            RULES_NONE,
            TRANSFER_VOICE,
            DIRECTION_FOR,
            VISIBILITY_PUBLIC);
    assertThat(STANDARD.classify(interruption)).isEqualTo(Classification.ALLYSHIP);
    assertThat(STANDARD.classify(interruption.with(RULES_DEFIES).with(COST_LIVELIHOOD)))
        .isEqualTo(Classification.ACCOMPLICESHIP);
  }

  @Test
  void a_report_by_the_regular_procedure_is_not_accompliceship_and_one_around_it_is() {
    Coding report =
        coding(
            ACT_DEED,
            REACH_ORGANIZATION,
            TIMING_AFTER,
            COST_STANDING,
            RULES_USES,
            TRANSFER_NONE,
            DIRECTION_FOR);
    assertThat(STANDARD.classify(report)).isNotEqualTo(Classification.ACCOMPLICESHIP);
    assertThat(STANDARD.classify(report.with(RULES_DEFIES).with(COST_LIVELIHOOD)))
        .isEqualTo(Classification.ACCOMPLICESHIP);
  }

  @Test
  void a_lawful_campaign_is_advocacy_and_civil_disobedience_is_accompliceship() {
    Coding campaign =
        coding(
            ACT_DEED,
            REACH_SOCIETY,
            TIMING_AHEAD,
            COST_COMFORT,
            RULES_CHANGES,
            TRANSFER_NONE,
            DIRECTION_LED,
            FOLLOW_THROUGH_REPEATED,
            VISIBILITY_PUBLIC);
    assertThat(STANDARD.classify(campaign)).isEqualTo(Classification.ADVOCACY);
    assertThat(STANDARD.classify(campaign.with(RULES_DEFIES).with(COST_LIVELIHOOD)))
        .isEqualTo(Classification.ACCOMPLICESHIP);
  }

  @Test
  void a_resignation_in_protest_is_accompliceship_and_a_proposal_at_little_cost_is_not() {
    Coding resignation = coding(ACT_DEED, REACH_ORGANIZATION, COST_LIVELIHOOD, RULES_DEFIES);
    assertThat(STANDARD.classify(resignation)).isEqualTo(Classification.ACCOMPLICESHIP);
    assertThat(STANDARD.classify(resignation.with(COST_COMFORT).with(RULES_CHANGES)))
        .isEqualTo(Classification.ADVOCACY);
  }

  @Test
  void giving_up_a_slot_of_ones_own_may_be_accompliceship_and_giving_access_is_not() {
    Coding slot = coding(ACT_DEED, REACH_PERSON, TRANSFER_OWN);
    assertThat(place(slot).candidates()).contains(Classification.ACCOMPLICESHIP);
    assertThat(STANDARD.classify(slot.with(TRANSFER_ACCESS).with(COST_COMFORT)))
        .isEqualTo(Classification.ALLYSHIP);
  }

  @Test
  void a_bare_claim_is_only_a_claim_and_one_for_advantage_is_for_show() {
    Coding claim = coding(ACT_CLAIM);
    assertThat(STANDARD.classify(claim)).isEqualTo(Classification.CLAIM_ONLY);
    assertThat(STANDARD.classify(claim.with(GAIN_ADVANTAGE).with(VISIBILITY_PUBLIC)))
        .isEqualTo(Classification.PERFORMATIVE);
  }

  @Test
  void a_claim_with_silence_is_not_clearly_for_show_and_one_before_an_audience_is() {
    Placement silent =
        place(coding(ACT_CLAIM, CONGRUENCE_CONTRADICTS, OUTCOME_UNCHANGED, VISIBILITY_PRIVATE));
    assertThat(silent.candidates())
        .containsAnyOf(Classification.PASSIVE, Classification.CLAIM_ONLY);
    assertThat(
            STANDARD.classify(
                coding(ACT_CLAIM, CONGRUENCE_CONTRADICTS, GAIN_CREDIT, VISIBILITY_PUBLIC)))
        .isEqualTo(Classification.PERFORMATIVE);
  }

  @Test
  void a_single_public_token_is_possibly_for_show_and_a_private_deed_is_not() {
    Coding token = coding(ACT_SYMBOL, REACH_SELF, COST_NONE, FOLLOW_THROUGH_ONCE);
    assertThat(place(token.with(VISIBILITY_PUBLIC)).findings())
        .extracting(Finding::type)
        .contains(FindingType.PERFORMATIVE);
    Coding deed = coding(ACT_DEED, REACH_PERSON, COST_COMFORT, GAIN_NONE, DIRECTION_ASKED);
    assertThat(place(deed.with(VISIBILITY_PRIVATE)).findings())
        .extracting(Finding::type)
        .doesNotContain(FindingType.PERFORMATIVE);
  }

  @Test
  void harm_to_people_does_not_hide_behind_performance_and_a_display_is_not_harm() {
    Coding harm =
        coding(ACT_HARM, REACH_PERSON, GAIN_ADVANTAGE, TRANSFER_TAKES, CONGRUENCE_CONTRADICTS);
    assertThat(STANDARD.harms(harm)).isTrue();
    assertThat(place(harm).findings())
        .filteredOn(finding -> finding.strength() == Finding.Strength.IS)
        .extracting(Finding::type)
        .contains(FindingType.HARMFUL);
    Coding display = coding(ACT_SYMBOL, REACH_SELF, COST_NONE, GAIN_CREDIT, VISIBILITY_PUBLIC);
    assertThat(STANDARD.harms(display)).isFalse();
    assertThat(STANDARD.classify(display)).isEqualTo(Classification.PERFORMATIVE);
  }

  private static void isHarmful(Coding coding) {
    assertThat(STANDARD.classify(coding)).isEqualTo(Classification.HARMFUL);
    assertThat(STANDARD.harms(coding)).isTrue();
    assertThat(place(coding).findings())
        .filteredOn(finding -> finding.strength() == Finding.Strength.IS)
        .extracting(Finding::type)
        .contains(FindingType.HARMFUL);
  }

  private static void isGenuine(Coding coding) {
    assertThat(STANDARD.classify(coding).isLevel()).isTrue();
    assertThat(STANDARD.harms(coding)).isFalse();
  }

  private static Coding coding(Anchor... anchors) {
    return Coding.of(anchors);
  }

  private static Placement place(Coding coding) {
    return STANDARD.place(coding, IntendedUse.RESEARCH);
  }
}
