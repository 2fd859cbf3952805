package org.allyship.climate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.allyship.core.ChallengeId;
import org.allyship.core.json.StrictJson;
import org.allyship.core.problem.InvalidInputException;
import org.allyship.core.record.BehaviorRecord;
import org.allyship.core.record.Status;
import org.allyship.disclosure.Cell;
import org.allyship.disclosure.CellKey;
import org.allyship.disclosure.CellResult;
import org.allyship.disclosure.Disclosure;
import org.allyship.disclosure.Published;
import org.allyship.disclosure.ReleaseLedger;
import org.allyship.disclosure.Suppressed;
import org.allyship.disclosure.SuppressionReason;
import org.allyship.scoring.person.Indicator;

/** A climate with perturbed counts depends on people and records only, and forgets nothing else. */
class PerturbedClimateLaws {
  private static final byte[] SECRET = "sixteen bytes or more".getBytes(StandardCharsets.US_ASCII);
  private static final ClimateDesign DESIGN =
      Group.DESIGN.toBuilder().disclosure(Disclosure.perturbed(SECRET)).build();

  private static ClimateMonitor monitor(ClimateDesign design) {
    return ClimateMonitor.of(design, Group.SPECTRUM, ReleaseLedger.withKey(new byte[32]));
  }

  /** A change of a group: a member or a record. */
  private interface Change {
    void in(ClimateMonitor monitor);
  }

  private static List<Change> changes(Random random, int people) {
    List<Change> changes = new ArrayList<>();
    for (int i = 0; i < people; i++) {
      Member member = member(i, random);
      changes.add(monitor -> monitor.join(member));
      int acts = random.nextInt(6);
      for (int act = 0; act < acts; act++) {
        LocalDate day = LocalDate.of(2025, 1, 1).plusDays(random.nextInt(730));
        BehaviorRecord record = Group.act(i, day, "r" + random.nextInt(3));
        changes.add(monitor -> monitor.added(record));
      }
    }
    return changes;
  }

  private static Member member(int number, Random random) {
    Map<String, List<String>> segments =
        Map.of(
            "team", List.of("t" + random.nextInt(6)),
            "site", List.of(random.nextBoolean() ? "north" : "south"));
    Set<ChallengeId> named = random.nextBoolean() ? Set.of(Group.FEAR) : Set.of();
    return new Member(Group.person(number), segments, named, Map.of());
  }

  private static ClimateMonitor with(ClimateDesign design, List<Change> changes) {
    ClimateMonitor monitor = monitor(design);
    changes.forEach(change -> change.in(monitor));
    return monitor;
  }

  @Property(tries = 60, seed = "20261201", edgeCases = EdgeCasesMode.NONE)
  void a_live_climate_equals_one_computed_at_once(
      @ForAll Random random, @ForAll @IntRange(min = 5, max = 80) int people) {
    List<Change> changes = changes(random, people);
    ClimateMonitor live = monitor(DESIGN);
    for (Change change : changes) {
      change.in(live);
      if (random.nextInt(10) == 0) {
        live.release();
      }
    }
    live.join(member(people, random));
    live.leave(Group.person(people));
    Collections.shuffle(changes, random);
    assertThat(StrictJson.write(live.release()))
        .isEqualTo(StrictJson.write(with(DESIGN, changes).release()));
  }

  @Property(tries = 60, seed = "20261201", edgeCases = EdgeCasesMode.NONE)
  void every_cell_with_five_people_shows_every_figure_of_segments(
      @ForAll Random random, @ForAll @IntRange(min = 5, max = 80) int people) {
    Map<Integer, String> teams = new TreeMap<>();
    ClimateMonitor monitor = monitor(DESIGN);
    for (int i = 0; i < people; i++) {
      Member member = member(i, random);
      teams.put(i, member.segments().get("team").get(0));
      monitor.join(member);
    }
    Climate climate = monitor.release();
    for (String team : Set.copyOf(teams.values())) {
      int size = Collections.frequency(teams.values(), team);
      CellResult<Share> share =
          climate.share(Indicator.LISTENING, Group.NOW, CellKey.of("team", team));
      if (size < 5) {
        assertThat(share).isEqualTo(new Suppressed<>(SuppressionReason.PROTECTED));
      } else {
        assertThat(((Published<Share>) share).people()).isEqualTo(size);
      }
    }
  }

  /** No run, cut or order draws a figure again, so that averaging gains nothing. */
  @Property(tries = 40, seed = "20261201", edgeCases = EdgeCasesMode.NONE)
  void other_breakdowns_and_periods_show_the_same_figures(
      @ForAll Random random, @ForAll @IntRange(min = 20, max = 80) int people) {
    List<Change> changes = changes(random, people);
    Climate both = with(DESIGN, changes).release();
    ClimateDesign other =
        ClimateDesign.builder()
            .addBreakdowns("site")
            .addPeriods(Group.NOW)
            .addChallenges(Group.FEAR)
            .disclosure(Disclosure.perturbed(SECRET).withThreshold(4))
            .build();
    Climate one = with(other, changes).release();
    for (Cell<ClimateFigures> cell : one.cells()) {
      CellKey[] keys = cell.keys().toArray(CellKey[]::new);
      for (Indicator indicator : Indicator.values()) {
        if (both.at(keys) instanceof Published) {
          assertThat(one.share(indicator, Group.NOW, keys))
              .isEqualTo(both.share(indicator, Group.NOW, keys));
        }
      }
    }
  }

  @Property(tries = 40, seed = "20261201", edgeCases = EdgeCasesMode.NONE)
  void a_record_draws_only_the_figures_of_its_person_and_period_again(
      @ForAll Random random, @ForAll @IntRange(min = 30, max = 80) int people) {
    ClimateMonitor monitor = with(DESIGN, changes(random, people));
    Member touched = member(0, random);
    monitor.join(touched);
    Climate before = monitor.release();
    monitor.added(Group.act(0, LocalDate.of(2026, 12, 31), "r9"));
    Climate after = monitor.release();
    for (Cell<ClimateFigures> cell : before.cells()) {
      CellKey[] keys = cell.keys().toArray(CellKey[]::new);
      boolean isOfOthers =
          keys.length == 1
              && !touched.segments().get(keys[0].breakdown()).equals(keys[0].values().get(0));
      for (Indicator indicator : Indicator.values()) {
        assertThat(after.share(indicator, Group.BEFORE, keys))
            .isEqualTo(before.share(indicator, Group.BEFORE, keys));
        if (isOfOthers) {
          assertThat(after.share(indicator, Group.NOW, keys))
              .isEqualTo(before.share(indicator, Group.NOW, keys));
        }
      }
    }
  }

  @Example
  void a_proposal_draws_nothing_again() {
    ClimateMonitor monitor = monitor(DESIGN);
    Group.forty(monitor, 12);
    String before = StrictJson.write(monitor.release());
    for (int i = 1; i <= 11; i++) {
      BehaviorRecord act = Group.act(3, LocalDate.of(2026, 6, i), "r1");
      monitor.added(BehaviorRecord.of(act.behavior(), Status.PROPOSED));
      assertThat(StrictJson.write(monitor.release())).isEqualTo(before);
    }
  }

  /** If only changed answers drew again, a changed figure would prove a changed answer. */
  @Example
  void a_record_that_changes_no_answer_draws_as_one_that_does() {
    int same = 0;
    for (int i = 0; i < 40; i++) {
      ClimateMonitor monitor = monitor(DESIGN);
      Group.forty(monitor, 12);
      CellResult<Share> before = allies(monitor.release());
      monitor.added(Group.act(i % 10, LocalDate.of(2026, 6, 1 + i / 10), "r1")); // an ally already
      same += before.equals(allies(monitor.release())) ? 1 : 0;
    }
    assertThat(same).isBetween(2, 18); // of 40: 5/27 are expected
  }

  private static CellResult<Share> allies(Climate climate) {
    return climate.share(Indicator.ALLY, Group.NOW);
  }

  @Example
  void transitions_and_challenges_are_perturbed_too() {
    ClimateMonitor monitor = monitor(DESIGN);
    Group.forty(monitor, 12);
    Climate climate = monitor.release();
    RoleTransitions transitions = climate.roleTransitions().get(0);
    RoleTransition ally =
        ((Published<RoleTransition>) transitions.roles().get(Indicator.ALLY)).figure();
    assertThat(List.of(ally.retained(), ally.gained(), ally.lost(), ally.never()))
        .allSatisfy(count -> assertThat(count).isBetween(0, 40));
    assertThat(ally.gained()).isBetween(5, 19);
    assertThat(transitions.up()).isInstanceOf(Published.class);
    assertThat(climate.countVariance()).isEqualTo(4);
    assertThat(climate.associations()).isEmpty();
  }

  @Example
  void a_group_of_fewer_than_five_shows_nothing() {
    ClimateMonitor monitor = monitor(DESIGN);
    for (int i = 0; i < 4; i++) {
      monitor.join(Group.member(i, "blue", "north"));
    }
    assertThat(monitor.release().everyone())
        .isEqualTo(new Suppressed<>(SuppressionReason.POPULATION));
  }

  @Example
  void a_snapshot_continues_with_the_same_secret_only() throws IOException {
    ClimateMonitor monitor = monitor(DESIGN);
    Group.forty(monitor, 12);
    String now = StrictJson.write(monitor.release());
    ByteArrayOutputStream saved = new ByteArrayOutputStream();
    monitor.save(saved);
    assertThat(StrictJson.write(restored(saved, DESIGN).release())).isEqualTo(now);
    ClimateDesign other =
        Group.DESIGN.toBuilder()
            .disclosure(
                Disclosure.perturbed("some other secret".getBytes(StandardCharsets.US_ASCII)))
            .build();
    assertThatThrownBy(() -> restored(saved, other))
        .isInstanceOf(InvalidInputException.class)
        .hasMessageContaining("protection");
  }

  private static ClimateMonitor restored(ByteArrayOutputStream saved, ClimateDesign design)
      throws IOException {
    return ClimateMonitor.restore(
        new ByteArrayInputStream(saved.toByteArray()),
        design,
        Group.SPECTRUM,
        ReleaseLedger.withKey(new byte[32]));
  }
}
