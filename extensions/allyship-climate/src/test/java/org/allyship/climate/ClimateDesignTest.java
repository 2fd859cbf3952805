package org.allyship.climate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import org.allyship.core.time.QuarterRange;
import org.junit.jupiter.api.Test;

class ClimateDesignTest {
  private static final QuarterRange YEAR = QuarterRange.ofYear(2026);

  @Test
  void the_threshold_is_five_people_unless_given() {
    assertThat(ClimateDesign.builder().addPeriods(YEAR).build().disclosure().threshold())
        .isEqualTo(5);
  }

  @Test
  void a_design_that_cannot_be_is_refused() {
    assertThatThrownBy(() -> ClimateDesign.builder().build())
        .hasMessage("a climate has 1 to 120 periods, but was asked for 0");
    assertThatThrownBy(
            () -> ClimateDesign.builder().addAllPeriods(Collections.nCopies(121, YEAR)).build())
        .hasMessage("a climate has 1 to 120 periods, but was asked for 121");
    assertThatThrownBy(
            () -> ClimateDesign.builder().addBreakdowns("a", "a").addPeriods(YEAR).build())
        .hasMessage("a breakdown comes twice in [a, a]");
    assertThatThrownBy(
            () ->
                ClimateDesign.builder()
                    .addBreakdowns("a")
                    .addSensitive("b")
                    .addPeriods(YEAR)
                    .build())
        .hasMessage("sensitive breakdowns must be among [a], but were [b]");
    assertThatThrownBy(
            () -> ClimateDesign.builder().addPeriods(YEAR, QuarterRange.ofYear(2025)).build())
        .hasMessage(
            "periods must be given oldest first and none within another, but 2025-Q1..2025-Q4 came after 2026-Q1..2026-Q4");
  }
}
