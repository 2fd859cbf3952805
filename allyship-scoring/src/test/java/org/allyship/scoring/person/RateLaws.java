package org.allyship.scoring.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.allyship.scoring.Law;

class RateLaws {
  /** What rounding may take from a probability. */
  private static final double ROUNDING = 1e-13;

  @Law
  void the_mean_lies_within_the_interval(
      @ForAll @IntRange(max = 5_000) int count, @ForAll @IntRange(min = 1, max = 40) int quarters) {
    Rate rate = new Rate(count, quarters);
    assertThat(rate.low()).isPositive().isLessThan(rate.mean());
    assertThat(rate.high()).isFinite().isGreaterThan(rate.mean());
  }

  @Law
  void nine_tenths_lie_within_the_interval(
      @ForAll @IntRange(max = 5_000) int count, @ForAll @IntRange(min = 1, max = 40) int quarters) {
    Rate rate = new Rate(count, quarters);
    assertThat(rate.probabilityAtLeast(rate.low())).isCloseTo(0.95, within(ROUNDING));
    assertThat(rate.probabilityAtLeast(rate.high())).isCloseTo(0.05, within(ROUNDING));
  }

  @Law
  void a_further_behavior_makes_a_higher_rate_more_probable(
      @ForAll @IntRange(max = 200) int count,
      @ForAll @IntRange(min = 1, max = 40) int quarters,
      @ForAll @DoubleRange(min = 0.01, max = 20) double perQuarter) {
    double before = new Rate(count, quarters).probabilityAtLeast(perQuarter);
    double after = new Rate(count + 1, quarters).probabilityAtLeast(perQuarter);
    assertThat(after).isBetween(before - ROUNDING, 1.0);
    if (before > ROUNDING && after < 1 - ROUNDING) {
      assertThat(after).isGreaterThan(before);
    }
  }

  @Law
  void a_higher_rate_is_less_probable(
      @ForAll @IntRange(max = 200) int count,
      @ForAll @IntRange(min = 1, max = 40) int quarters,
      @ForAll @DoubleRange(min = 0.01, max = 20) double perQuarter) {
    Rate rate = new Rate(count, quarters);
    double here = rate.probabilityAtLeast(perQuarter);
    double beyond = rate.probabilityAtLeast(perQuarter * 1.1);
    assertThat(beyond).isBetween(0.0, here + ROUNDING);
    if (beyond > ROUNDING && here < 1 - ROUNDING) {
      assertThat(beyond).isLessThan(here);
    }
  }

  @Law
  void more_of_the_same_narrows_the_interval(
      @ForAll @IntRange(max = 500) int count,
      @ForAll @IntRange(min = 1, max = 20) int quarters,
      @ForAll @IntRange(min = 2, max = 5) int times) {
    Rate little = new Rate(count, quarters);
    Rate much = new Rate(count * times, quarters * times);
    assertThat(much.high() - much.low()).isLessThan(little.high() - little.low());
  }
}
