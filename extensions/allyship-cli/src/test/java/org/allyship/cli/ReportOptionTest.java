package org.allyship.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReportOptionTest {
  private static final String BEHAVIORS = "src/test/resources/examples/behaviors.csv";
  private static final String PEOPLE = "src/test/resources/examples/people.ndjson";

  @TempDir private Path folder;

  private Path page() {
    return folder.resolve("page.html");
  }

  private String report() {
    return "--report=" + page();
  }

  private List<String> files() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  private Path rows(int count) throws IOException {
    StringBuilder rows = new StringBuilder("id,act\n");
    IntStream.range(0, count).forEach(i -> rows.append("b-").append(i).append(",deed\n"));
    return Files.writeString(folder.resolve("rows.csv"), rows);
  }

  @Test
  void place_writes_a_page_beside_the_table_and_says_where() throws IOException {
    Run plain = Run.of("place", BEHAVIORS);
    Run run = Run.of("place", BEHAVIORS, report());
    assertThat(run.code()).isZero();
    assertThat(run.out()).isEqualTo(plain.out());
    assertThat(run.messages()).isEqualTo("The report is in " + page() + ".\n");
    assertThat(Files.readString(page()))
        .startsWith("<!DOCTYPE html>")
        .contains("<html lang=\"en\"");
    assertThat(files()).containsExactly("page.html");
  }

  @Test
  void the_language_is_that_of_the_words() throws IOException {
    assertThat(Run.of("place", BEHAVIORS, report(), "--language=fr").out()).contains("(fr)");
    assertThat(Files.readString(page())).contains("<html lang=\"fr\"");
  }

  @Test
  void a_note_stays_out_of_the_page() throws IOException {
    String row =
        "{\"id\":\"b-1\",\"action\":\"ask-whose-voice-is-missing\","
            + "\"coding\":{\"act\":\"deed\"},\"note\":\"Told Ada Lovelace\"}";
    assertThat(Run.reading(row, "place", report()).code()).isZero();
    assertThat(Files.readString(page())).contains("b-1: ").doesNotContain("Lovelace");
  }

  @Test
  void two_hundred_behaviors_have_room_and_one_more_has_not() throws IOException {
    assertThat(Run.of("place", rows(200).toString(), report()).code()).isZero();
    Files.delete(page());
    Run run = Run.of("place", rows(201).toString(), report());
    assertThat(run.code()).isEqualTo(Allyship.BAD_USAGE);
    assertThat(run.err())
        .startsWith(
            "error: a report has room for 200 behaviors, and the input has more; divide it, or"
                + " leave out --report\n");
    assertThat(files()).containsExactly("rows.csv");
  }

  @Test
  void a_wrong_input_leaves_no_page_unless_told_to_keep_going() throws IOException {
    Path rows = Files.writeString(folder.resolve("rows.csv"), "id,act\nb-1,deed\nb-2,dead\n");
    assertThat(Run.of("place", rows.toString(), report()).code()).isEqualTo(Allyship.BAD_INPUT);
    assertThat(page()).doesNotExist();
    Run.of("place", rows.toString(), report(), "--skip-invalid");
    assertThat(Files.readString(page())).contains("b-1").doesNotContain("b-2");
    Run nothing = Run.reading("id,act\n", "place", "--report=" + folder.resolve("none.html"));
    assertThat(nothing.code()).isEqualTo(Allyship.BAD_INPUT);
    assertThat(folder.resolve("none.html")).doesNotExist();
  }

  @Test
  void assess_writes_the_page_of_one_person() throws IOException {
    Run run = Run.of("assess", PEOPLE, "--period=2026", "--person=p-ana", report());
    assertThat(run.code()).isZero();
    assertThat(Files.readString(page())).contains("p-ana").doesNotContain("p-ben");
    Run.of(
        "assess", PEOPLE, "--period=2026", "--person=p-ana", "--format=json", "--force", report());
    assertThat(run.out()).contains("p-ana");
  }

  @Test
  void the_patterns_of_one_person_are_the_same_as_among_all() {
    String[] formats = {"json", "ndjson"};
    for (String format : formats) {
      String all = Run.of("assess", PEOPLE, "--period=2026", "--format=" + format).out();
      Stream.of("p-ana", "p-ben", "p-cleo", "p-fay")
          .map(
              person ->
                  Run.of(
                      "assess",
                      PEOPLE,
                      "--period=2026",
                      "--format=" + format,
                      "--person=" + person))
          .forEach(one -> assertThat(all).contains(one.out().replaceAll("^\\[\n|\n\\]?\n?$", "")));
    }
  }

  @Test
  void a_report_of_everybody_is_refused() {
    Run run = Run.of("assess", PEOPLE, "--period=2026", report());
    assertThat(run.code()).isEqualTo(Allyship.BAD_USAGE);
    assertThat(run.err())
        .startsWith(
            "error: a report of 'assess' is about one person; give --person, or leave out --report\n");
    assertThat(page()).doesNotExist();
  }

  @Test
  void a_pack_without_messages_for_reports_gets_a_page_too() throws IOException {
    Run run = Run.of("place", BEHAVIORS, report(), Run.PACK);
    assertThat(run.code()).isEqualTo(Allyship.OK);
    assertThat(Files.readString(page())).contains("<html lang=\"en\"");
  }

  @Test
  void what_is_there_already_is_replaced_only_when_told_so() throws IOException {
    Files.writeString(page(), "mine");
    Run refused = Run.of("place", BEHAVIORS, report());
    assertThat(refused.code()).isEqualTo(Allyship.BAD_USAGE);
    assertThat(refused.err())
        .startsWith("error: '" + page() + "' is there already; --force replaces it\n");
    assertThat(refused.out()).isEmpty();
    assertThat(Files.readString(page())).isEqualTo("mine");
    assertThat(Run.of("place", BEHAVIORS, report(), "--force").code()).isZero();
    assertThat(Files.readString(page())).startsWith("<!DOCTYPE html>");
  }

  @Test
  void only_a_file_is_ever_replaced() throws IOException {
    Files.createDirectory(page());
    Run run = Run.of("place", BEHAVIORS, report(), "--force");
    assertThat(run.code()).isEqualTo(Allyship.BAD_USAGE);
    assertThat(run.err()).contains("' is there already, and is no file that could be replaced\n");
    Path elsewhere = Files.writeString(folder.resolve("elsewhere.html"), "mine");
    Path link = Files.createSymbolicLink(folder.resolve("link.html"), elsewhere);
    assertThat(Run.of("place", BEHAVIORS, "--report=" + link, "--force").code()).isNotZero();
    assertThat(Files.readString(elsewhere)).isEqualTo("mine");
  }

  @Test
  void a_folder_that_is_not_there_is_told_before_anything_is_done() {
    Run run = Run.of("place", BEHAVIORS, "--report=" + folder.resolve("no/page.html"));
    assertThat(run.code()).isEqualTo(Allyship.BAD_STREAM);
    assertThat(run.err()).contains("page.html': there is no such folder\n");
    assertThat(run.out()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--report=data.csv|a report is a page; give it a name that ends in .html, and not 'data.csv'",
        "--report=-|a report is a page; give it a name that ends in .html, and not '-'",
        "--report=a\u0000b.html|'a?b.html' is not the name of a file",
        "--force|--force is about the file of --report; give that too"
      })
  void a_wrong_option_is_told(String option, String message) {
    Run run = Run.of("place", BEHAVIORS, option);
    assertThat(run.code()).isEqualTo(Allyship.BAD_USAGE);
    assertThat(run.err()).isEqualTo("error: " + message + "\nSee 'allyship place --help'.\n");
    assertThat(run.out()).isEmpty();
  }
}
