package org.allyship.scoring.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.OptionalDouble;
import org.allyship.core.json.StrictJson;
import org.allyship.scoring.person.RateComparison.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RateComparisonTest {
  @Test
  void figures_are_those_of_r() {
    for (double[] row : Oracle.rows("comparisons.csv")) {
      RateComparison compared =
          new RateComparison((int) row[0], (int) row[1], (int) row[2], (int) row[3]);
      Oracle.assertAgrees(compared.pValue(), row[4], compared);
      assertAgrees(compared.ratio(), row[5], compared);
      Oracle.assertAgrees(compared.low(), row[6], compared);
      assertAgrees(compared.high(), row[7], compared);
    }
  }

  /** What R calls infinite is absent. */
  private static void assertAgrees(OptionalDouble actual, double expected, RateComparison of) {
    assertThat(actual.isEmpty()).as("%s", of).isEqualTo(Double.isInfinite(expected));
    actual.ifPresent(value -> Oracle.assertAgrees(value, expected, of));
  }

  @Test
  void verdicts_follow_the_p_values_of_r() {
    for (double[] row : Oracle.rows("comparisons.csv")) {
      RateComparison compared =
          new RateComparison((int) row[0], (int) row[1], (int) row[2], (int) row[3]);
      boolean reliable = compared.verdict() == Verdict.MORE || compared.verdict() == Verdict.LESS;
      assertThat(reliable).as("%s", compared).isEqualTo(row[4] <= 0.05 + 1e-15);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "0, 4, 0, 4, NOT_ENOUGH_EVIDENCE",
    "5, 4, 0, 4, NOT_ENOUGH_EVIDENCE",
    "0, 4, 5, 4, NOT_ENOUGH_EVIDENCE",
    "6, 4, 0, 4, MORE",
    "0, 4, 6, 4, LESS",
    "5, 4, 1, 4, NO_RELIABLE_DIFFERENCE",
    "100, 4, 100, 4, NO_RELIABLE_DIFFERENCE",
    "130, 4, 90, 4, MORE",
    "8, 1, 8, 4, MORE",
    "8, 4, 8, 1, LESS",
    // With one of twenty quarters a single behavior has exactly .05.
    "1, 1, 0, 19, MORE",
    "0, 19, 1, 1, LESS",
    "0, 1, 1, 19, NO_RELIABLE_DIFFERENCE",
    "1, 1, 0, 18, NOT_ENOUGH_EVIDENCE",
  })
  void a_verdict_needs_enough_to_tell(
      int count, int quarters, int otherCount, int otherQuarters, Verdict verdict) {
    assertThat(new RateComparison(count, quarters, otherCount, otherQuarters).verdict())
        .isEqualTo(verdict);
  }

  @Test
  void ways_to_spread_a_total_that_are_equally_probable_count_alike() {
    // Of two, one or both in two quarters of three have a probability of 4/9 each.
    assertThat(new RateComparison(2, 2, 0, 1).pValue()).isEqualTo(1);
    assertThat(new RateComparison(0, 1, 2, 2).pValue()).isEqualTo(1);
  }

  @Test
  void periods_without_anything_counted_are_alike_as_far_as_known() {
    RateComparison nothing = new RateComparison(0, 4, 0, 4);
    assertThat(nothing.pValue()).isEqualTo(1);
    assertThat(nothing.ratio()).isEmpty();
    assertThat(nothing.low()).isZero();
    assertThat(nothing.high()).isEmpty();
  }

  @Test
  void the_largest_counts_have_figures_too() {
    RateComparison compared =
        new RateComparison(Integer.MAX_VALUE / 2, 4, Integer.MAX_VALUE / 2, 4);
    assertThat(compared.pValue()).isEqualTo(1);
    assertThat(compared.low()).isBetween(1 - 1e-3, 1.0);
    RateComparison more = new RateComparison(Integer.MAX_VALUE, Integer.MAX_VALUE, 0, 1);
    assertThat(more.pValue()).isEqualTo(1);
    assertThat(more.high()).isEmpty();
  }

  @Test
  void a_comparison_is_written_with_its_figures() {
    RateComparison compared = new RateComparison(6, 4, 12, 4);
    assertThat(StrictJson.write(compared))
        .isEqualTo(
            "{\"count\":6,\"quarters\":4,\"otherCount\":12,\"otherQuarters\":4,"
                + "\"verdict\":\"no-reliable-difference\",\"pValue\":%s,\"ratio\":0.5,\"low\":%s,\"high\":%s}"
                    .formatted(compared.pValue(), compared.low(), compared.high().orElseThrow()));
  }

  @Test
  void what_does_not_exist_is_not_written() {
    assertThat(StrictJson.write(new RateComparison(0, 4, 0, 2)))
        .isEqualTo(
            "{\"count\":0,\"quarters\":4,\"otherCount\":0,\"otherQuarters\":2,"
                + "\"verdict\":\"not-enough-evidence\",\"pValue\":1.0,\"low\":0.0}");
  }

  @Test
  void counts_that_cannot_be_are_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new RateComparison(-1, 4, 0, 4))
        .withMessage("count must be 0 or more, but was -1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new RateComparison(0, 0, 0, 4))
        .withMessage("quarters must be 1 or more, but was 0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new RateComparison(0, 4, -2, 4))
        .withMessage("otherCount must be 0 or more, but was -2");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new RateComparison(0, 4, 0, -4))
        .withMessage("otherQuarters must be 1 or more, but was -4");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new RateComparison(Integer.MAX_VALUE, 4, 1, 4))
        .withMessage(
            "count and otherCount must be at most 2147483647 together,"
                + " but were 2147483647 and 1");
  }
}
