package org.allyship.climate.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

class SegmentValuesTest {
  @Test
  void more_values_than_people_can_be_divided_by_are_refused() {
    SegmentValues values = new SegmentValues("team");
    for (int i = 0; i < SegmentValues.MAX_VALUES; i++) {
      assertThat(values.position(List.of("t-" + i))).isEqualTo(i);
    }
    assertThatIllegalArgumentException()
        .isThrownBy(() -> values.position(List.of("one more")))
        .withMessage(
            "is value 100001 of breakdown 'team', which can have 100000; divide people by fewer, larger segments");
    assertThat(values.position(List.of("t-7"))).isEqualTo(7);
  }
}
