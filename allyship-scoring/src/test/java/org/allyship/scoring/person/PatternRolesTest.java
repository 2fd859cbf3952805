package org.allyship.scoring.person;

import static org.allyship.scoring.person.PatternValues.PERIOD;
import static org.allyship.scoring.person.PatternValues.PERSON;
import static org.allyship.scoring.person.PatternValues.reporter;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import java.time.LocalDate;
import java.util.List;
import org.allyship.core.Anchor;
import org.allyship.core.Coding;
import org.allyship.core.Level;
import org.allyship.core.Perspective;
import org.allyship.core.catalog.KeyFeature;
import org.allyship.core.record.BehaviorRecord;
import org.allyship.core.record.Claim;
import org.allyship.core.record.Feedback;
import org.allyship.core.record.FeedbackRequest;
import org.allyship.core.record.PersonHistory;
import org.allyship.core.record.Repair;
import org.allyship.core.record.View;
import org.allyship.core.role.Role;
import org.allyship.scoring.Classification;
import org.junit.jupiter.api.Test;

/** Roles, and what the feedback of those affected does to them. */
class PatternRolesTest extends GivenHistory {
  @Test
  void six_acts_a_year_reported_by_two_people_make_an_ally() {
    sixAlliedActs();
    Role role = pattern().roles().get(0);
    assertThat(pattern().roles()).hasSize(1);
    assertThat(role.level()).isEqualTo(Level.ALLYSHIP);
    assertThat(role.attestations()).hasSize(6);
    assertThat(pattern().eligibility(Level.ALLYSHIP).probability()).isBetween(0.8, 0.95);
    assertThat(pattern().eligibility(Level.ADVOCACY).unmet())
        .containsExactlyInAnyOrder(
            RoleEligibility.UnmetCondition.FREQUENCY,
            RoleEligibility.UnmetCondition.REPORTER,
            RoleEligibility.UnmetCondition.RECIPIENT,
            RoleEligibility.UnmetCondition.CHANGE);
  }

  @Test
  void five_acts_are_too_few_to_be_sure_of_one_a_quarter() {
    sixAlliedActs();
    done.remove(0);
    assertThat(pattern().roles()).isEmpty();
    assertThat(pattern().eligibility(Level.ALLYSHIP).unmet())
        .containsExactly(RoleEligibility.UnmetCondition.FREQUENCY);
  }

  @Test
  void one_reporter_is_not_enough_without_a_record() {
    for (int month = 1; month <= 8; month++) {
      given(ALLY, "2026-0" + month + "-15", Perspective.RECIPIENT, 1);
    }
    assertThat(pattern().eligibility(Level.ALLYSHIP).unmet())
        .containsExactly(RoleEligibility.UnmetCondition.REPORTER);
    given(ALLY, "2026-09-15", Perspective.RECORD, 1);
    assertThat(pattern().evidenced()).contains(Level.ALLYSHIP);
  }

  @Test
  void without_a_recipient_there_is_no_role() {
    for (int month = 1; month <= 8; month++) {
      given(ALLY, "2026-0" + month + "-15", Perspective.OBSERVER, 1 + month % 3);
    }
    assertThat(pattern().eligibility(Level.ALLYSHIP).unmet())
        .containsExactly(RoleEligibility.UnmetCondition.RECIPIENT);
    BehaviorRecord last = done.get(7);
    replaceLast(last.toBuilder().addFeedback(said(last, 4, Feedback.Effect.HELPED)).build());
    assertThat(pattern().evidenced()).contains(Level.ALLYSHIP);
    assertThat(pattern().feedback()).isEqualTo(new FeedbackFigures(1, 0, 0, 0));
  }

  @Test
  void who_says_that_it_helped_is_one_more_reporter() {
    for (int month = 1; month <= 8; month++) {
      given(ALLY, "2026-0" + month + "-15", Perspective.OBSERVER, 1);
    }
    assertThat(pattern().others().at(Level.ALLYSHIP).reporters().atLeast()).isEqualTo(1);
    BehaviorRecord last = done.get(7);
    replaceLast(last.toBuilder().addFeedback(said(last, 4, Feedback.Effect.HELPED)).build());
    assertThat(pattern().others().at(Level.ALLYSHIP).reporters().atLeast()).isEqualTo(2);
    assertThat(pattern().eligibility(Level.ALLYSHIP).unmet()).isEmpty();
  }

  @Test
  void two_affected_make_a_role_of_what_only_the_actor_reports() {
    for (int month = 1; month <= 8; month++) {
      BehaviorRecord bySelf = given(ALLY, "2026-0" + month + "-15", Perspective.SELF, 0);
      replaceLast(
          bySelf.toBuilder()
              .addFeedback(said(bySelf, 3, Feedback.Effect.HELPED))
              .addFeedback(said(bySelf, 4, Feedback.Effect.HELPED))
              .build());
    }
    assertThat(pattern().roles()).hasSize(1);
    assertThat(pattern().roles().get(0).attestations()).hasSize(16);
    assertThat(pattern().others().at(Level.ALLYSHIP).reporters()).isEqualTo(new Reporters(2));
  }

  @Test
  void a_self_report_counts_in_the_others_view_once_someone_affected_gives_feedback() {
    BehaviorRecord bySelf = given(ALLY, "2026-02-01", Perspective.SELF, 0);
    assertThat(pattern().others().hasEvidence()).isFalse();
    replaceLast(bySelf.toBuilder().addFeedback(said(bySelf, 3, Feedback.Effect.HELPED)).build());
    assertThat(pattern().others().support().count()).isEqualTo(1);
    assertThat(pattern().others().at(Level.ALLYSHIP).reporters()).isEqualTo(new Reporters(1));
    replaceLast(
        bySelf.toBuilder().addFeedback(said(bySelf, 3, Feedback.Effect.NO_DIFFERENCE)).build());
    assertThat(pattern().others().support().count()).isEqualTo(1);
    assertThat(pattern().others().at(Level.ALLYSHIP).reporters()).isEqualTo(new Reporters(0));
    assertThat(pattern().self().support().count()).isEqualTo(1);
  }

  @Test
  void feedback_of_harm_takes_the_role_until_the_repair_is_confirmed() {
    sixAlliedActs();
    BehaviorRecord received = given(ALLY, "2026-07-01", Perspective.SELF, 0);
    BehaviorRecord harmful =
        received.toBuilder().addFeedback(said(received, 3, Feedback.Effect.HARMED)).build();
    replaceLast(harmful);
    assertThat(pattern().roles()).isEmpty();
    assertThat(pattern().eligibility(Level.ALLYSHIP).unmet())
        .containsExactly(RoleEligibility.UnmetCondition.REPAIR);
    assertThat(pattern().findings())
        .containsExactly(new PatternFinding(PatternFindingType.UNREPAIRED_HARM, View.OTHERS, 1));
    assertThat(pattern().others().outcomes()).isEqualTo(new Outcomes(1, 1));
    assertThat(pattern().others().classifications())
        .containsExactly(entry(Classification.HARMFUL, 1), entry(Classification.ALLYSHIP, 6));
    assertThat(pattern().self().classifications())
        .containsExactly(entry(Classification.ALLYSHIP, 1));
    assertThat(pattern().feedback()).isEqualTo(new FeedbackFigures(0, 0, 1, 0));
    assertThat(pattern().self().outcomes()).isEqualTo(new Outcomes(0, 0));

    replaceLast(
        harmful.toBuilder()
            .repair(new Repair(harmful.id(), reporter(3), LocalDate.of(2026, 8, 1)))
            .build());
    assertThat(pattern().evidenced()).contains(Level.ALLYSHIP);
    assertThat(pattern().findings()).isEmpty();
    assertThat(line(pattern().others(), KeyFeature.ACCOUNTABILITY))
        .isEqualTo(new ProfileLine(KeyFeature.ACCOUNTABILITY, 1, 1));
    assertThat(pattern().others().outcomes().harmed()).isEqualTo(1); // the harm stays
  }

  @Test
  void a_harm_that_only_the_person_reports_takes_no_role() {
    sixAlliedActs();
    given(Coding.of(Anchor.ACT_HARM), "2026-07-01", Perspective.SELF, 0);
    assertThat(pattern().evidenced()).contains(Level.ALLYSHIP);
    assertThat(pattern().findings())
        .containsExactly(new PatternFinding(PatternFindingType.UNREPAIRED_HARM, View.SELF, 1));
  }

  @Test
  void a_claim_is_compared_with_the_evidenced_level() {
    sixAlliedActs();
    claims.add(new Claim(PERSON, Level.ALLYSHIP, LocalDate.of(2026, 1, 1)));
    claims.add(new Claim(PERSON, Level.ACCOMPLICESHIP, LocalDate.of(2026, 3, 1)));
    claims.add(new Claim(PERSON, Level.ADVOCACY, LocalDate.of(2025, 3, 1)));
    assertThat(pattern().claimed()).contains(Level.ACCOMPLICESHIP);
    assertThat(pattern().evidenced()).contains(Level.ALLYSHIP);
  }

  @Test
  void requests_for_feedback_are_counted() {
    BehaviorRecord record = given(ALLY, "2026-02-01", Perspective.SELF, 0);
    replaceLast(
        record.toBuilder()
            .addAsked(new FeedbackRequest(record.id(), reporter(2), LocalDate.of(2026, 2, 3)))
            .build());
    assertThat(pattern().feedback().asked()).isEqualTo(1);
  }

  @Test
  void a_state_without_attestations_shows_eligibility_and_grants_no_role() {
    sixAlliedActs();
    PersonState state = PATTERNS.state(PersonHistory.of(PERSON, done));
    PersonPattern pattern = PATTERNS.of(PERSON, state, List.of(), PERIOD);
    assertThat(pattern.evidenced()).contains(Level.ALLYSHIP);
    assertThat(pattern.roles()).isEmpty();
  }

  @Test
  void attestations_that_are_too_few_for_a_role_of_the_state_are_refused() {
    sixAlliedActs();
    PersonState state = PATTERNS.state(PersonHistory.of(PERSON, done));
    assertThatThrownBy(() -> PATTERNS.of(PERSON, state, PATTERNS.attestations(done.get(0)), PERIOD))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("a role needs a record or at least 2 different reporters, but had 1");
  }
}
