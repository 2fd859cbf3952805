package org.allyship.scoring.person;

import static org.allyship.scoring.person.PatternValues.PERIOD;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import net.jqwik.api.statistics.Statistics;
import org.allyship.core.Anchor;
import org.allyship.core.Behavior;
import org.allyship.core.BehaviorId;
import org.allyship.core.Coding;
import org.allyship.core.Level;
import org.allyship.core.Perspective;
import org.allyship.core.record.BehaviorRecord;
import org.allyship.core.record.Claim;
import org.allyship.core.record.Feedback;
import org.allyship.core.record.PersonHistory;
import org.allyship.core.record.Repair;
import org.allyship.core.record.Status;
import org.allyship.core.role.Role;
import org.allyship.core.time.QuarterRange;
import org.allyship.scoring.IntendedUse;
import org.allyship.scoring.Law;
import org.allyship.scoring.Spectrum;

/** A role is granted, never claimed. */
@Domain(PatternValues.class)
@Domain(DomainContext.Global.class)
class RoleLaws {
  private static final PersonPatterns PATTERNS =
      PersonPatterns.with(Spectrum.standard(), IntendedUse.SELF_REFLECTION);

  @Property(tries = 2000, seed = "20261122", edgeCases = EdgeCasesMode.NONE)
  void a_claim_changes_no_role(@ForAll PersonHistory history, @ForAll Claim claim) {
    List<Claim> more = new ArrayList<>(history.claims());
    more.add(claim);
    PersonHistory claimed = new PersonHistory(history.person(), history.behaviors(), more);
    assertThat(roles(claimed)).isEqualTo(roles(history));
    Statistics.label("roles").collect(roles(history).size());
    Statistics.label("roles").coverage(seen -> seen.check(3).count(n -> n > 5));
  }

  @Law
  void what_a_person_reports_of_themself_changes_no_role(
      @ForAll PersonHistory history, @ForAll BehaviorRecord record) {
    BehaviorRecord bySelf =
        BehaviorRecord.of(
            record.behavior().toBuilder().reporter(PatternValues.PERSON).build(), Status.CONFIRMED);
    assertThat(roles(with(history, bySelf))).isEqualTo(roles(history));
  }

  @Law
  void self_reports_alone_never_give_a_role(
      @ForAll Level level, @ForAll @IntRange(min = 1, max = 60) int times) {
    List<BehaviorRecord> done = new ArrayList<>();
    for (int i = 0; i < times; i++) {
      done.add(BehaviorRecord.of(support(level, i, Perspective.SELF).build(), Status.CONFIRMED));
    }
    PersonPattern pattern = PATTERNS.of(PersonHistory.of(PatternValues.PERSON, done), PERIOD);
    assertThat(pattern.roles()).isEmpty();
    assertThat(pattern.evidenced()).isEmpty();
    assertThat(pattern.self().support().count()).isEqualTo(times);
  }

  @Property(tries = 2000, seed = "20261122", edgeCases = EdgeCasesMode.NONE)
  void more_support_that_others_report_never_takes_a_role(
      @ForAll PersonHistory history,
      @ForAll Level level,
      @ForAll @IntRange(max = 364) int day,
      @ForAll Perspective perspective,
      @ForAll @IntRange(min = 1, max = 4) int reporter) {
    Behavior more =
        support(level, day, perspective).reporter(PatternValues.reporter(reporter)).build();
    assertThat(levels(with(history, BehaviorRecord.of(more, Status.CONFIRMED))))
        .containsAll(levels(history));
  }

  @Law
  void word_that_it_helped_never_takes_a_role(
      @ForAll PersonHistory history, @ForAll @IntRange(max = 59) int which) {
    if (history.behaviors().isEmpty()) {
      return;
    }
    BehaviorRecord helping = history.behaviors().get(which % history.behaviors().size());
    List<BehaviorRecord> done = new ArrayList<>(history.behaviors());
    done.remove(helping);
    done.add(
        helping.toBuilder()
            .addFeedback(
                Feedback.builder()
                    .about(helping.id())
                    .reporter(PatternValues.reporter(9))
                    .date(PatternValues.FIRST)
                    .effect(Feedback.Effect.HELPED)
                    .build())
            .build());
    PersonHistory after = new PersonHistory(history.person(), done, history.claims());
    if (unrepaired(after) == unrepaired(history)) { // a harm seen by others for the first time
      assertThat(levels(after)).containsAll(levels(history));
    }
  }

  private static int unrepaired(PersonHistory history) {
    return PATTERNS.of(history, PERIOD).others().unrepairedHarm();
  }

  @Property(tries = 2000, seed = "20261122", edgeCases = EdgeCasesMode.NONE)
  void a_role_names_others_evidence_and_lapses_with_its_period(@ForAll PersonHistory history) {
    for (Role role : PATTERNS.of(history, PERIOD).roles()) {
      assertThat(role.attestations())
          .isNotEmpty()
          .allSatisfy(
              said -> {
                assertThat(said.reporter()).isNotEqualTo(PatternValues.PERSON);
                assertThat(said.level()).isGreaterThanOrEqualTo(role.level());
                assertThat(PERIOD.days().contains(said.date())).isTrue();
              });
      assertThat(role.holdsOn(LocalDate.of(2026, 12, 31))).isTrue();
      assertThat(role.holdsOn(LocalDate.of(2027, 1, 1))).isFalse();
    }
    assertThat(PATTERNS.of(history, QuarterRange.ofYear(2027)).roles()).isEmpty();
    assertThat(PATTERNS.of(history, QuarterRange.ofYear(2027)).evidenced()).isEmpty();
  }

  @Property(tries = 2000, seed = "20261122", edgeCases = EdgeCasesMode.NONE)
  void roles_are_those_for_which_the_state_shows_eligibility(@ForAll PersonHistory history) {
    PersonPattern pattern = PATTERNS.of(history, PERIOD);
    assertThat(levels(history))
        .isEqualTo(
            pattern.eligibilities().stream()
                .filter(RoleEligibility::isMet)
                .map(RoleEligibility::level)
                .collect(Collectors.toList()));
  }

  @Law
  void harm_that_others_report_takes_every_role_until_it_is_repaired(
      @ForAll PersonHistory history) {
    BehaviorRecord harm =
        PatternValues.numbered(
            BehaviorRecord.of(
                support(Level.ALLYSHIP, 9, Perspective.OBSERVER)
                    .coding(Coding.of(Anchor.ACT_HARM))
                    .reporter(PatternValues.reporter(3))
                    .build(),
                Status.CONFIRMED),
            999);
    assertThat(levels(with(history, harm))).isEmpty();
    BehaviorRecord repaired =
        harm.toBuilder()
            .repair(new Repair(harm.id(), PatternValues.reporter(3), PatternValues.FIRST))
            .build();
    assertThat(levels(with(history, repaired))).isEqualTo(levels(history));
  }

  private static Behavior.Builder support(Level level, int day, Perspective perspective) {
    return Behavior.of(PatternValues.typical(level))
        .id(BehaviorId.of("more" + day))
        .actor(PatternValues.PERSON)
        .date(LocalDate.of(2026, 1, 1).plusDays(day))
        .perspective(perspective);
  }

  private static PersonHistory with(PersonHistory history, BehaviorRecord more) {
    List<BehaviorRecord> done = new ArrayList<>(history.behaviors());
    done.add(PatternValues.numbered(more, 1000));
    return new PersonHistory(history.person(), done, history.claims());
  }

  private static List<Role> roles(PersonHistory history) {
    return PATTERNS.of(history, PERIOD).roles();
  }

  private static List<Level> levels(PersonHistory history) {
    return roles(history).stream().map(Role::level).toList();
  }
}
