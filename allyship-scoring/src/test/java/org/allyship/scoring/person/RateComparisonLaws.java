package org.allyship.scoring.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.allyship.scoring.Law;
import org.allyship.scoring.person.RateComparison.Verdict;
import org.assertj.core.data.Percentage;

class RateComparisonLaws {
  @Law
  void the_p_value_is_a_probability(@ForAll("comparisons") RateComparison compared) {
    assertThat(compared.pValue()).isBetween(0.0, 1.0);
  }

  @Law
  void exchanging_the_sides_exchanges_more_and_less(
      @ForAll("comparisons") RateComparison compared) {
    RateComparison exchanged = exchanged(compared);
    assertThat(exchanged.pValue()).isEqualTo(compared.pValue());
    assertThat(exchanged.verdict())
        .isEqualTo(
            switch (compared.verdict()) {
              case MORE -> Verdict.LESS;
              case LESS -> Verdict.MORE;
              case NO_RELIABLE_DIFFERENCE, NOT_ENOUGH_EVIDENCE -> compared.verdict();
            });
  }

  @Law
  void exchanging_the_sides_inverts_the_interval(@ForAll("comparisons") RateComparison compared) {
    RateComparison exchanged = exchanged(compared);
    assertThat(exchanged.high().isPresent()).isEqualTo(compared.low() > 0);
    exchanged
        .high()
        .ifPresent(
            high ->
                assertThat(high).isCloseTo(1 / compared.low(), Percentage.withPercentage(1e-9)));
  }

  @Law
  void the_ratio_lies_within_its_interval(@ForAll("comparisons") RateComparison compared) {
    compared
        .ratio()
        .ifPresent(
            ratio -> assertThat(ratio).isBetween(compared.low(), compared.high().orElseThrow()));
  }

  @Law
  void more_is_said_of_a_higher_rate_only_and_less_of_a_lower(
      @ForAll("comparisons") RateComparison compared) {
    double ratio = compared.ratio().orElse(Double.POSITIVE_INFINITY);
    if (compared.verdict() == Verdict.MORE) {
      assertThat(ratio).isGreaterThan(1);
    }
    if (compared.verdict() == Verdict.LESS) {
      assertThat(ratio).isLessThan(1);
    }
  }

  @Law
  void equal_rates_never_differ_reliably(
      @ForAll @IntRange(max = 100) int perQuarter,
      @ForAll @IntRange(min = 1, max = 40) int quarters,
      @ForAll @IntRange(min = 1, max = 40) int otherQuarters) {
    RateComparison compared =
        new RateComparison(
            perQuarter * quarters, quarters, perQuarter * otherQuarters, otherQuarters);
    assertThat(compared.pValue()).isEqualTo(1);
    assertThat(compared.verdict())
        .isIn(Verdict.NO_RELIABLE_DIFFERENCE, Verdict.NOT_ENOUGH_EVIDENCE);
  }

  @Law
  void the_p_value_is_the_sum_of_the_probabilities_no_larger(
      @ForAll("comparisons") RateComparison compared) {
    double share = (double) compared.quarters() / (compared.quarters() + compared.otherQuarters());
    double[] probabilities = new double[compared.count() + compared.otherCount() + 1];
    for (int i = 0; i < probabilities.length; i++) {
      probabilities[i] = probability(i, probabilities.length - 1, share);
    }
    double sum = 0;
    for (double probability : probabilities) {
      sum += probability <= probabilities[compared.count()] * (1 + 1e-7) ? probability : 0;
    }
    assertThat(compared.pValue()).isCloseTo(sum, within(1e-12));
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

  private static RateComparison exchanged(RateComparison compared) {
    return new RateComparison(
        compared.otherCount(), compared.otherQuarters(), compared.count(), compared.quarters());
  }

  @Provide
  Arbitrary<RateComparison> comparisons() {
    Arbitrary<Integer> counts =
        Arbitraries.oneOf(
            Arbitraries.integers().between(0, 12), Arbitraries.integers().between(0, 400));
    Arbitrary<Integer> quarters = Arbitraries.integers().between(1, 40);
    return Combinators.combine(counts, quarters, counts, quarters).as(RateComparison::new);
  }
}
