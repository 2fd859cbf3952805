package org.allyship.climate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;
import org.allyship.core.json.StrictJson;
import org.allyship.core.record.BehaviorRecord;
import org.allyship.disclosure.Cell;
import org.allyship.disclosure.CellResult;
import org.allyship.disclosure.Published;
import org.allyship.scoring.person.Indicator;

/** A climate depends on the present records, not on their order, and never shows too few. */
class ClimateLaws {
  private static final String[] TEAMS = {"blue", "green", "red", "gold"};
  private static final String[] SITES = {"north", "south", "east"};

  /** Makes random changes, and keeps the final records. */
  private static final class Story {
    private final ClimateMonitor live = Group.monitor();
    private final Map<Integer, Member> members = new HashMap<>();
    private final Map<Integer, List<BehaviorRecord>> done = new HashMap<>();
    private final Random random;
    private int day;

    Story(Random random) {
      this.random = random;
    }

    void step(int people) {
      int who = random.nextInt(people);
      switch (random.nextInt(10)) {
        case 0, 1, 2 -> join(who);
        case 3 -> leave(who);
        case 4 -> correct(who);
        default -> act(who);
      }
    }

    void join(int who) {
      Member member =
          Group.member(who, TEAMS[random.nextInt(TEAMS.length)], SITES[random.nextInt(3)]);
      members.put(who, member);
      live.join(member);
    }

    private void leave(int who) {
      members.remove(who);
      live.leave(Group.person(who));
    }

    private void act(int who) {
      BehaviorRecord act =
          Group.act(who, LocalDate.of(2025, 1, 1).plusDays(day++ % 730), "r" + random.nextInt(3));
      done.computeIfAbsent(who, any -> new ArrayList<>()).add(act);
      live.added(act);
    }

    private void correct(int who) {
      List<BehaviorRecord> acts = done.getOrDefault(who, List.of());
      if (!acts.isEmpty()) {
        live.removed(acts.remove(random.nextInt(acts.size())));
      }
    }

    ClimateMonitor batch() {
      ClimateMonitor batch = Group.monitor();
      done.values().forEach(acts -> acts.forEach(batch::added));
      members.values().forEach(batch::join);
      return batch;
    }
  }

  @Property(tries = 100, seed = "20261122", edgeCases = EdgeCasesMode.NONE)
  void a_live_climate_equals_one_computed_at_once(
      @ForAll Random random, @ForAll @IntRange(min = 5, max = 60) int people) {
    Story story = new Story(random);
    for (int i = 0; i < people; i++) {
      story.join(i);
    }
    for (int i = 0; i < 12 * people; i++) {
      story.step(people);
    }
    assertThat(StrictJson.write(story.live.release()))
        .isEqualTo(StrictJson.write(story.batch().release()));
  }

  @Property(tries = 60, seed = "20261122", edgeCases = EdgeCasesMode.NONE)
  void no_release_of_a_live_climate_shows_too_few(
      @ForAll Random random, @ForAll @IntRange(min = 5, max = 60) int people) {
    Story story = new Story(random);
    for (int i = 0; i < people; i++) {
      story.join(i);
    }
    for (int release = 0; release < 5; release++) {
      for (int i = 0; i < 3 * people; i++) {
        story.step(people);
      }
      for (Cell<ClimateFigures> cell : story.live.release().cells()) {
        Statistics.collect(cell.result() instanceof Published);
        if (cell.result() instanceof Published<ClimateFigures> shown) {
          checked(shown);
        }
      }
    }
  }

  private static void checked(Published<ClimateFigures> shown) {
    assertThat(shown.people()).isGreaterThanOrEqualTo(5);
    for (ClimatePeriod figures : shown.figure().periods()) {
      for (CellResult<Share> each : figures.indicators().values()) {
        if (each instanceof Published<Share> share) {
          assertThat(share.figure().count()).isGreaterThanOrEqualTo(5);
          assertThat(share.people() - share.figure().count()).isGreaterThanOrEqualTo(5);
        }
      }
    }
  }

  @Property(tries = 100, seed = "20261122", edgeCases = EdgeCasesMode.NONE)
  void what_is_suppressed_stays_suppressed_in_every_part_of_it(
      @ForAll Random random, @ForAll @IntRange(min = 20, max = 150) int people) {
    ClimateMonitor monitor = Group.nested();
    for (int release = 0; release < 3; release++) {
      for (int i = 0; i < people; i++) {
        if (random.nextInt(3) > 0) {
          String team = "t" + random.nextInt(5);
          monitor.join(
              Member.of(
                  Group.person(i),
                  Map.of("unit", List.of("d" + team.hashCode() % 2, team, team + i % 2))));
        }
        if (random.nextBoolean()) {
          monitor.added(Group.act(i, LocalDate.of(2026, 1 + release, 1 + i % 28), "r" + release));
        }
      }
      inner(monitor.release());
    }
  }

  /** Compares every cell with the cell around it. */
  private static void inner(Climate climate) {
    Map<List<String>, CellResult<ClimateFigures>> cells = new HashMap<>();
    for (Cell<ClimateFigures> cell : climate.cells()) {
      if (cell.keys().isEmpty() || cell.keys().get(0).values().size() == 1) {
        List<String> path = cell.keys().isEmpty() ? List.of() : cell.keys().get(0).values().get(0);
        cells.put(path, cell.result());
      }
    }
    cells.forEach(
        (path, result) -> {
          if (!path.isEmpty() && result instanceof Published<ClimateFigures> inside) {
            within(cells.get(path.subList(0, path.size() - 1)), inside.figure());
          }
        });
  }

  private static void within(CellResult<ClimateFigures> around, ClimateFigures inside) {
    assertThat(around).isInstanceOf(Published.class);
    ClimateFigures outside = ((Published<ClimateFigures>) around).figure();
    for (int period = 0; period < inside.periods().size(); period++) {
      for (Indicator indicator : Indicator.values()) {
        boolean shown =
            inside.periods().get(period).indicators().get(indicator) instanceof Published;
        Statistics.label("indicators").collect(shown);
        if (shown) {
          assertThat(outside.periods().get(period).indicators().get(indicator))
              .isInstanceOf(Published.class);
        }
      }
    }
  }
}
