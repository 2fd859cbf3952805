package org.allyship.core.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.allyship.core.json.StrictJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuarterRangeTest {
  @ParameterizedTest
  @CsvSource({
    "2026-01-01,2026-Q1",
    "2026-03-31,2026-Q1",
    "2026-04-01,2026-Q2",
    "2026-12-31,2026-Q4",
    "0001-01-01,0001-Q1",
    "9999-12-31,9999-Q4"
  })
  void a_day_lies_in_a_quarter(LocalDate day, String quarter) {
    Quarter of = Quarter.of(day);
    assertThat(of).hasToString(quarter).isEqualTo(Quarter.parse(quarter));
    assertThat(of.firstDay()).isBeforeOrEqualTo(day);
    assertThat(of.lastDay()).isAfterOrEqualTo(day);
    assertThat(Quarter.of(of.firstDay())).isEqualTo(Quarter.of(of.lastDay()));
  }

  @Test
  void quarters_are_counted_over_the_turn_of_the_year() {
    assertThat(Quarter.parse("2025-Q4").plus(1)).isEqualTo(Quarter.parse("2026-Q1"));
    assertThat(Quarter.parse("2025-Q4").plus(-4)).isEqualTo(Quarter.parse("2024-Q4"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "2026", "2026-Q0", "2026-Q5", "2026-q1", "026-Q1", "2026-Q11", "٢٠٢٦-Q1"})
  void what_is_no_quarter_is_refused(String text) {
    assertThatThrownBy(() -> Quarter.parse(text)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void a_day_outside_the_calendar_that_is_kept_is_refused() {
    assertThatThrownBy(() -> Quarter.of(LocalDate.of(10000, 1, 1)))
        .hasMessage("a day must lie in a year from 1 to 9999, but was +10000-01-01");
    assertThatThrownBy(() -> Quarter.of(LocalDate.MIN)).hasMessageContaining("1 to 9999");
  }

  @ParameterizedTest
  @CsvSource({
    "2026,2026-Q1..2026-Q4,4",
    "2026-Q2,2026-Q2..2026-Q2,1",
    "2025-Q3..2026-Q2,2025-Q3..2026-Q2,4",
    "2024..2025,2024-Q1..2025-Q4,8"
  })
  void a_period_is_read(String text, String full, int count) {
    assertThat(QuarterRange.parse(text)).hasToString(full);
    assertThat(QuarterRange.parse(text).count()).isEqualTo(count);
    assertThat(QuarterRange.parse(full)).isEqualTo(QuarterRange.parse(text));
  }

  @Test
  void what_is_no_period_is_refused() {
    assertThatThrownBy(() -> QuarterRange.parse("this year"))
        .hasMessage(
            "a period is written such as 2026, 2026-Q1 or 2025-Q3..2026-Q2, but had 'this year'");
    assertThatThrownBy(() -> QuarterRange.parse("2026..2025"))
        .hasMessage("a period must have 1 to 400 quarters, but was 2026-Q1 to 2025-Q4");
    assertThatThrownBy(() -> QuarterRange.parse("1900..2026"))
        .hasMessageContaining("1 to 400 quarters");
  }

  @Test
  void the_period_before_is_as_long() {
    assertThat(QuarterRange.parse("2026-Q2..2026-Q4").previous()).hasToString("2025-Q3..2026-Q1");
    assertThat(QuarterRange.upTo(Quarter.parse("2026-Q1"), 4)).hasToString("2025-Q2..2026-Q1");
    assertThat(QuarterRange.ofYear(2026).days())
        .isEqualTo(new DateRange(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31)));
  }

  @Test
  void a_period_reads_back() {
    String json = StrictJson.write(QuarterRange.ofYear(2026));
    assertThat(json).isEqualTo("{\"first\":\"2026-Q1\",\"last\":\"2026-Q4\"}");
    assertThat(StrictJson.read(json, QuarterRange.class, "period"))
        .isEqualTo(QuarterRange.ofYear(2026));
  }
}
