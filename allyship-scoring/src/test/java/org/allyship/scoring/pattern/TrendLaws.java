package org.allyship.scoring.pattern;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.allyship.scoring.Law;
import org.allyship.scoring.pattern.Trend.Verdict;
import org.assertj.core.data.Percentage;

class TrendLaws {
  @Law
  void the_p_value_is_a_probability(@ForAll("trends") Trend trend) {
    assertThat(trend.pValue()).isBetween(0.0, 1.0);
  }

  @Law
  void exchanging_the_periods_exchanges_more_and_less(@ForAll("trends") Trend trend) {
    Trend exchanged = exchanged(trend);
    assertThat(exchanged.pValue()).isEqualTo(trend.pValue());
    assertThat(exchanged.verdict())
        .isEqualTo(
            switch (trend.verdict()) {
              case MORE -> Verdict.LESS;
              case LESS -> Verdict.MORE;
              case NO_RELIABLE_CHANGE, NOT_ENOUGH_EVIDENCE -> trend.verdict();
            });
  }

  @Law
  void exchanging_the_periods_inverts_the_interval(@ForAll("trends") Trend trend) {
    Trend exchanged = exchanged(trend);
    assertThat(exchanged.high().isPresent()).isEqualTo(trend.low() > 0);
    exchanged
        .high()
        .ifPresent(
            high -> assertThat(high).isCloseTo(1 / trend.low(), Percentage.withPercentage(1e-9)));
  }

  @Law
  void the_ratio_lies_within_its_interval(@ForAll("trends") Trend trend) {
    trend
        .ratio()
        .ifPresent(ratio -> assertThat(ratio).isBetween(trend.low(), trend.high().orElseThrow()));
  }

  @Law
  void more_is_said_of_a_higher_rate_only_and_less_of_a_lower(@ForAll("trends") Trend trend) {
    double ratio = trend.ratio().orElse(Double.POSITIVE_INFINITY);
    if (trend.verdict() == Verdict.MORE) {
      assertThat(ratio).isGreaterThan(1);
    }
    if (trend.verdict() == Verdict.LESS) {
      assertThat(ratio).isLessThan(1);
    }
  }

  @Law
  void equal_rates_never_differ_reliably(
      @ForAll @IntRange(max = 100) int perQuarter,
      @ForAll @IntRange(min = 1, max = 40) int quarters,
      @ForAll @IntRange(min = 1, max = 40) int previousQuarters) {
    Trend trend =
        new Trend(perQuarter * quarters, quarters, perQuarter * previousQuarters, previousQuarters);
    assertThat(trend.pValue()).isEqualTo(1);
    assertThat(trend.verdict()).isIn(Verdict.NO_RELIABLE_CHANGE, Verdict.NOT_ENOUGH_EVIDENCE);
  }

  @Law
  void the_p_value_is_the_sum_of_the_probabilities_no_larger(@ForAll("trends") Trend trend) {
    double share = (double) trend.quarters() / (trend.quarters() + trend.previousQuarters());
    double[] probabilities = new double[trend.count() + trend.previousCount() + 1];
    for (int i = 0; i < probabilities.length; i++) {
      probabilities[i] = probability(i, probabilities.length - 1, share);
    }
    double sum = 0;
    for (double probability : probabilities) {
      sum += probability <= probabilities[trend.count()] * (1 + 1e-7) ? probability : 0;
    }
    assertThat(trend.pValue()).isCloseTo(sum, within(1e-12));
  }

  /** The binomial probability as its definition has it. */
  private static double probability(int share, int total, double each) {
    double probability = 1;
    int factors = 0;
    for (int i = 1; i <= share; i++) {
      probability *= (double) (total - share + i) / i * each;
      // Interleaved, so that nothing gets too small or too large on the way.
      while (probability > 1 && factors < total - share) {
        probability *= 1 - each;
        factors++;
      }
    }
    return probability * Math.pow(1 - each, total - share - factors);
  }

  private static Trend exchanged(Trend trend) {
    return new Trend(
        trend.previousCount(), trend.previousQuarters(), trend.count(), trend.quarters());
  }

  @Provide
  Arbitrary<Trend> trends() {
    Arbitrary<Integer> counts =
        Arbitraries.oneOf(
            Arbitraries.integers().between(0, 12), Arbitraries.integers().between(0, 400));
    Arbitrary<Integer> quarters = Arbitraries.integers().between(1, 40);
    return Combinators.combine(counts, quarters, counts, quarters).as(Trend::new);
  }
}
