package org.allyship.climate;

import static org.allyship.climate.Group.BEFORE;
import static org.allyship.climate.Group.FEAR;
import static org.allyship.climate.Group.NOW;
import static org.allyship.climate.Group.makeAlly;
import static org.allyship.climate.Group.member;
import static org.allyship.climate.Group.person;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.allyship.core.ChallengeId;
import org.allyship.core.json.StrictJson;
import org.allyship.core.time.QuarterRange;
import org.allyship.disclosure.CellKey;
import org.allyship.disclosure.CellResult;
import org.allyship.disclosure.Published;
import org.allyship.disclosure.Suppressed;
import org.allyship.disclosure.SuppressionReason;
import org.allyship.scoring.IntendedUse;
import org.allyship.scoring.person.Indicator;
import org.junit.jupiter.api.Test;

class ClimateMonitorTest {
  private final ClimateMonitor monitor = Group.monitor();

  private void forty(int allies) {
    Group.forty(monitor, allies);
  }

  private static ClimatePeriod now(CellResult<ClimateFigures> result) {
    return ((Published<ClimateFigures>) result).figure().periods().get(1);
  }

  private static CellResult<Share> allies(Climate climate) {
    return now(climate.everyone()).indicators().get(Indicator.ALLY);
  }

  private static CellResult<Share> supporters(CellResult<ClimateFigures> result) {
    return now(result).indicators().get(Indicator.OBSERVED_ALLYSHIP);
  }

  private static Share share(CellResult<Share> result) {
    return ((Published<Share>) result).figure();
  }

  private void support(int number) {
    monitor.added(Group.act(number, LocalDate.of(2026, 3, 1), "r1"));
  }

  @Test
  void people_are_counted_by_the_indicators_that_apply() {
    forty(12);
    for (int i = 12; i < 18; i++) {
      support(i);
    }
    Climate climate = monitor.release();
    assertThat(share(supporters(climate.everyone()))).isEqualTo(new Share(18, 40));
    assertThat(climate.share(Indicator.OBSERVED_ALLYSHIP, NOW))
        .isEqualTo(supporters(climate.everyone()));
    assertThat(share(allies(climate))).isEqualTo(new Share(12, 40));
    assertThat(climate.intendedUse()).isEqualTo(IntendedUse.AGGREGATE_CLIMATE);
    assertThat(climate.threshold()).isEqualTo(5);
  }

  @Test
  void roles_of_nearly_all_supporters_are_suppressed() {
    forty(12);
    Climate climate = monitor.release();
    assertThat(share(supporters(climate.everyone()))).isEqualTo(new Share(12, 40));
    assertThat(allies(climate)).isInstanceOf(Suppressed.class);
  }

  @Test
  void one_call_reads_one_share() {
    forty(20); // all of team blue
    Climate climate = monitor.release();
    CellKey north = CellKey.of("site", "north");
    assertThat(climate.share(Indicator.OBSERVED_ALLYSHIP, NOW, north))
        .isEqualTo(supporters(climate.at(north)))
        .isEqualTo(new Suppressed<>(SuppressionReason.PROTECTED)); // sites divide teams
    assertThat(climate.share(Indicator.OBSERVED_ALLYSHIP, NOW))
        .isEqualTo(new Published<>(40, new Share(20, 40)));
    assertThat(climate.share(Indicator.OBSERVED_ALLYSHIP, NOW, CellKey.of("team", "blue")))
        .isEqualTo(new Suppressed<>(SuppressionReason.PROTECTED));
    assertThat(climate.share(Indicator.ALLY, NOW, north))
        .isEqualTo(new Suppressed<>(SuppressionReason.COMBINATION));
    assertThatThrownBy(() -> climate.share(Indicator.ALLY, NOW, CellKey.of("site", "west")))
        .hasMessageContaining("the climate has no cell of");
    assertThatThrownBy(() -> climate.share(Indicator.ALLY, QuarterRange.ofYear(1999)))
        .hasMessageContaining("the climate has no period 1999");
  }

  @Test
  void of_segments_roles_are_never_shown() {
    forty(12);
    for (int i = 12; i < 18; i++) {
      support(i);
    }
    assertThat(
            now(monitor.release().at(CellKey.of("site", "north"))).indicators().get(Indicator.ALLY))
        .isEqualTo(new Suppressed<>(SuppressionReason.COMBINATION));
  }

  @Test
  void transitions_count_who_gained_and_lost_a_role() {
    for (int i = 0; i < 40; i++) {
      monitor.join(member(i, "blue", "north"));
      for (int year : i < 10 ? List.of(2025) : i < 20 ? List.of(2025, 2026) : List.<Integer>of()) {
        makeAlly(monitor, i, year);
      }
      if (i >= 20 && i < 27) {
        makeAlly(monitor, i, 2026);
      }
    }
    for (int i = 30; i < 36; i++) { // supporters who are no allies
      monitor.added(Group.act(i, LocalDate.of(2025, 3, 1), "r1"));
      monitor.added(Group.act(i, LocalDate.of(2026, 3, 1), "r1"));
    }
    RoleTransitions transitions = monitor.release().roleTransitions().get(0);
    assertThat(transitions.from()).isEqualTo(BEFORE);
    assertThat(transitions.roles().get(Indicator.ALLY))
        .isEqualTo(new Published<>(40, new RoleTransition(10, 7, 10, 13)));
    assertThat(transitions.roles().get(Indicator.ADVOCATE)).isInstanceOf(Suppressed.class);
    assertThat(share(transitions.up())).isEqualTo(new Share(7, 40));
    assertThat(share(transitions.down())).isEqualTo(new Share(10, 40));
  }

  @Test
  void what_applies_to_nobody_or_to_everyone_is_suppressed() {
    forty(20); // all of team blue, nobody of team green
    Climate climate = monitor.release();
    assertThat(supporters(climate.at(CellKey.of("team", "blue")))).isInstanceOf(Suppressed.class);
    assertThat(supporters(climate.at(CellKey.of("team", "green")))).isInstanceOf(Suppressed.class);
    assertThat(share(supporters(climate.everyone()))).isEqualTo(new Share(20, 40));
  }

  @Test
  void the_rest_of_the_shown_segments_is_large_enough_too() {
    forty(0);
    for (int i = 0; i < 10; i++) {
      support(i); // ten of blue: could be shown
    }
    support(20); // one of green: would follow from the total
    Climate climate = monitor.release();
    assertThat(share(supporters(climate.everyone()))).isEqualTo(new Share(11, 40));
    assertThat(supporters(climate.at(CellKey.of("team", "green")))).isInstanceOf(Suppressed.class);
    assertThat(supporters(climate.at(CellKey.of("team", "blue")))).isInstanceOf(Suppressed.class);
  }

  @Test
  void tokenism_is_published_together_with_support() {
    forty(8);
    for (int i = 20; i < 27; i++) {
      for (int month = 1; month <= 3; month++) {
        monitor.added(Group.symbol(i, LocalDate.of(2026, month, 1)));
      }
    }
    Climate climate = monitor.release();
    assertThat(share(now(climate.everyone()).indicators().get(Indicator.TOKENISM)))
        .isEqualTo(new Share(7, 40));
    assertThat(share(supporters(climate.everyone()))).isEqualTo(new Share(8, 40));
  }

  @Test
  void a_group_of_four_shows_nothing() {
    for (int i = 0; i < 4; i++) {
      monitor.join(member(i, "blue", "north"));
      makeAlly(monitor, i, 2026);
    }
    Climate climate = monitor.release();
    assertThat(climate.cells()).allMatch(cell -> cell.result() instanceof Suppressed);
    assertThat(climate.associations()).isEmpty();
    assertThat(climate.roleTransitions()).isEmpty();
  }

  @Test
  void a_small_segment_is_never_shown_by_itself() {
    forty(20);
    monitor.join(member(90, "red", "north"));
    monitor.join(member(91, "red", "south"));
    assertThat(StrictJson.write(monitor.release()))
        .doesNotContain("[[\"red\"]]],\"result\":{\"people\"");
  }

  @Test
  void watching_does_not_disclose_who_has_just_answered() {
    forty(14);
    Climate before = monitor.release();
    for (int i = 30; i < 35; i++) {
      support(i); // five people changed, all of them visibly
    }
    assertThat(StrictJson.write(monitor.release())).isEqualTo(StrictJson.write(before));
    for (int i = 0; i < 10; i++) {
      support(i); // ten more changed, without a visible difference
    }
    assertThat(share(supporters(monitor.release().everyone()))).isEqualTo(new Share(19, 40));
  }

  @Test
  void each_period_is_decided_by_itself() {
    forty(14);
    Climate before = monitor.release();
    for (int i = 0; i < 20; i++) {
      monitor.added(Group.act(i, LocalDate.of(2025, 3, 1), "r1"));
    }
    Climate after = monitor.release();
    assertThat(now(after.everyone()).indicators().get(Indicator.OBSERVED_ALLYSHIP))
        .isEqualTo(supporters(before.everyone()));
    assertThat(
            share(
                ((Published<ClimateFigures>) after.everyone())
                    .figure()
                    .periods()
                    .get(0)
                    .indicators()
                    .get(Indicator.OBSERVED_ALLYSHIP)))
        .isEqualTo(new Share(20, 40));
  }

  @Test
  void a_withdrawal_is_as_if_it_had_never_been() {
    forty(12);
    ClimateMonitor other = Group.monitor();
    for (int i = 0; i < 40; i++) {
      other.join(member(i, i < 20 ? "blue" : "green", i % 2 == 0 ? "north" : "south"));
      makeAlly(other, i, 2026);
    }
    for (int i = 12; i < 40; i++) {
      Group.ally(i, 2026).forEach(other::removed);
    }
    assertThat(StrictJson.write(other.release())).isEqualTo(StrictJson.write(monitor.release()));
  }

  @Test
  void people_who_leave_are_not_counted_and_come_back_as_they_were() {
    forty(12);
    String before = StrictJson.write(monitor.release());
    ClimateMonitor other = Group.monitor();
    for (int i = 0; i < 12; i++) {
      makeAlly(other, i, 2026);
    }
    for (int i = 0; i < 50; i++) {
      other.join(member(i, i < 20 ? "blue" : "green", i % 2 == 0 ? "north" : "south"));
    }
    for (int i = 40; i < 50; i++) {
      other.leave(person(i));
    }
    assertThat(StrictJson.write(other.release())).isEqualTo(before);
  }

  @Test
  void challenges_are_counted() {
    for (int i = 0; i < 30; i++) {
      monitor.join(
          new Member(
              person(i),
              Map.of("team", List.of("blue"), "site", List.of("north")),
              i < 8 ? Set.of(FEAR) : Set.of(),
              Map.of()));
    }
    ClimateFigures shown = ((Published<ClimateFigures>) monitor.release().everyone()).figure();
    assertThat(share(shown.challenges().get(FEAR))).isEqualTo(new Share(8, 30));
  }

  @Test
  void an_outcome_is_compared_by_an_indicator_with_its_interval() {
    for (int i = 0; i < 30; i++) {
      monitor.join(
          new Member(
              person(i),
              Map.of("team", List.of("blue"), "site", List.of("north")),
              Set.of(),
              Map.of("belonging", i < 15 ? 4 + i % 3 * 0.5 : 3 + i % 3 * 0.5)));
      if (i < 15) {
        makeAlly(monitor, i, 2026);
      }
    }
    Association beside = monitor.release().associations().get(0);
    assertThat(beside.outcome()).isEqualTo("belonging");
    assertThat(beside.indicator()).isEqualTo(Indicator.OBSERVED_ALLYSHIP);
    assertThat(beside.period()).isEqualTo(NOW);
    // R 4.2.2: x <- 4 + (0:14 %% 3) * .5; y <- 3 + (15:29 %% 3) * .5
    // t.test(x, y, conf.level = .9)$conf.int is 0.7375097981 1.2624902019
    assertThat(beside)
        .isEqualTo(
            new Association(
                "belonging", Indicator.OBSERVED_ALLYSHIP, NOW, 15, 15, 1.0, 0.74, 1.26));
    assertThat(beside.isReliable()).isTrue();
  }

  @Test
  void segments_are_compared_with_each_other() {
    for (int i = 0; i < 100; i++) {
      monitor.join(member(i, i < 50 ? "blue" : "green", "north"));
      if (i % 50 < (i < 50 ? 10 : 40)) {
        support(i);
      }
    }
    Climate climate = monitor.release();
    GroupDifference difference =
        climate.largestDifference("team", 1, Indicator.OBSERVED_ALLYSHIP, NOW).orElseThrow();
    assertThat(difference.lower()).isEqualTo(CellKey.of("team", "blue"));
    assertThat(difference.higherShare()).isEqualTo(new Share(40, 50));
    assertThat(difference.difference()).isEqualTo(0.6, within(1e-12));
    // R 4.2.2, Newcombe's method 10 by hand: w <- function(x, n, z) {p <- x/n; (p + z^2/2/n +
    // z*sqrt((p*(1-p) + z^2/4/n)/n))/(1 + z^2/n)}; z <- qnorm(.95); .6 - sqrt((.8 - w(40,50,-z))^2
    // + (w(10,50,z) - .2)^2) and .6 + sqrt((w(40,50,z) - .8)^2 + (.2 - w(10,50,-z))^2)
    assertThat(difference.low()).isEqualTo(0.4482175710000607, within(1e-12));
    assertThat(difference.high()).isEqualTo(0.7082247764766828, within(1e-12));
    assertThat(climate.largestDifference("site", 1, Indicator.OBSERVED_ALLYSHIP, NOW)).isEmpty();
  }

  @Test
  void a_member_without_a_value_or_with_an_unknown_challenge_is_refused() {
    assertThatThrownBy(() -> monitor.join(Member.of(person(1), Map.of("team", List.of("blue")))))
        .hasMessage(
            "a member needs a value in breakdown 'site'; give one that means none where there is none");
    assertThatThrownBy(
            () ->
                monitor.join(
                    new Member(
                        person(1),
                        Map.of("team", List.of("blue"), "site", List.of("north")),
                        Set.of(ChallengeId.of("other")),
                        Map.of())))
        .hasMessageContaining("challenge 'other' is not in the design of the climate");
  }

  @Test
  void listeners_are_called_with_releases_only() {
    List<Climate> told = new ArrayList<>();
    monitor.listen(told::add);
    forty(12);
    assertThat(told).isEmpty();
    Climate released = monitor.release();
    assertThat(told).containsExactly(released);
  }

  @Test
  void many_writers_leave_what_one_would_have_left() throws InterruptedException {
    forty(40);
    ClimateMonitor shared = Group.monitor();
    ExecutorService writers = Executors.newFixedThreadPool(8);
    for (int i = 0; i < 40; i++) {
      int number = i;
      writers.execute(
          () ->
              shared.join(
                  member(
                      number,
                      number < 20 ? "blue" : "green",
                      number % 2 == 0 ? "north" : "south")));
      Group.ally(i, 2026).forEach(act -> writers.execute(() -> shared.added(act)));
    }
    writers.shutdown();
    assertThat(writers.awaitTermination(1, TimeUnit.MINUTES)).isTrue();
    assertThat(StrictJson.write(shared.release())).isEqualTo(StrictJson.write(monitor.release()));
  }
}
