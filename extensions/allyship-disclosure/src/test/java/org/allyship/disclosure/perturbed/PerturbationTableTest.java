package org.allyship.disclosure.perturbed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;

class PerturbationTableTest {
  private static final int PEOPLE = 60;

  @Test
  void the_probabilities_of_a_count_sum_to_one() {
    for (int people = 0; people <= PEOPLE; people++) {
      for (int count = 0; count <= people; count++) {
        double sum = 0;
        for (int shown = 0; shown <= people; shown++) {
          sum += PerturbationTable.probability(count, people, shown);
        }
        assertThat(sum).isCloseTo(1, within(1e-12));
      }
    }
  }

  @Test
  void one_person_moves_the_odds_of_no_figure_by_more_than_two() {
    for (int people = 1; people <= PEOPLE; people++) {
      for (int count = 0; count < people; count++) {
        for (int shown = 0; shown <= people; shown++) {
          double factor =
              PerturbationTable.probability(count + 1, people, shown)
                  / PerturbationTable.probability(count, people, shown);
          assertThat(factor).isBetween(0.5 - 1e-12, 2 + 1e-12);
        }
      }
    }
  }

  @Test
  void a_count_far_from_both_ends_has_mean_error_variance_and_reach_as_stated() {
    double mean = 0;
    double absolute = 0;
    double variance = 0;
    double withinThree = 0;
    for (int change = -PEOPLE; change <= PEOPLE; change++) {
      double probability =
          PerturbationTable.probability(2 * PEOPLE, 4 * PEOPLE, 2 * PEOPLE + change);
      mean += change * probability;
      absolute += Math.abs(change) * probability;
      variance += change * change * probability;
      withinThree += Math.abs(change) <= 3 ? probability : 0;
    }
    assertThat(mean).isCloseTo(0, within(1e-12));
    assertThat(absolute).isCloseTo(4 / 3.0, within(1e-12));
    assertThat(variance).isCloseTo(PerturbationTable.VARIANCE, within(1e-12));
    assertThat(withinThree).isCloseTo(11 / 12.0, within(1e-12));
  }

  @Test
  void counts_near_nobody_are_a_little_too_high_on_average() {
    assertThat(bias(0)).isCloseTo(2 / 3.0, within(1e-9));
    assertThat(bias(1)).isCloseTo(1 / 3.0, within(1e-9));
    assertThat(bias(5)).isCloseTo(1 / 48.0, within(1e-9));
  }

  private static double bias(int count) {
    double mean = 0;
    for (int shown = 0; shown <= PEOPLE; shown++) {
      mean += shown * PerturbationTable.probability(count, PEOPLE, shown);
    }
    return mean - count;
  }

  @Test
  void a_shown_zero_does_not_say_nobody() {
    assertThat(PerturbationTable.probability(0, PEOPLE, 0)).isCloseTo(2 / 3.0, within(1e-12));
    assertThat(PerturbationTable.probability(1, PEOPLE, 0)).isCloseTo(1 / 3.0, within(1e-12));
    assertThat(PerturbationTable.probability(4, PEOPLE, 0)).isCloseTo(1 / 24.0, within(1e-12));
  }

  @Test
  void draws_are_as_frequent_as_the_table_states() {
    int draws = 400_000;
    Random random = new Random(20261201);
    int[] shown = new int[13];
    for (int i = 0; i < draws; i++) {
      shown[PerturbationTable.shown(2, 12, random.nextLong())]++;
    }
    for (int count = 0; count < shown.length; count++) {
      double probability = PerturbationTable.probability(2, 12, count);
      double deviation = Math.sqrt(draws * probability * (1 - probability));
      assertThat((double) shown[count]).isCloseTo(draws * probability, within(4 * deviation));
    }
  }

  @Test
  void the_largest_change_is_the_stated_one() {
    assertThat(PerturbationTable.shown(50, 100, 0xFFFF_FFFFL))
        .isEqualTo(50 + PerturbationTable.MAX_CHANGE);
    assertThat(PerturbationTable.shown(50, 100, 0xFFFF_FFFFL << 32))
        .isEqualTo(50 - PerturbationTable.MAX_CHANGE);
  }

  @Test
  void a_count_of_more_people_than_the_cell_has_is_refused() {
    assertThatThrownBy(() -> PerturbationTable.probability(6, 5, 1))
        .hasMessage("a count must be from 0 to the 5 people of its cell, but was 6");
  }
}
