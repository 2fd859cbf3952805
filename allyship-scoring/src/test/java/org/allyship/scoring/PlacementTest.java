package org.allyship.scoring;

import static org.allyship.scoring.Given.placed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.List;
import org.allyship.core.Anchor;
import org.allyship.core.Behavior;
import org.allyship.core.Coding;
import org.allyship.core.Context;
import org.allyship.core.Feature;
import org.allyship.core.Level;
import org.allyship.core.Power;
import org.junit.jupiter.api.Test;

/** One example for each answer, finding and certainty, by a small model of our own. */
class PlacementTest {
  private static final Coding SILENCE = Coding.of(Anchor.ACT_NONE);
  private static final Anchor[] SMALL_DEED = {
    Anchor.ACT_DEED,
    Anchor.REACH_PERSON,
    Anchor.RULES_NONE,
    Anchor.COST_COMFORT,
    Anchor.DIRECTION_ASKED,
    Anchor.GAIN_NONE,
    Anchor.OUTCOME_EASED
  };

  @Test
  void a_small_deed_for_a_person_is_allyship_and_settled() {
    Placement placement = placed(SMALL_DEED);
    assertThat(placement.classification()).isEqualTo(Classification.ALLYSHIP);
    assertThat(placement.level()).contains(Level.ALLYSHIP);
    assertThat(placement.certainty()).isEqualTo(Certainty.SETTLED);
    assertThat(placement.findings()).isEmpty();
    assertThat(placement.candidates()).containsExactly(Classification.ALLYSHIP);
  }

  @Test
  void a_change_of_rules_is_advocacy() {
    Placement placement =
        placed(
            Anchor.ACT_DEED,
            Anchor.REACH_ORGANIZATION,
            Anchor.RULES_CHANGES,
            Anchor.COST_COMFORT,
            Anchor.DIRECTION_FOR,
            Anchor.GAIN_NONE,
            Anchor.OUTCOME_EASED);
    assertThat(placement.classification()).isEqualTo(Classification.ADVOCACY);
    assertThat(placement.certainty()).isEqualTo(Certainty.SETTLED);
  }

  @Test
  void a_livelihood_at_stake_against_the_rules_is_accompliceship() {
    Placement placement =
        placed(
            Anchor.ACT_DEED,
            Anchor.REACH_PERSON,
            Anchor.RULES_DEFIES,
            Anchor.COST_LIVELIHOOD,
            Anchor.DIRECTION_LED,
            Anchor.GAIN_NONE,
            Anchor.OUTCOME_EASED);
    assertThat(placement.classification()).isEqualTo(Classification.ACCOMPLICESHIP);
    assertThat(placement.certainty()).isEqualTo(Certainty.SETTLED);
    assertThat(placement.position().orElseThrow()).isGreaterThan(0.8);
  }

  @Test
  void a_second_class_more_than_half_as_probable_makes_a_close_call() {
    Placement placement =
        placed(
            Anchor.ACT_DEED,
            Anchor.REACH_ORGANIZATION,
            Anchor.RULES_NONE,
            Anchor.COST_COMFORT,
            Anchor.DIRECTION_FOR,
            Anchor.GAIN_NONE,
            Anchor.OUTCOME_EASED);
    assertThat(placement.probabilities().allyship())
        .isCloseTo(placement.probabilities().advocacy(), within(1e-9));
    assertThat(placement.certainty()).isEqualTo(Certainty.CLOSE_CALL);
    assertThat(placement.candidates())
        .containsExactlyInAnyOrder(Classification.ALLYSHIP, Classification.ADVOCACY)
        .startsWith(placement.classification());
  }

  @Test
  void an_unknown_cost_that_can_be_high_leaves_the_level_likely() {
    Placement placement =
        placed(
            Anchor.ACT_DEED,
            Anchor.REACH_PERSON,
            Anchor.GAIN_NONE,
            Anchor.RULES_NONE,
            Anchor.DIRECTION_FOR,
            Anchor.OUTCOME_EASED);
    assertThat(placement.classification()).isEqualTo(Classification.ALLYSHIP);
    assertThat(placement.certainty()).isEqualTo(Certainty.LIKELY);
    assertThat(placement.candidates()).containsExactly(Classification.ALLYSHIP);
    assertThat(placement.mostInformativeFeature()).contains(Feature.COST);
  }

  @Test
  void an_unknown_reach_that_can_change_the_level_leaves_it_likely() {
    Placement placement =
        placed(
            Anchor.ACT_DEED,
            Anchor.GAIN_NONE,
            Anchor.RULES_NONE,
            Anchor.COST_COMFORT,
            Anchor.DIRECTION_WITH,
            Anchor.OUTCOME_LASTING);
    assertThat(placement.classification()).isEqualTo(Classification.ALLYSHIP);
    assertThat(placement.certainty()).isEqualTo(Certainty.LIKELY);
    assertThat(placement.mostInformativeFeature()).contains(Feature.REACH);
  }

  @Test
  void of_nothing_known_nothing_is_said_but_what_to_ask() {
    Placement placement = Given.SMALL.place(Coding.unknown(), IntendedUse.LEARNING);
    assertThat(placement.classification()).isEqualTo(Classification.NOT_ENOUGH_EVIDENCE);
    assertThat(placement.certainty()).isEqualTo(Certainty.NOT_ENOUGH_EVIDENCE);
    assertThat(placement.candidates()).isEmpty();
    assertThat(placement.findings()).isEmpty();
    assertThat(placement.level()).isEmpty();
    assertThat(placement.position()).isEmpty();
    assertThat(placement.range()).isEmpty();
    assertThat(placement.expectedPosition()).isEmpty();
    assertThat(placement.nearestCounterfactual()).isEmpty();
    assertThat(placement.mostInformativeFeature()).contains(Feature.ACT);
  }

  @Test
  void a_harm_is_harmful_whatever_else_is_unknown() {
    Placement placement = placed(Anchor.ACT_HARM);
    assertThat(placement.classification()).isEqualTo(Classification.HARMFUL);
    assertThat(placement.certainty()).isEqualTo(Certainty.SETTLED);
    assertThat(placement.findings())
        .containsExactly(
            new Finding(
                FindingType.HARMFUL, placement.probabilities().harmful(), Finding.Strength.IS));
  }

  @Test
  void a_deed_that_harmed_is_harmful_whatever_was_meant() {
    Placement placement = placed(Anchor.ACT_DEED, Anchor.DIRECTION_FOR, Anchor.OUTCOME_HARMED);
    assertThat(placement.classification()).isEqualTo(Classification.HARMFUL);
    assertThat(placement.certainty()).isEqualTo(Certainty.SETTLED);
    assertThat(Given.SMALL.harms(placement.coding())).isTrue();
    assertThat(Given.SMALL.harms(placement.coding().with(Anchor.OUTCOME_EASED))).isFalse();
  }

  @Test
  void a_token_for_credit_is_performative() {
    Placement placement = placed(Anchor.ACT_SYMBOL, Anchor.GAIN_CREDIT, Anchor.COST_NONE);
    assertThat(placement.classification()).isEqualTo(Classification.PERFORMATIVE);
    assertThat(placement.certainty()).isEqualTo(Certainty.LIKELY);
    assertThat(placement.findings())
        .first()
        .isEqualTo(
            new Finding(
                FindingType.PERFORMATIVE,
                placement.probabilities().performative(),
                Finding.Strength.IS));
  }

  @Test
  void one_sign_alone_is_possibly_and_not_yet_performative() {
    Placement placement =
        placed(Anchor.ACT_DEED, Anchor.GAIN_CREDIT, Anchor.REACH_PERSON, Anchor.DIRECTION_WITH);
    assertThat(placement.classification()).isEqualTo(Classification.ALLYSHIP);
    assertThat(placement.candidates())
        .containsExactly(Classification.ALLYSHIP, Classification.PERFORMATIVE);
    assertThat(placement.findings())
        .containsExactly(
            new Finding(
                FindingType.PERFORMATIVE,
                placement.probabilities().performative(),
                Finding.Strength.POSSIBLY));
  }

  @Test
  void harm_does_not_hide_behind_performance() {
    Placement placement =
        placed(
            Anchor.ACT_HARM,
            Anchor.GAIN_ADVANTAGE,
            Anchor.COST_NONE,
            Anchor.CONGRUENCE_CONTRADICTS,
            Anchor.VISIBILITY_PUBLIC);
    assertThat(placement.classification()).isEqualTo(Classification.HARMFUL);
    assertThat(placement.findings())
        .extracting(Finding::type, Finding::strength)
        .containsExactly(
            tuple(FindingType.HARMFUL, Finding.Strength.IS),
            tuple(FindingType.PERFORMATIVE, Finding.Strength.POSSIBLY));
  }

  @Test
  void harm_comes_before_performance_in_a_close_call() {
    Placement placement =
        placed(Anchor.ACT_CLAIM, Anchor.GAIN_CREDIT, Anchor.COST_COMFORT, Anchor.OUTCOME_HARMED);
    assertThat(placement.classification()).isEqualTo(Classification.HARMFUL);
    assertThat(placement.candidates())
        .containsExactly(Classification.HARMFUL, Classification.PERFORMATIVE);
    assertThat(placement.findings())
        .extracting(Finding::type)
        .containsExactly(FindingType.HARMFUL, FindingType.PERFORMATIVE);
  }

  @Test
  void a_claim_alone_is_only_a_claim_until_more_is_known() {
    Placement placement = placed(Anchor.ACT_CLAIM);
    assertThat(placement.classification()).isEqualTo(Classification.CLAIM_ONLY);
    assertThat(placement.certainty()).isEqualTo(Certainty.LIKELY);
    assertThat(placement.findings())
        .first()
        .isEqualTo(
            new Finding(
                FindingType.CLAIM_ONLY,
                placement.probabilities().claimOnly(),
                Finding.Strength.IS));
  }

  @Test
  void a_claim_of_which_nothing_else_can_come_out_is_settled() {
    Placement placement =
        placed(
            Anchor.ACT_CLAIM,
            Anchor.GAIN_NONE,
            Anchor.DIRECTION_FOR,
            Anchor.FOLLOW_THROUGH_ONCE,
            Anchor.CONGRUENCE_NEUTRAL,
            Anchor.OUTCOME_UNCHANGED,
            Anchor.REPAIR_NA);
    assertThat(placement.classification()).isEqualTo(Classification.CLAIM_ONLY);
    assertThat(placement.certainty()).isEqualTo(Certainty.SETTLED);
  }

  @Test
  void a_second_sign_makes_more_than_a_claim() {
    for (Anchor sign :
        List.of(
            Anchor.GAIN_CREDIT,
            Anchor.CONGRUENCE_CONTRADICTS,
            Anchor.FOLLOW_THROUGH_LAPSED,
            Anchor.REPAIR_EVADES)) {
      Placement placement = placed(Anchor.ACT_CLAIM, sign);
      assertThat(placement.classification()).as("%s", sign).isNotEqualTo(Classification.CLAIM_ONLY);
      assertThat(placement.probabilities().claimOnly()).as("%s", sign).isZero();
    }
  }

  @Test
  void silence_is_passive() {
    Placement placement = Given.SMALL.place(SILENCE, IntendedUse.LEARNING);
    assertThat(placement.classification()).isEqualTo(Classification.PASSIVE);
    assertThat(placement.findings())
        .first()
        .isEqualTo(
            new Finding(
                FindingType.PASSIVE, placement.probabilities().passive(), Finding.Strength.IS));
  }

  @Test
  void learning_prepares() {
    Placement placement = placed(Anchor.ACT_LEARNING);
    assertThat(placement.classification()).isEqualTo(Classification.ALLYSHIP);
    assertThat(placement.findings()).contains(Finding.certain(FindingType.PREPARATORY));
    assertThat(placement.position()).hasValue(0);
  }

  @Test
  void silence_toward_someone_more_powerful_means_little() {
    assertThat(toward(SILENCE, Power.LOWER).lowPower()).isTrue();
    assertThat(toward(SILENCE, Power.EQUAL).lowPower()).isFalse();
    assertThat(toward(SILENCE, Power.HIGHER).lowPower()).isFalse();
    assertThat(toward(Coding.of(Anchor.ACT_DEED), Power.LOWER).lowPower()).isFalse();
    assertThat(Given.SMALL.place(SILENCE, IntendedUse.LEARNING).lowPower()).isFalse();
  }

  @Test
  void the_nearest_change_is_named_with_its_answer() {
    assertThat(
            placed(Anchor.ACT_DEED, Anchor.REACH_TEAM, Anchor.RULES_USES, Anchor.COST_COMFORT)
                .nearestCounterfactual())
        .contains(
            new Counterfactual(
                Feature.REACH,
                Anchor.REACH_TEAM,
                Anchor.REACH_ORGANIZATION,
                Classification.ADVOCACY));
  }

  @Test
  void no_more_risk_is_proposed_where_only_risk_would_lead_on() {
    Coding deed = Coding.of(Anchor.ACT_DEED, Anchor.REACH_SOCIETY, Anchor.RULES_CHANGES);
    Coding atRisk = deed.with(Anchor.COST_LIVELIHOOD).with(Anchor.DIRECTION_LED);
    assertThat(Given.SMALL.classify(atRisk)).isEqualTo(Classification.ACCOMPLICESHIP);
    Coding safe = deed.with(Anchor.COST_COMFORT).with(Anchor.DIRECTION_LED);
    assertThat(Given.SMALL.place(safe, IntendedUse.LEARNING).nearestCounterfactual()).isEmpty();
  }

  @Test
  void a_use_is_required_and_named() {
    assertThatNullPointerException()
        .isThrownBy(() -> Given.SMALL.place(SILENCE, null))
        .withMessage("intendedUse");
    assertThatNullPointerException()
        .isThrownBy(() -> Given.SMALL.place(Behavior.of(SILENCE).build(), null))
        .withMessage("intendedUse");
  }

  @Test
  void placements_differ_when_anything_they_were_made_from_differs() {
    Placement placement = Given.SMALL.place(SILENCE, IntendedUse.LEARNING);
    assertThat(placement)
        .isEqualTo(Given.SMALL.place(SILENCE, IntendedUse.LEARNING))
        .isNotEqualTo(Given.SMALL.place(SILENCE, IntendedUse.RESEARCH))
        .isNotEqualTo(Given.SMALL.place(Coding.unknown(), IntendedUse.LEARNING))
        .isNotEqualTo(toward(SILENCE, Power.LOWER))
        .isNotEqualTo(Spectrum.standard().place(SILENCE, IntendedUse.LEARNING))
        .isNotEqualTo("placement")
        .hasToString("Placement{classification=PASSIVE, coding={act=none}}");
  }

  @Test
  void a_range_lies_within_0_and_1_low_end_first() {
    assertThat(new PositionRange(0, 1).contains(0)).isTrue();
    assertThat(new PositionRange(0, 1).contains(1)).isTrue();
    assertThat(new PositionRange(0.2, 0.4).contains(0.1)).isFalse();
    assertThat(new PositionRange(0.2, 0.4).contains(0.5)).isFalse();
    assertThat(new PositionRange(0.2, 0.4).contains(Double.NaN)).isFalse();
    refused(-0.1, 0.5);
    refused(0.5, 1.1);
    refused(0.5, 0.4);
    refused(Double.NaN, 1);
    refused(0, Double.NaN);
  }

  private static void refused(double low, double high) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new PositionRange(low, high))
        .withMessage("a range must lie in [0, 1], low end first, but was %s to %s", low, high);
  }

  private static Placement toward(Coding coding, Power power) {
    Context context = Context.builder().power(power).build();
    return Given.SMALL.place(Behavior.of(coding).context(context).build(), IntendedUse.LEARNING);
  }
}
