package org.allyship.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.allyship.core.Coding;
import org.allyship.core.Feature;
import org.junit.jupiter.api.Test;

/**
 * The data of Krippendorff (2011), Computing Krippendorff's alpha-reliability, section D: four
 * observers, twelve units, some values missing. Expected values: R 4.2.2, irr 0.84.1,
 * kripp.alpha(method = "nominal") and (method = "ordinal").
 */
class AgreementTest {
  private static final int[][] UNITS = {
    {1, 1, 0, 1}, {2, 2, 3, 2}, {3, 3, 3, 3}, {3, 3, 3, 3}, {2, 2, 2, 2}, {1, 2, 3, 4},
    {4, 4, 4, 4}, {1, 1, 2, 1}, {2, 2, 2, 2}, {0, 5, 5, 5}, {0, 0, 1, 1}, {0, 0, 3, 0}
  };

  @Test
  void nominal_alpha_is_that_of_the_published_example() {
    assertThat(Agreement.onValues(Feature.ACT, codings(Feature.ACT)))
        .isCloseTo(0.743421052631579, within(1e-14));
  }

  @Test
  void ordinal_alpha_is_that_of_the_published_example() {
    assertThat(Agreement.onValues(Feature.REACH, codings(Feature.REACH)))
        .isCloseTo(0.815387503754881, within(1e-14));
  }

  @Test
  void a_unit_with_one_value_does_not_count() {
    assertThat(Agreement.units(Feature.REACH, codings(Feature.REACH))).isEqualTo(11);
  }

  @Test
  void without_two_values_or_with_one_value_only_there_is_no_alpha() {
    assertThat(Agreement.onValues(Feature.COST, codings(Feature.REACH))).isNaN();
    assertThat(Agreement.onKnowing(Feature.COST, codings(Feature.REACH))).isNaN();
  }

  @Test
  void alpha_on_knowing_sees_only_whether_a_value_was_given() {
    List<List<Coding>> agreed =
        List.of(
            List.of(coding(Feature.COST, 1), coding(Feature.COST, 3)),
            List.of(Coding.unknown(), Coding.unknown()));

    assertThat(Agreement.onKnowing(Feature.COST, agreed)).isEqualTo(1);
  }

  private static List<List<Coding>> codings(Feature feature) {
    List<List<Coding>> codings = new ArrayList<>();
    for (int[] unit : UNITS) {
      List<Coding> coders = new ArrayList<>();
      for (int value : unit) {
        coders.add(coding(feature, value));
      }
      codings.add(coders);
    }
    return codings;
  }

  private static Coding coding(Feature feature, int value) {
    return value == 0 ? Coding.unknown() : Coding.unknown().with(feature.anchors().get(value - 1));
  }
}
