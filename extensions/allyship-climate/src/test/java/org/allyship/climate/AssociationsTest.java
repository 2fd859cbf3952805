package org.allyship.climate;

import static org.allyship.climate.Group.person;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.allyship.scoring.person.Indicator;
import org.junit.jupiter.api.Test;

/** Outcomes are compared by indicators that together leave no small group of people. */
class AssociationsTest {
  private final ClimateMonitor monitor = Group.monitor();

  private void join(int number, double answer) {
    monitor.join(
        new Member(
            person(number),
            Map.of("team", List.of("blue"), "site", List.of("north")),
            Set.of(),
            Map.of("belonging", answer)));
  }

  private List<Indicator> compared() {
    return monitor.release().associations().stream().map(Association::indicator).toList();
  }

  private void support(int from, int to) {
    for (int i = from; i < to; i++) {
      monitor.added(Group.act(i, LocalDate.of(2026, 3, 1), "r1"));
    }
  }

  @Test
  void the_people_between_two_indicators_are_not_few() {
    for (int i = 0; i < 60; i++) {
      join(i, i % 5);
    }
    for (int i = 0; i < 12; i++) {
      Group.makeAlly(monitor, i, 2026);
    }
    support(12, 15);
    assertThat(compared()).containsExactly(Indicator.OBSERVED_ALLYSHIP);
    support(15, 30);
    assertThat(compared()).contains(Indicator.OBSERVED_ALLYSHIP);
  }

  @Test
  void few_answers_of_yes_are_not_compared() {
    for (int i = 0; i < 60; i++) {
      join(i, i % 20 == 0 ? 1 : 0); // three of sixty
    }
    support(0, 30);
    assertThat(compared()).isEmpty();
  }

  @Test
  void enough_answers_of_yes_are_compared() {
    for (int i = 0; i < 60; i++) {
      join(i, i % 2);
    }
    support(0, 30);
    assertThat(compared()).containsExactly(Indicator.OBSERVED_ALLYSHIP);
  }
}
