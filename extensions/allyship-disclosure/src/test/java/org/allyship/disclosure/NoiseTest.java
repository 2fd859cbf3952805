package org.allyship.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class NoiseTest {
  private static final Epsilon HALF = Epsilon.of(1, 2);

  @Test
  void noise_has_its_exact_probabilities() {
    for (Epsilon epsilon : new Epsilon[] {HALF, Epsilon.of(2, 3), Epsilon.of(3, 1)}) {
      assertThat(chiSquare(epsilon, 200_000)).isLessThan(36.1); // .999 of 14 degrees of freedom
    }
  }

  /** Over the values -6 to 6, all below and all above. */
  private static double chiSquare(Epsilon epsilon, int draws) {
    DiscreteLaplace laplace = new DiscreteLaplace(epsilon);
    Random random = new Random(20261122);
    int[] drawn = new int[15];
    for (int i = 0; i < draws; i++) {
      drawn[Math.max(-7, Math.min(7, laplace.draw(random).intValueExact())) + 7]++;
    }
    double ratio =
        Math.exp(-epsilon.numerator().doubleValue() / epsilon.denominator().doubleValue());
    double sum = 0;
    for (int value = -7; value <= 7; value++) {
      double probability = (1 - ratio) / (1 + ratio) * Math.pow(ratio, Math.abs(value));
      double expected = draws * (Math.abs(value) == 7 ? probability / (1 - ratio) : probability);
      sum += expected < 1e-3 ? 0 : Math.pow(drawn[value + 7] - expected, 2) / expected;
    }
    return sum;
  }

  @Test
  void a_budget_is_spent_exactly_and_not_overdrawn() {
    PrivacyBudget budget = PrivacyBudget.of(Epsilon.of(1, 1));
    IntStream.range(0, 10).forEach(i -> budget.spend(Epsilon.of(1, 10)));
    assertThat(budget.spent()).isEqualTo(Epsilon.of(1, 1));
    assertThatThrownBy(() -> budget.spend(Epsilon.of(1, 1_000_000)))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage(
            "the privacy budget of 1/1 has 1/1 spent, which leaves too little for 1/1000000; show no further noisy count");
    assertThat(budget.spent()).isEqualTo(Epsilon.of(1, 1));
    assertThatThrownBy(() -> PrivacyBudget.of(HALF, Epsilon.of(2, 3)))
        .hasMessage("a privacy budget of 1/2 cannot have 2/3 spent");
  }

  @Test
  void a_budget_is_not_overdrawn_from_many_threads() {
    PrivacyBudget budget = PrivacyBudget.of(Epsilon.of(7, 1));
    long paid =
        IntStream.range(0, 100)
            .parallel()
            .filter(
                i -> {
                  try {
                    budget.spend(HALF);
                    return true;
                  } catch (IllegalStateException spent) {
                    return false;
                  }
                })
            .count();
    assertThat(paid).isEqualTo(14);
  }

  @Test
  void a_noisy_count_is_never_below_the_threshold_and_always_paid_for() {
    PrivacyBudget budget = PrivacyBudget.of(Epsilon.of(50, 1));
    NoisyCounts counts = new NoisyCounts(Disclosure.exact(), budget, new Random(1));
    Published<String> cell = new Published<>(6, "figure");
    List<Integer> drawn = IntStream.range(0, 100).mapToObj(i -> counts.people(cell, HALF)).toList();
    assertThat(drawn).allMatch(people -> people >= 5).contains(5, 6, 7, 8);
    assertThatThrownBy(() -> counts.people(cell, HALF)).isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> counts.people(cell, Epsilon.ZERO))
        .hasMessage("epsilon must be more than 0, but was 0/1");
    assertThat(NoisyCounts.with(Disclosure.exact(), PrivacyBudget.of(HALF)).people(cell, HALF))
        .isGreaterThanOrEqualTo(5);
  }

  @Test
  void fractions_are_exact_and_in_lowest_terms() {
    assertThat(Epsilon.of(2, 4)).isEqualTo(HALF).hasToString("1/2");
    assertThat(HALF.plus(Epsilon.of(1, 3))).isEqualTo(Epsilon.of(5, 6));
    assertThat(HALF.isMoreThan(Epsilon.of(1, 3))).isTrue();
    assertThat(HALF.isMoreThan(HALF)).isFalse();
    assertThatThrownBy(() -> Epsilon.of(-1, 2)).hasMessageStartingWith("epsilon must be 0 or more");
    assertThatThrownBy(() -> Epsilon.of(1, 0)).hasMessageEndingWith("but was 1/0");
  }
}
