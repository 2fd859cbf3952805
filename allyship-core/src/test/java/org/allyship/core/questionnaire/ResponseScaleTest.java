package org.allyship.core.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ResponseScaleTest {
  private static final ScaleId OFTEN = ScaleId.of("often");

  @ParameterizedTest
  @CsvSource({
    "0, 1, 2",
    "1, 5, 5",
    "0, 10, 11",
    "-3, 3, 7",
    "-2147483648, -2147483638, 11",
    "2147483646, 2147483647, 2",
  })
  void it_has_an_answer_for_each_whole_number(int lowest, int highest, int points) {
    assertThat(new ResponseScale(OFTEN, lowest, highest, true).points()).isEqualTo(points);
    assertThat(new ResponseScale(OFTEN, lowest, highest, false).points()).isEqualTo(points);
  }

  @ParameterizedTest
  @CsvSource({
    "1, 1",
    "5, 1",
    "1, 12",
    "0, 11",
    "-2147483648, 2147483647",
    "2147483647, -2147483648",
    "-2147483648, 0",
    "-1, 2147483647",
  })
  void its_highest_answer_is_1_to_10_above_its_lowest(int lowest, int highest) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new ResponseScale(OFTEN, lowest, highest, false))
        .withMessage(
            "scale 'often' highest must be 1 to 10 above lowest %s, but was %s", lowest, highest);
  }

  @Test
  void it_has_a_name() {
    assertThatNullPointerException()
        .isThrownBy(() -> new ResponseScale(null, 1, 5, false))
        .withMessage("id");
  }
}
