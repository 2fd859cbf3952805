package org.allyship.scoring.person;

import static org.allyship.scoring.person.PatternValues.reporter;
import static org.allyship.scoring.person.PatternValues.typical;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.allyship.core.Anchor;
import org.allyship.core.Coding;
import org.allyship.core.Context;
import org.allyship.core.Level;
import org.allyship.core.Perspective;
import org.allyship.core.catalog.KeyFeature;
import org.allyship.core.record.BehaviorRecord;
import org.allyship.core.record.Repair;
import org.allyship.core.record.View;
import org.junit.jupiter.api.Test;

/** What a pattern says of occasions, motives, repair, sustained effort and change. */
class OccasionsAndMotivesTest extends GivenHistory {
  private static final Coding SILENCE = Coding.of(Anchor.ACT_NONE, Anchor.OUTCOME_UNCHANGED);
  private static final Coding HARM = Coding.of(Anchor.ACT_HARM, Anchor.OUTCOME_HARMED);
  private static final Coding HELP_AT_RISK =
      Coding.of(
          Anchor.ACT_DEED,
          Anchor.REACH_PERSON,
          Anchor.COST_LIVELIHOOD,
          Anchor.RULES_DEFIES,
          Anchor.TRANSFER_OWN);

  private BehaviorRecord given(Coding coding, int month, Context context, Perspective perspective) {
    int reporter = perspective == Perspective.SELF ? 0 : 1 + done.size() % 2;
    return given(coding, LocalDate.of(2026, month, 3).toString(), perspective, reporter, context);
  }

  private void reported(Coding coding, int month) {
    given(coding, month, Context.none(), Perspective.RECIPIENT);
  }

  private void answered(Coding coding) {
    Context occasion = Context.builder().occasion(Context.Occasion.INCIDENT).build();
    given(coding, 3, occasion, Perspective.OBSERVER);
  }

  private void stated(Context.Motive motive) {
    given(typical(Level.ALLYSHIP), 3, Context.builder().motive(motive).build(), Perspective.SELF);
  }

  @Test
  void silence_on_an_occasion_is_an_occasion_that_was_not_used() {
    answered(typical(Level.ALLYSHIP));
    answered(SILENCE);
    answered(SILENCE);
    answered(HARM);
    assertThat(pattern().others().occasions()).isEqualTo(new Occasions(1, 4));
    assertThat(pattern().others().occasions().share()).hasValue(0.25);
  }

  @Test
  void without_occasions_on_record_there_is_no_share() {
    reported(typical(Level.ALLYSHIP), 3);
    assertThat(pattern().others().occasions().known()).isZero();
    assertThat(pattern().others().occasions().share()).isEmpty();
    answered(typical(Level.ALLYSHIP));
    assertThat(pattern().others().occasions().share()).isEmpty();
  }

  @Test
  void motives_are_counted_for_the_person_and_change_nothing_else() {
    stated(Context.Motive.OTHER_FOCUSED);
    stated(Context.Motive.OTHER_FOCUSED);
    stated(Context.Motive.SELF_FOCUSED);
    assertThat(pattern().motives()).isEqualTo(new Motives(1, 2));
    assertThat(pattern().self().support()).isEqualTo(new Rate(3, 4));
  }

  @Test
  void a_motive_that_someone_else_writes_down_does_not_count() {
    given(
        typical(Level.ALLYSHIP),
        3,
        Context.builder().motive(Context.Motive.SELF_FOCUSED).build(),
        Perspective.OBSERVER);
    assertThat(pattern().motives()).isEqualTo(new Motives(0, 0));
  }

  @Test
  void action_is_a_key_feature_that_silence_does_not_show() {
    reported(typical(Level.ALLYSHIP), 3);
    reported(SILENCE, 4);
    reported(HARM, 5);
    assertThat(pattern().others().profile()).contains(new ProfileLine(KeyFeature.ACTION, 1, 3));
  }

  @Test
  void a_harm_that_someone_else_saw_repaired_is_counted_as_repaired() {
    reported(HARM, 3);
    BehaviorRecord harm = given(HARM, 4, Context.none(), Perspective.RECIPIENT);
    done.set(
        1,
        harm.toBuilder()
            .repair(new Repair(harm.id(), reporter(2), LocalDate.of(2026, 5, 1)))
            .build());
    assertThat(pattern().others().repairedHarm()).isEqualTo(1);
    assertThat(pattern().others().unrepairedHarm()).isEqualTo(1);
  }

  @Test
  void six_helpers_at_risk_of_their_job_are_no_advocates() {
    for (int month = 1; month <= 6; month++) {
      reported(HELP_AT_RISK, month);
    }
    assertThat(pattern().eligibility(Level.ADVOCACY).unmet())
        .containsExactly(RoleEligibility.UnmetCondition.CHANGE);
    assertThat(pattern().eligibility(Level.ACCOMPLICESHIP).isMet()).isTrue();
    reported(typical(Level.ADVOCACY), 7);
    assertThat(pattern().eligibility(Level.ADVOCACY).isMet()).isTrue();
  }

  @Test
  void a_year_without_rest_brings_advice_even_where_nothing_is_at_stake() {
    for (int month = 1; month <= 12; month++) {
      reported(typical(Level.ALLYSHIP), month);
      reported(typical(Level.ALLYSHIP), month);
    }
    assertThat(pattern().findings())
        .containsExactly(new PatternFinding(PatternFindingType.SUSTAINED_EFFORT, View.OTHERS, 24));
    done.remove(0);
    assertThat(pattern().findings()).isEmpty();
  }
}
