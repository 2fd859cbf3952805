package org.allyship.scoring.person;

import static org.allyship.scoring.person.PatternValues.PERSON;
import static org.allyship.scoring.person.PatternValues.typical;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.allyship.core.Anchor;
import org.allyship.core.Coding;
import org.allyship.core.Feature;
import org.allyship.core.Level;
import org.allyship.core.Perspective;
import org.allyship.core.catalog.KeyFeature;
import org.allyship.core.json.StrictJson;
import org.allyship.core.record.BehaviorRecord;
import org.allyship.core.record.Claim;
import org.allyship.core.record.PersonHistory;
import org.allyship.core.record.Status;
import org.allyship.core.record.View;
import org.allyship.core.time.QuarterRange;
import org.allyship.scoring.Classification;
import org.junit.jupiter.api.Test;

class PersonPatternTest extends GivenHistory {
  private static final Coding SYMBOL = Coding.of(Anchor.ACT_SYMBOL, Anchor.VISIBILITY_PUBLIC);

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
  void a_key_feature_rests_on_the_behaviors_whose_value_is_known() {
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
