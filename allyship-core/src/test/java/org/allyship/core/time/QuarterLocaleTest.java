package org.allyship.core.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuarterLocaleTest {
  private final Locale before = Locale.getDefault();

  @AfterEach
  void restoreTheLocale() {
    Locale.setDefault(before);
  }

  @ParameterizedTest
  @ValueSource(strings = {"ar-EG", "fa-IR", "bn-BD", "mr-IN", "ne-NP", "my-MM", "tr-TR"})
  void a_quarter_has_the_same_digits_in_every_language(String tag) {
    Locale.setDefault(Locale.forLanguageTag(tag));
    Quarter quarter = new Quarter(2026, 1);
    assertThat(quarter).hasToString("2026-Q1");
    assertThat(Quarter.parse(quarter.toString())).isEqualTo(quarter);
  }
}
