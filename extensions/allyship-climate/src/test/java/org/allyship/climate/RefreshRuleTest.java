package org.allyship.climate;

import static org.allyship.climate.Group.FEAR;
import static org.allyship.climate.Group.person;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.allyship.core.json.StrictJson;
import org.allyship.core.record.BehaviorRecord;
import org.allyship.core.record.Status;
import org.allyship.disclosure.Published;
import org.allyship.disclosure.Suppressed;
import org.allyship.scoring.person.Indicator;
import org.allyship.scoring.person.PersonState;
import org.junit.jupiter.api.Test;

/** Only real changes allow a refresh of counts. */
class RefreshRuleTest {
  private final ClimateMonitor monitor = Group.monitor();

  private static Member member(int number, boolean afraid, double belonging) {
    return new Member(
        person(number),
        Map.of("team", List.of("blue"), "site", List.of("north")),
        afraid ? Set.of(FEAR) : Set.of(),
        Map.of("belonging", belonging));
  }

  private static PersonState supporter(int number) {
    PersonState state = PersonState.empty(Group.SPECTRUM);
    state.add(Group.act(number, LocalDate.of(2026, 3, 1), "r1"));
    return state;
  }

  /** Forty people, of whom sixteen support and eight name a challenge. */
  private String begin() {
    for (int i = 0; i < 40; i++) {
      monitor.join(member(i, i < 8, i % 5));
      if (i < 16) {
        monitor.put(person(i), supporter(i));
      }
    }
    return StrictJson.write(monitor.release());
  }

  private ClimateFigures now() {
    return ((Published<ClimateFigures>) monitor.release().everyone()).figure();
  }

  private static int count(Object shown) {
    return ((Share) ((Published<?>) shown).figure()).count();
  }

  private int supporters() {
    return count(now().periods().get(1).indicators().get(Indicator.OBSERVED_ALLYSHIP));
  }

  @Test
  void repeating_the_same_changes_nobody() {
    String before = begin();
    for (int i = 0; i < 40; i++) {
      monitor.join(member(i, i < 8, i % 5));
      if (i < 16) {
        monitor.put(person(i), supporter(i));
      }
    }
    monitor.put(person(30), supporter(30));
    assertThat(StrictJson.write(monitor.release())).isEqualTo(before);
  }

  @Test
  void a_state_that_counts_more_in_one_period_changes_that_period() {
    begin();
    for (int i = 0; i < 16; i++) {
      PersonState more = supporter(i);
      more.add(Group.act(i, LocalDate.of(2025, 3, 1), "r1"));
      monitor.put(person(i), more);
    }
    monitor.put(person(30), supporter(30));
    assertThat(supporters()).isEqualTo(16);
    assertThat(count(now().periods().get(0).indicators().get(Indicator.OBSERVED_ALLYSHIP)))
        .isEqualTo(16);
  }

  @Test
  void challenges_change_challenges_only() {
    begin();
    for (int i = 0; i < 20; i++) {
      monitor.join(member(i, i >= 8, i % 5)); // eight no longer, twelve more: five are left over
    }
    monitor.put(person(30), supporter(30));
    assertThat(count(now().challenges().get(FEAR))).isEqualTo(12);
    assertThat(supporters()).isEqualTo(16);
  }

  @Test
  void outcomes_change_outcomes_only() {
    begin();
    for (int i = 0; i < 40; i++) {
      monitor.join(member(i, i < 8, i % 5 + 1));
    }
    monitor.put(person(30), supporter(30));
    assertThat(supporters()).isEqualTo(16);
  }

  @Test
  void transitions_show_no_role_that_a_period_hides() {
    for (int i = 0; i < 40; i++) {
      monitor.join(member(i, false, 3));
      for (int year : i < 10 ? List.of(2025) : i < 20 ? List.of(2025, 2026) : List.<Integer>of()) {
        Group.makeAlly(monitor, i, year); // every supporter is an ally
      }
      if (i >= 20 && i < 27) {
        Group.makeAlly(monitor, i, 2026);
      }
    }
    RoleTransitions transitions = monitor.release().roleTransitions().get(0);
    assertThat(transitions.up()).isInstanceOf(Suppressed.class);
    assertThat(transitions.roles().values()).allMatch(role -> role instanceof Suppressed);
  }

  @Test
  void moves_hide_nobody() {
    begin();
    for (int i = 0; i < 20; i++) {
      monitor.join(
          new Member(
              person(i),
              Map.of("team", List.of("green"), "site", List.of("north")),
              i < 8 ? Set.of(FEAR) : Set.of(),
              Map.of("belonging", (double) (i % 5))));
    }
    monitor.put(person(30), supporter(30));
    assertThat(supporters()).isEqualTo(16);
  }

  @Test
  void proposals_hide_nobody() {
    begin();
    for (int i = 0; i < 20; i++) {
      monitor.added(
          BehaviorRecord.of(
              Group.act(i, LocalDate.of(2026, 4, 1), "r2").behavior(), Status.PROPOSED));
    }
    monitor.added(Group.act(30, LocalDate.of(2026, 4, 1), "r1"));
    assertThat(supporters()).isEqualTo(16);
  }

  @Test
  void self_reports_hide_no_report_by_others() {
    begin();
    for (int i = 0; i < 20; i++) {
      monitor.added(Group.selfReported(i, LocalDate.of(2026, 4, 1)));
    }
    monitor.added(Group.act(30, LocalDate.of(2026, 4, 1), "r1"));
    assertThat(supporters()).isEqualTo(16);
  }

  @Test
  void one_self_report_is_not_shown_among_reports_by_others() {
    begin();
    for (int i = 0; i < 20; i++) {
      monitor.added(Group.act(i, LocalDate.of(2026, 4, 1), "r2"));
    }
    monitor.added(Group.selfReported(30, LocalDate.of(2026, 4, 1)));
    assertThat(supporters()).isEqualTo(16);
  }

  @Test
  void the_answer_of_one_who_left_does_not_follow() {
    for (int i = 40; i < 44; i++) {
      monitor.join(Group.member(i, "blue", "north"));
    }
    begin();
    List<Association> before = monitor.release().associations();
    assertThat(before).isNotEmpty();
    for (int i = 39; i < 44; i++) {
      monitor.leave(person(i)); // one of the five answered
    }
    for (int i = 0; i < 20; i++) {
      monitor.added(Group.act(i, LocalDate.of(2026, 4, 1), "r2"));
    }
    Climate after = monitor.release();
    assertThat(count(now().periods().get(1).indicators().get(Indicator.OBSERVED_ALLYSHIP)))
        .isEqualTo(20);
    assertThat(after.associations()).isEqualTo(before);
  }

  @Test
  void outcomes_of_few_wait_while_indicators_are_refreshed() {
    begin();
    List<Association> before = monitor.release().associations();
    assertThat(before).isNotEmpty();
    for (int i = 0; i < 20; i++) {
      monitor.added(Group.act(i, LocalDate.of(2026, 4, 1), "r2"));
    }
    monitor.join(member(39, false, 5));
    Climate after = monitor.release();
    assertThat(count(now().periods().get(1).indicators().get(Indicator.OBSERVED_ALLYSHIP)))
        .isEqualTo(20);
    assertThat(after.associations()).isEqualTo(before);
    for (int i = 0; i < 40; i++) {
      monitor.join(member(i, i < 8, i % 5 + 1));
      monitor.added(Group.act(i % 20, LocalDate.of(2026, 4, 1 + i % 20), "r3"));
    }
    assertThat(monitor.release().associations()).isNotEqualTo(before);
  }

  @Test
  void transitions_are_refreshed_together_with_both_periods() {
    for (int i = 0; i < 40; i++) {
      monitor.join(member(i, false, 3));
      for (int year : i < 10 ? List.of(2025) : i < 20 ? List.of(2025, 2026) : List.<Integer>of()) {
        Group.makeAlly(monitor, i, year);
      }
      if (i >= 20 && i < 27) {
        Group.makeAlly(monitor, i, 2026);
      }
    }
    for (int i = 33; i < 39; i++) { // supporters who are no allies
      monitor.added(Group.act(i, LocalDate.of(2025, 3, 1), "r1"));
      monitor.added(Group.act(i, LocalDate.of(2026, 3, 1), "r1"));
    }
    List<RoleTransitions> before = monitor.release().roleTransitions();
    assertThat(count(before.get(0).up())).isEqualTo(7);
    Group.makeAlly(monitor, 27, 2026);
    monitor.added(Group.act(30, LocalDate.of(2025, 5, 1), "r1")); // one person in the period before
    change(2026);
    assertThat(monitor.release().roleTransitions()).isEqualTo(before);
    change(2026);
    change(2025);
    assertThat(count(monitor.release().roleTransitions().get(0).up())).isEqualTo(8);
  }

  private void change(int year) {
    for (int i = 0; i < 27; i++) {
      monitor.added(Group.act(i, LocalDate.of(year, 12, 1), "r1"));
    }
  }
}
