package org.allyship.scoring.person;

import static org.allyship.scoring.person.PatternValues.PERIOD;
import static org.allyship.scoring.person.PatternValues.PERSON;
import static org.allyship.scoring.person.PatternValues.reporter;
import static org.allyship.scoring.person.PatternValues.typical;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.allyship.core.Anchor;
import org.allyship.core.Behavior;
import org.allyship.core.BehaviorId;
import org.allyship.core.Coding;
import org.allyship.core.Feature;
import org.allyship.core.Level;
import org.allyship.core.Perspective;
import org.allyship.core.catalog.KeyFeature;
import org.allyship.core.json.StrictJson;
import org.allyship.core.record.BehaviorRecord;
import org.allyship.core.record.Claim;
import org.allyship.core.record.Feedback;
import org.allyship.core.record.FeedbackRequest;
import org.allyship.core.record.PersonHistory;
import org.allyship.core.record.Repair;
import org.allyship.core.record.Status;
import org.allyship.core.record.View;
import org.allyship.core.role.Role;
import org.allyship.core.time.QuarterRange;
import org.allyship.scoring.Classification;
import org.allyship.scoring.IntendedUse;
import org.allyship.scoring.Spectrum;
import org.junit.jupiter.api.Test;

class PersonPatternTest {
  private static final PersonPatterns PATTERNS =
      PersonPatterns.with(Spectrum.standard(), IntendedUse.SELF_REFLECTION);
  private static final Coding ALLY = typical(Level.ALLYSHIP);
  private static final Coding SYMBOL = Coding.of(Anchor.ACT_SYMBOL, Anchor.VISIBILITY_PUBLIC);

  private final List<BehaviorRecord> done = new ArrayList<>();
  private final List<Claim> claims = new ArrayList<>();

  private BehaviorRecord given(Coding coding, String day, Perspective perspective, int reporter) {
    Behavior behavior =
        Behavior.of(coding)
            .id(BehaviorId.of("b" + done.size()))
            .actor(PERSON)
            .date(LocalDate.parse(day))
            .perspective(perspective)
            .reporter(reporter(reporter))
            .build();
    BehaviorRecord record = BehaviorRecord.of(behavior, Status.CONFIRMED);
    done.add(record);
    return record;
  }

  private void replaceLast(BehaviorRecord record) {
    done.set(done.size() - 1, record);
  }

  private PersonPattern pattern() {
    return PATTERNS.of(new PersonHistory(PERSON, done, claims), PERIOD);
  }

  private void sixAlliedActs() {
    for (int month = 1; month <= 6; month++) {
      given(ALLY, "2026-0" + month + "-15", Perspective.RECIPIENT, 1 + month % 2);
    }
  }

  private static Feedback said(BehaviorRecord about, int by, Feedback.Effect effect) {
    return Feedback.builder()
        .about(about.id())
        .reporter(reporter(by))
        .date(LocalDate.of(2026, 7, 1))
        .effect(effect)
        .build();
  }

  @Test
  void the_views_are_counted_apart() {
    given(ALLY, "2026-02-01", Perspective.SELF, 0);
    given(ALLY, "2026-02-02", Perspective.SELF, 0);
    given(typical(Level.ADVOCACY), "2026-05-03", Perspective.OBSERVER, 2);
    assertThat(pattern().self().support()).isEqualTo(new Rate(2, 4));
    assertThat(pattern().others().support()).isEqualTo(new Rate(1, 4));
    assertThat(pattern().others().at(Level.ADVOCACY).rate()).isEqualTo(new Rate(1, 4));
    assertThat(pattern().others().at(Level.ALLYSHIP).rateOrBeyond()).isEqualTo(new Rate(1, 4));
    assertThat(pattern().self().classifications())
        .containsExactly(entry(Classification.ALLYSHIP, 2));
  }

  @Test
  void what_an_actor_reports_is_the_self_view_whatever_the_evidence_is_said_to_be() {
    given(ALLY, "2026-02-01", Perspective.RECORD, 0);
    assertThat(pattern().self().support().count()).isEqualTo(1);
    assertThat(pattern().others().hasEvidence()).isFalse();
  }

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

  private static ProfileLine line(ViewPattern view, KeyFeature feature) {
    return view.profile().stream()
        .filter(line -> line.feature() == feature)
        .findAny()
        .orElseThrow();
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
  void tokens_without_support_are_tokenism() {
    for (int i = 0; i < 3; i++) {
      given(SYMBOL, "2026-06-0" + (i + 1), Perspective.OBSERVER, 1);
    }
    assertThat(pattern().findings())
        .containsExactly(new PatternFinding(PatternFindingType.TOKENISM, View.OTHERS, 3));
    given(ALLY, "2026-06-09", Perspective.OBSERVER, 1);
    assertThat(pattern().findings()).isEmpty();
  }

  @Test
  void two_promises_not_kept_are_found() {
    Coding lapsed = Coding.of(Anchor.ACT_CLAIM, Anchor.FOLLOW_THROUGH_LAPSED);
    given(lapsed, "2026-06-01", Perspective.OBSERVER, 1);
    assertThat(pattern().findings()).isEmpty();
    given(lapsed, "2026-06-02", Perspective.OBSERVER, 1);
    assertThat(pattern().findings())
        .containsExactly(new PatternFinding(PatternFindingType.LAPSED_PROMISES, View.OTHERS, 2));
  }

  @Test
  void risk_in_three_consecutive_quarters_is_sustained_risk_and_a_quarter_of_rest_ends_it() {
    Coding risky = ALLY.with(Anchor.COST_STANDING);
    for (String day :
        List.of("2026-04-01", "2026-05-01", "2026-07-01", "2026-08-01", "2026-10-01")) {
      given(risky, day, Perspective.SELF, 0);
    }
    assertThat(pattern().findings()).isEmpty();
    given(risky, "2026-11-01", Perspective.SELF, 0);
    assertThat(pattern().findings())
        .containsExactly(new PatternFinding(PatternFindingType.SUSTAINED_RISK, View.SELF, 6));
    PersonHistory history = new PersonHistory(PERSON, done, claims);
    assertThat(PATTERNS.of(history, QuarterRange.parse("2026-Q2..2027-Q1")).findings()).isEmpty();
    assertThat(PATTERNS.of(history, QuarterRange.parse("2026-Q3..2026-Q4")).findings()).isEmpty();
  }

  @Test
  void only_what_is_confirmed_counts() {
    BehaviorRecord record = given(ALLY, "2026-02-01", Perspective.RECIPIENT, 1);
    for (Status status : List.of(Status.PROPOSED, Status.CONTESTED)) {
      replaceLast(record.toBuilder().status(status).build());
      assertThat(pattern().others().hasEvidence()).isFalse();
      assertThat(pattern().others().undecided()).isEqualTo(1);
    }
    replaceLast(record.toBuilder().status(Status.WITHDRAWN).build());
    assertThat(pattern().others().undecided()).isZero();
  }

  @Test
  void learning_is_counted_apart() {
    given(Coding.of(Anchor.ACT_LEARNING), "2026-02-01", Perspective.OBSERVER, 1);
    assertThat(pattern().others().preparatory()).isEqualTo(1);
    assertThat(pattern().others().support().count()).isZero();
    assertThat(pattern().others().classifications()).isEmpty();
    assertThat(pattern().others().hasEvidence()).isTrue();
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
  void the_self_view_is_compared_with_the_others_view() {
    for (int i = 1; i <= 9; i++) {
      given(ALLY, "2026-06-0" + i, Perspective.SELF, 0);
    }
    given(ALLY, "2026-06-20", Perspective.OBSERVER, 1);
    ViewGap gap = pattern().gaps().get(0);
    assertThat(gap.level()).isEqualTo(Level.ALLYSHIP);
    assertThat(gap.self().count()).isEqualTo(9);
    assertThat(gap.others().count()).isEqualTo(1);
    assertThat(gap.comparison().verdict()).isEqualTo(RateComparison.Verdict.MORE);
    assertThat(pattern().gaps().get(2).comparison().verdict())
        .isEqualTo(RateComparison.Verdict.NOT_ENOUGH_EVIDENCE);
  }

  @Test
  void a_trend_needs_something_on_record_from_before() {
    sixAlliedActs();
    assertThat(pattern().others().trend()).isEmpty();
    given(SYMBOL, "2024-06-01", Perspective.OBSERVER, 1);
    assertThat(pattern().others().trend()).contains(new RateComparison(6, 4, 0, 4));
    assertThat(pattern().others().trend().orElseThrow().verdict())
        .isEqualTo(RateComparison.Verdict.MORE);
    given(ALLY, "2025-06-01", Perspective.OBSERVER, 1);
    assertThat(pattern().others().at(Level.ALLYSHIP).trend())
        .contains(new RateComparison(6, 4, 1, 4));
    assertThat(pattern().others().trend().orElseThrow().verdict())
        .isEqualTo(RateComparison.Verdict.NO_RELIABLE_DIFFERENCE);
  }

  @Test
  void a_key_feature_rests_on_the_behaviors_of_which_it_is_known() {
    given(ALLY.without(Feature.DIRECTION), "2026-02-01", Perspective.SELF, 0);
    given(ALLY, "2026-02-02", Perspective.SELF, 0);
    given(ALLY, "2026-02-03", Perspective.SELF, 0);
    ProfileLine listening = line(pattern().self(), KeyFeature.LISTENING);
    assertThat(listening).isEqualTo(new ProfileLine(KeyFeature.LISTENING, 2, 2));
    assertThat(listening.tendency()).isEqualTo(ProfileLine.Tendency.NOT_ENOUGH_EVIDENCE);
    assertThat(line(pattern().self(), KeyFeature.AMPLIFICATION).tendency())
        .isEqualTo(ProfileLine.Tendency.OFTEN);
    assertThat(line(pattern().self(), KeyFeature.RISK_TAKING).tendency())
        .isEqualTo(ProfileLine.Tendency.SELDOM);
    assertThat(line(pattern().self(), KeyFeature.ACCOUNTABILITY))
        .isEqualTo(new ProfileLine(KeyFeature.ACCOUNTABILITY, 0, 0));
  }

  @Test
  void that_repair_does_not_arise_is_not_known_lack_of_it() {
    given(ALLY.with(Anchor.REPAIR_NA), "2026-02-01", Perspective.SELF, 0);
    assertThat(line(pattern().self(), KeyFeature.ACCOUNTABILITY).known()).isZero();
    assertThat(line(pattern().self(), KeyFeature.LISTENING).known()).isEqualTo(1);
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

  @Test
  void a_pattern_in_a_log_shows_nothing_about_the_person() {
    sixAlliedActs();
    assertThat(pattern()).hasToString("PersonPattern{period=2026-Q1..2026-Q4}");
  }

  @Test
  void a_pattern_is_written_as_recorded() throws IOException {
    sixAlliedActs();
    given(typical(Level.ACCOMPLICESHIP), "2026-09-09", Perspective.RECORD, 3);
    given(SYMBOL, "2026-09-10", Perspective.SELF, 0);
    given(typical(Level.ADVOCACY), "2025-09-10", Perspective.OBSERVER, 2);
    claims.add(new Claim(PERSON, Level.ADVOCACY, LocalDate.of(2026, 3, 1)));
    String actual =
        StrictJson.write(pattern()).replace(pattern().provenance().libraryVersion(), "THIS") + "\n";
    Path expected = Path.of("src/test/resources/org/allyship/scoring/person/pattern.json");
    if (Boolean.getBoolean("golden.update")) {
      assertThat(System.getenv("CI"))
          .as("CI, where no golden file is recorded")
          .isNotEqualTo("true");
      Files.writeString(expected, actual);
    }
    assertThat(actual).isEqualTo(Files.readString(expected));
  }

  @Test
  void nothing_on_record_is_not_enough_evidence() {
    PersonPattern pattern = pattern();
    assertThat(pattern.self().hasEvidence()).isFalse();
    assertThat(pattern.others().hasEvidence()).isFalse();
    assertThat(pattern.roles()).isEmpty();
    assertThat(pattern.findings()).isEmpty();
    assertThat(pattern.self().profile())
        .allMatch(line -> line.tendency() == ProfileLine.Tendency.NOT_ENOUGH_EVIDENCE);
    assertThat(pattern.gaps())
        .allMatch(gap -> gap.comparison().verdict() == RateComparison.Verdict.NOT_ENOUGH_EVIDENCE);
  }
}
