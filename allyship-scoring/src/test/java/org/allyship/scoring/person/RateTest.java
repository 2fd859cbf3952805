package org.allyship.scoring.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.IntStream;
import org.allyship.core.json.StrictJson;
import org.apache.commons.statistics.distribution.PoissonDistribution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RateTest {
  @Test
  void figures_are_those_of_r() {
    for (double[] row : Oracle.rows("rates.csv")) {
      Rate rate = new Rate((int) row[0], (int) row[1]);
      Oracle.assertAgrees(rate.low(), row[3], rate);
      Oracle.assertAgrees(rate.high(), row[4], rate);
      Oracle.assertAgrees(rate.probabilityAtLeast(row[2]), row[5], rate);
    }
  }

  @Test
  void the_prior_is_worth_half_a_behavior_in_no_time() {
    assertThat(new Rate(0, 4).mean()).isEqualTo(0.125);
    assertThat(new Rate(6, 4).mean()).isEqualTo(1.625);
  }

  @Test
  void nothing_counted_still_leaves_a_rate_possible() {
    Rate nothing = new Rate(0, 1);
    assertThat(nothing.low()).isPositive();
    assertThat(nothing.probabilityAtLeast(1)).isBetween(0.15, 0.16);
  }

  @Test
  void every_rate_is_at_least_none_and_none_is_beyond_every_number() {
    assertThat(new Rate(3, 4).probabilityAtLeast(0)).isEqualTo(1);
    assertThat(new Rate(3, 4).probabilityAtLeast(Double.MAX_VALUE)).isEqualTo(0);
  }

  @Test
  void the_largest_counts_have_figures_too() {
    Rate rate = new Rate(Integer.MAX_VALUE, Integer.MAX_VALUE);
    assertThat(rate.low()).isBetween(1 - 1e-4, 1.0);
    assertThat(rate.high()).isBetween(1.0, 1 + 1e-4);
  }

  @Test
  void intervals_hold_the_true_rate_about_as_often_as_they_say() {
    double sum = 0;
    int means = 0;
    for (double mean = 2; mean < 40; mean += 0.25, means++) {
      double held = heldByTheInterval(mean);
      assertThat(held).as("%s", mean).isBetween(0.8, 0.95);
      sum += held;
    }
    assertThat(sum / means).isCloseTo(0.9, within(0.005));
  }

  private static double heldByTheInterval(double mean) {
    PoissonDistribution counts = PoissonDistribution.of(mean);
    return IntStream.range(0, 120)
        .filter(count -> new Rate(count, 1).low() <= mean && mean <= new Rate(count, 1).high())
        .mapToDouble(counts::probability)
        .sum();
  }

  @Test
  void a_rate_is_written_with_its_figures() {
    Rate rate = new Rate(3, 4);
    assertThat(StrictJson.write(rate))
        .isEqualTo(
            "{\"count\":3,\"quarters\":4,\"mean\":0.875,\"low\":%s,\"high\":%s}"
                .formatted(rate.low(), rate.high()));
  }

  @Test
  void counts_that_cannot_be_are_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Rate(-1, 4))
        .withMessage("count must be 0 or more, but was -1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Rate(1, 0))
        .withMessage("quarters must be 1 or more, but was 0");
  }

  @ParameterizedTest
  @ValueSource(doubles = {-0.5, Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
  void rates_that_cannot_be_are_refused(double perQuarter) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Rate(1, 4).probabilityAtLeast(perQuarter))
        .withMessage("a rate per quarter must be 0 or more and finite, but was " + perQuarter);
  }
}
