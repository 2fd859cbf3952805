package org.allyship.data.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;
import java.util.zip.GZIPOutputStream;
import org.allyship.data.InputFormat;
import org.allyship.data.RecordRow;
import org.allyship.data.rules.ReadingRules;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables as programs write them: what is no row, and what is the same table in another form. */
class TableShapeTest {
  private static final String HEADER = RowsOf.HEADER;
  private static final String ROW = "b-1,p-1,2026-02-03,recipient,q-1,deed,confirmed\n";
  private static final String OTHER = "b-2,p-2,2026-02-04,recipient,q-1,deed,confirmed\n";

  private static RowsOf table(String text) {
    return RowsOf.read(RowsOf.source(InputFormat.CSV, text), ReadingRules.standard());
  }

  private static RowsOf bytes(byte[] bytes, ReadingRules rules) {
    return RowsOf.read(
        new InputSource("-", InputFormat.CSV, new ByteArrayInputStream(bytes), RunListener.NONE),
        rules);
  }

  @Test
  void rows_of_empty_cells_are_no_rows() {
    RowsOf read = table(HEADER + ROW + ",,,,,,\n" + OTHER + " , ,\t,,,,\n,,,,,,\n");
    assertThat(read.used()).hasSize(2);
    assertThat(read.account()).isEqualTo("standard input: 5 rows read, 2 used; left out: 3 blank.");
  }

  @Test
  void a_header_that_comes_again_is_no_row() {
    RowsOf read = table(HEADER + ROW + HEADER + OTHER + HEADER.toUpperCase(Locale.ROOT));
    assertThat(read.used()).hasSize(2);
    assertThat(read.account()).endsWith("left out: 2 titles or repeated headers.");
  }

  @Test
  void titles_above_the_header_are_no_rows() {
    RowsOf read = table("Behavior log,,,,,,\nSpring 2026,,,,,,\n" + HEADER + ROW);
    assertThat(read.used()).hasSize(1);
    assertThat(read.account()).contains("3 rows read, 1 used; left out: 2 titles");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ID,Actor,DATE,Perspective,Reporter,Act,Status",
        " id , actor,date ,perspective,reporter,act,status",
        "id,actor,date,perspective,reporter,act,status,,",
        "id,actor,date,perspective,reporter,act,status,Follow Through"
      })
  void a_header_is_known_in_capitals_with_spaces_and_with_columns_without_a_name(String header) {
    String ends = ",".repeat((int) header.chars().filter(c -> c == ',').count() - 6);
    RowsOf read = table(header + "\n" + ROW.replace("\n", ends + ",,\n"));
    assertThat(read.problems()).isEmpty();
    assertThat(read.used()).hasSize(1);
  }

  @Test
  void all_unknown_columns_are_in_one_message() {
    assertThat(table("id,mood,act,weather\nb-1,x,deed,y\n").problems())
        .contains("1 problem:", "line 1: 'mood', 'weather' are not columns; columns are id, ");
  }

  @Test
  void a_value_in_a_column_without_a_name_is_not_lost() {
    assertThat(table(HEADER.replace("\n", ",\n") + ROW.replace("\n", ",x\n")).problems())
        .contains("line 2: has a value in column 8, which has no name");
  }

  @ParameterizedTest
  @ValueSource(chars = {';', '\t', '|'})
  void the_separator_is_the_most_frequent_one_of_the_first_line(char separator) {
    assertThat(table((HEADER + ROW + OTHER).replace(',', separator)).used()).hasSize(2);
  }

  @Test
  void a_line_that_declares_the_separator_is_no_row() {
    assertThat(table("sep=;\n" + (HEADER + ROW).replace(',', ';')).used()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-16", "UTF-16LE", "UTF-16BE"})
  void utf_16_is_recognized_by_its_mark(String encoding) {
    String mark = encoding.equals("UTF-16") ? "" : "\uFEFF";
    byte[] text = (mark + HEADER + ROW).getBytes(Charset.forName(encoding));
    assertThat(bytes(text, ReadingRules.standard()).used()).hasSize(1);
  }

  @Test
  void another_encoding_is_given() {
    byte[] text =
        (HEADER.replace("status", "status,behavior") + ROW.replace("\n", ",gehört\n"))
            .getBytes(Charset.forName("windows-1252"));
    assertThat(bytes(text, ReadingRules.standard()).problems())
        .contains("line 2: is not UTF-8 text; save the file as UTF-8, or give --encoding");
    RowsOf read =
        bytes(text, ReadingRules.builder().encoding(Charset.forName("windows-1252")).build());
    assertThat(((RecordRow.Done) read.used().get(0)).behavior().behavior().note())
        .contains("gehört");
  }

  @Test
  void a_packed_table_is_unpacked() throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
      gzip.write((HEADER + ROW).getBytes(StandardCharsets.UTF_8));
    }
    assertThat(bytes(packed.toByteArray(), ReadingRules.standard()).used()).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({"PK34,is a workbook", "BZh9,is packed by bzip2", "%PDF,is a PDF document"})
  void a_file_of_another_kind_is_named_in_one_sentence(String start, String message) {
    String bytes = start.replace('3', '\u0003').replace('4', '\u0004') + "x";
    assertThat(table(bytes).problems()).contains("1 problem:\n  " + message);
  }

  @Test
  void a_word_for_no_answer_is_an_empty_cell() {
    String rows = ROW.replace("q-1", "N/A").replace("recipient", "self");
    assertThat(
            RowsOf.records(rows, ReadingRules.builder().addNoAnswer("N/A").build())
                .used()
                .get(0)
                .person()
                .value())
        .isEqualTo("p-1");
    assertThat(RowsOf.records(rows).problems()).contains("line 2 column reporter: ");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1900-01-01",
        "1970-01-01",
        "0001-01-01",
        "0026-02-03",
        "1989-12-31",
        "9999-12-31"
      })
  void a_day_that_programs_write_for_no_day_is_a_problem(String day) {
    RowsOf read = RowsOf.records(ROW.replace("2026-02-03", day));
    assertThat(read.problems())
        .contains("line 2: the date " + day + " is not within 1990-01-01 and 2099-12-31");
  }

  @Test
  void the_last_day_can_be_given_and_so_can_an_earlier_first_day() {
    ReadingRules until = ReadingRules.builder().lastDay(LocalDate.of(2026, 2, 3)).build();
    assertThat(RowsOf.records(ROW, until).problems()).isEmpty();
    assertThat(RowsOf.records(OTHER, until).problems()).contains("the date 2026-02-04");
    ReadingRules earlier = ReadingRules.builder().firstDay(LocalDate.of(1955, 1, 1)).build();
    assertThat(RowsOf.records(ROW.replace("2026", "1955"), earlier).used()).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "[{}~line 1: begins an array, which is JSON",
        "{}, ~line 1: has a comma after its object",
        "{\"a\":~line 1: is a part of an object",
        "{} {}~begins a second value; write one object on each line"
      })
  void a_usual_mistake_of_ndjson_is_named(String line, String message) {
    assertThat(
            RowsOf.read(RowsOf.source(InputFormat.NDJSON, line + "\n"), ReadingRules.standard())
                .problems())
        .contains(message);
  }

  @Test
  void an_input_that_cannot_be_opened_is_named() {
    assertThatThrownBy(() -> RowsOf.read(InputSource.of("nowhere.csv"), ReadingRules.standard()))
        .hasMessage("cannot read 'nowhere.csv': there is no such file");
  }
}
