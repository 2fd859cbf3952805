package org.allyship.cli.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.allyship.core.ActorKind;
import org.allyship.core.Level;
import org.allyship.core.Power;
import org.allyship.core.Setting;
import org.allyship.core.catalog.Verification;
import org.allyship.core.internal.CsvInjection;
import org.allyship.core.internal.JsonNames;
import org.allyship.core.json.StrictJson;
import org.allyship.core.labeled.Label;
import org.allyship.core.labeled.LabeledBehavior.StatementKind;
import org.allyship.scoring.Certainty;
import org.allyship.scoring.Classification;
import org.allyship.scoring.Criterion;
import org.allyship.scoring.Finding;
import org.allyship.scoring.FindingType;
import org.allyship.scoring.IntendedUse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class TableCellsTest {
  @ParameterizedTest
  @MethodSource("constants")
  void a_name_is_the_one_in_files(Enum<?> constant) {
    assertThat('"' + JsonNames.of(constant) + '"').isEqualTo(StrictJson.write(constant));
  }

  static Stream<Enum<?>> constants() {
    return Stream.of(
            Classification.values(),
            Certainty.values(),
            FindingType.values(),
            Finding.Strength.values(),
            IntendedUse.values(),
            Criterion.values(),
            Level.values(),
            Setting.values(),
            Power.values(),
            ActorKind.values(),
            Verification.values(),
            StatementKind.values(),
            Label.values())
        .flatMap(Stream::of);
  }

  @ParameterizedTest
  @CsvSource({"abc,abc  ", "abcdef,abcd…", "abcde,abcde", "😀😀😀😀😀😀,😀😀😀😀…"})
  void a_text_is_made_to_fit_by_whole_characters(String text, String expected) {
    assertThat(TableCells.fit(text, 5))
        .isEqualTo(expected.length() < 5 ? expected + "  " : expected);
  }

  @Test
  void lines_are_broken_at_spaces_and_nothing_is_lost() {
    assertThat(TableCells.wrap("one two three-and-more four", 8))
        .containsExactly("one two", "three-and-more", "four");
  }

  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1"})
  void a_cell_that_could_be_a_formula_gets_an_apostrophe(String cell) {
    assertThat(CsvInjection.escape(cell)).isEqualTo("'" + cell);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "a=1", "0.5", "b-1", "'=1"})
  void any_other_cell_stays(String cell) {
    assertThat(CsvInjection.escape(cell)).isEqualTo(cell);
  }
}
