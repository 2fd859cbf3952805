package org.allyship.cli.output;

import static org.assertj.core.api.Assertions.assertThat;

import org.allyship.climate.Share;
import org.allyship.disclosure.Published;
import org.allyship.disclosure.Suppressed;
import org.allyship.disclosure.SuppressionReason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CountTextTest {
  @ParameterizedTest
  @CsvSource({
    "12, 40, 30 %",
    "5, 40, 12 %",
    "5, 1000, under 1 %",
    "6, 1000, 1 %",
    "5, 1000000, under 1 %",
    "995, 1000, over 99 %",
    "994, 1000, 99 %"
  })
  void a_share_is_in_whole_percents_and_never_looks_like_nobody_or_everybody(
      int count, int people, String percent) {
    Published<Share> shown = new Published<>(people, new Share(count, people));
    assertThat(CountText.of(shown)).isEqualTo("%d of %d, %s".formatted(count, people, percent));
    assertThat(CountText.beside(shown)).isEqualTo("%d, %s".formatted(count, percent));
  }

  @Test
  void what_is_withheld_is_a_word_and_no_number() {
    Suppressed<Share> suppressed = new Suppressed<>(SuppressionReason.PROTECTED);
    assertThat(CountText.of(suppressed)).isEqualTo("withheld");
    assertThat(CountText.beside(suppressed)).isEqualTo("withheld");
  }
}
