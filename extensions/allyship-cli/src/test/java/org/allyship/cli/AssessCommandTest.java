package org.allyship.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.allyship.core.internal.JsonBinding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AssessCommandTest {
  private static final String PEOPLE = "src/test/resources/examples/people.ndjson";
  private static final String HEADER = "id,actor,date,perspective,reporter,act,status\n";

  @TempDir private Path folder;

  private Path file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  private static Run assess(Path file, String... more) {
    List<String> args = new ArrayList<>(List.of("assess", file.toString(), "--period=2026"));
    args.addAll(List.of(more));
    return Run.of(args.toArray(String[]::new));
  }

  private static String ndjson(Path file, String... more) {
    List<String> args = new ArrayList<>(List.of(more));
    args.add("--format=ndjson");
    Run run = assess(file, args.toArray(String[]::new));
    assertThat(run.messages()).isEmpty();
    assertThat(run.code()).isZero();
    return run.out();
  }

  @Test
  void the_same_records_form_the_same_patterns_in_every_format() throws IOException {
    String rows =
        """
        b-1,p-1,2026-02-03,recipient,p-2,deed,confirmed
        b-2,p-1,2026-03-03,observer,p-3,deed,proposed
        b-3,p-2,2026-03-04,self,,symbol,confirmed
        """;
    Path csv = file("a.csv", HEADER + rows);
    String expected = ndjson(csv);
    assertThat(expected.lines()).hasSize(2);
    assertThat(ndjson(file("a.tsv", (HEADER + rows).replace(',', '\t')))).isEqualTo(expected);
    List<String> objects = rows.lines().map(AssessCommandTest::object).toList();
    assertThat(ndjson(file("a.ndjson", String.join("\n", objects)))).isEqualTo(expected);
    assertThat(ndjson(file("a.json", objects.toString()))).isEqualTo(expected);
  }

  private static String object(String row) {
    String[] cells = row.split(",");
    String reporter = cells[4].isEmpty() ? "" : ",\"reporter\":\"%s\"".formatted(cells[4]);
    return ("{\"behavior\":{\"id\":\"%s\",\"actor\":\"%s\",\"date\":\"%s\",\"perspective\":\"%s\"%s,"
            + "\"coding\":{\"act\":\"%s\"}},\"status\":\"%s\"}")
        .formatted(cells[0], cells[1], cells[2], cells[3], reporter, cells[5], cells[6]);
  }

  @Test
  void the_order_of_the_records_does_not_matter() throws IOException {
    List<String> lines = new ArrayList<>(Files.readAllLines(Path.of(PEOPLE)));
    Collections.shuffle(lines, new Random(20261122));
    assertThat(ndjson(file("shuffled.ndjson", String.join("\n", lines))))
        .isEqualTo(ndjson(Path.of(PEOPLE)));
  }

  @Test
  void without_a_status_only_what_is_said_to_be_confirmed_counts() throws IOException {
    String bare =
        "{\"id\":\"b-%s\",\"actor\":\"p-1\",\"date\":\"2026-02-03\",\"perspective\":\"self\",";
    Path file =
        file(
            "bare.ndjson",
            bare.formatted(1)
                + "\"coding\":{\"act\":\"deed\"}}\n{\"behavior\":"
                + bare.formatted(2)
                + "\"coding\":{\"act\":\"deed\"}},\"status\":\"proposed\"}\n");
    assertThat(assess(file).code()).isEqualTo(Allyship.BAD_INPUT);
    JsonNode self = JsonBinding.MAPPER.readTree(ndjson(file, "--assume-confirmed")).get("self");
    assertThat(self.at("/support/count").asInt()).isEqualTo(1);
    assertThat(self.at("/undecided").asInt()).isEqualTo(1);
  }

  @Test
  void every_number_of_a_pattern_is_one_that_json_knows() throws IOException {
    for (String period : List.of("2026", "2025", "2024-Q1", "2026-Q1..2026-Q2")) {
      String out = Run.of("assess", PEOPLE, "--period=" + period, "--format=json").out();
      int numbers = 0;
      try (JsonParser parser = JsonBinding.MAPPER.createParser(out)) {
        for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
          if (token.isNumeric()) {
            assertThat(parser.getDoubleValue()).isFinite();
            numbers++;
          }
        }
      }
      assertThat(numbers).isGreaterThan(100);
    }
  }

  @Test
  void one_person_alone_is_told_as_among_others() {
    String all = ndjson(Path.of(PEOPLE));
    String one = ndjson(Path.of(PEOPLE), "--person=p-ana");
    assertThat(one.lines()).hasSize(1);
    assertThat(all.lines()).contains(one.strip());
  }

  @Test
  void somebody_of_whom_nothing_is_on_record_is_told() {
    Run run = Run.of("assess", PEOPLE, "--period=2026", "--person=p-zoe");
    assertThat(run.code()).isEqualTo(Allyship.BAD_USAGE);
    assertThat(run.err()).startsWith("error: there is no record of 'p-zoe'\n");
  }

  @Test
  void what_lies_outside_two_periods_changes_only_whether_there_is_a_trend() throws IOException {
    String now = "b-1,p-1,2026-02-03,self,,deed,confirmed\n";
    String earlier = "b-0%s,p-1,%s-02-03,self,,deed,confirmed\n";
    String later = "b-9,p-1,2027-01-01,self,,deed,confirmed\n";
    String alone = ndjson(file("now.csv", HEADER + now));
    assertThat(ndjson(file("later.csv", HEADER + now + later))).isEqualTo(alone);
    String one = ndjson(file("one.csv", HEADER + earlier.formatted(0, 2001) + now));
    assertThat(one).isNotEqualTo(alone).contains("\"trend\"");
    String many =
        IntStream.range(0, 24)
            .mapToObj(i -> earlier.formatted(i, 2000 + i))
            .reduce("", String::concat);
    assertThat(ndjson(file("many.csv", HEADER + now + many))).isEqualTo(one);
  }

  @Test
  void what_was_withdrawn_says_nothing_of_earlier_times() throws IOException {
    String now = "b-1,p-1,2026-02-03,self,,deed,confirmed\n";
    String withdrawn = "b-2,p-1,2020-02-03,self,,deed,withdrawn\n";
    String earlier = "b-3,p-1,2021-02-03,self,,deed,confirmed\n";
    assertThat(ndjson(file("withdrawn.csv", HEADER + withdrawn + now)))
        .isEqualTo(ndjson(file("now.csv", HEADER + now)))
        .doesNotContain("\"trend\"");
    assertThat(ndjson(file("both.csv", HEADER + withdrawn + earlier + now)))
        .isEqualTo(ndjson(file("earlier.csv", HEADER + earlier + now)))
        .contains("\"trend\"");
  }

  @Test
  void a_person_with_more_of_one_kind_than_can_be_counted_is_told_with_the_line()
      throws IOException {
    StringBuilder rows = new StringBuilder("id,actor,date,perspective,reporter,act\n");
    for (int i = 0; i < 70_000; i++) {
      rows.append("b-").append(i).append(",p-1,2026-02-03,recipient,p-2,deed\n");
    }
    Path file = file("many.csv", rows.toString());
    Run stopped = assess(file, "--assume-confirmed");
    assertThat(stopped.out()).isEmpty();
    assertThat(stopped.err())
        .contains(
            "1 problem:\n  line 65537: a person can have at most 65535 of 'others-allyship' in a"
                + " quarter; look for records that were added more than once\nNobody was assessed");
    Run kept = assess(file, "--assume-confirmed", "--skip-invalid", "--format=ndjson");
    assertThat(kept.code()).isEqualTo(Allyship.BAD_INPUT);
    assertThat(kept.err()).contains("has 4465 problems:", "  and 3465 more\n");
    assertThat(kept.out()).contains("\"count\":65535");
  }

  @Test
  void a_record_longer_than_one_may_be_is_refused() throws IOException {
    Run run = assess(file("long.ndjson", "{" + " ".repeat(1 << 20) + "}\n"));
    assertThat(run.code()).isEqualTo(Allyship.BAD_INPUT);
    assertThat(run.err()).contains("line 1: is longer than 1048576 characters");
  }

  @ParameterizedTest
  @ValueSource(strings = {"-", "/dev/null"})
  void what_can_be_read_only_once_is_refused(String stream) {
    Run run = Run.of("assess", stream, "--period=2026");
    assertThat(run.code()).isEqualTo(Allyship.BAD_USAGE);
    assertThat(run.err())
        .startsWith("error: '" + stream + "' can be read only once")
        .contains("save it as a file first");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--by=actor|Unknown option: '--by=actor'",
        "--period=2026-Q5|a period is written such as 2026, 2026-Q1",
        "--period=0001|a quarter must be one of four in a year from 1 to 9999",
        "--person=Ada Lovelace|and not a name or an address",
        "--format=csv|'csv' is not one of text, json, ndjson",
        "--use=hiring|'hiring' is not one of self-reflection"
      })
  void a_wrong_option_is_told(String option, String message) {
    Run run = Run.of("assess", PEOPLE, "--period=2026", option);
    assertThat(run.code()).isEqualTo(Allyship.BAD_USAGE);
    assertThat(run.err()).contains(message);
    assertThat(run.out()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--capacity=leader",
        "--community=women",
        "--setting=home",
        "--authority",
        "--challenge=x"
      })
  void wishes_without_a_page_to_show_next_steps_on_are_refused(String wish) {
    for (String format : List.of("--format=text", "--format=json", "--format=ndjson")) {
      Run run = Run.of("assess", PEOPLE, "--period=2026", wish, format);
      assertThat(run.code()).isEqualTo(Allyship.BAD_USAGE);
      assertThat(run.err()).startsWith("error: next steps are on the page of one person");
    }
  }

  @Test
  void a_challenge_that_is_not_there_brings_the_nearest_ones() {
    Run run =
        Run.of("assess", PEOPLE, "--period=2026", "--person=p-ana", "--challenge=fear-of-penalty");
    assertThat(run.code()).isEqualTo(Allyship.BAD_USAGE);
    assertThat(run.err())
        .contains("'fear-of-penalty' is not a challenge of the catalog; the nearest are fear-of-");
  }

  @Test
  void a_behavior_that_comes_twice_counts_once_on_a_page_too() throws IOException {
    String row = "b-1,p-1,2026-02-03,recipient,p-2,deed,confirmed\n";
    Run run = assess(file("twice.csv", HEADER + row + row), "--person=p-1");
    assertThat(run.code()).isZero();
    assertThat(run.out()).contains("1 behavior on record");
  }

  @Test
  void a_period_and_a_file_are_needed() {
    assertThat(Run.of("assess", PEOPLE).err()).contains("Missing required option", "--period");
    assertThat(Run.of("assess", "--period=2026").err()).contains("Missing required", "FILE");
  }

  @Test
  void a_file_that_is_not_there_is_told_with_its_name() {
    Run run = Run.of("assess", "nowhere.ndjson", "--period=2026");
    assertThat(run.code()).isEqualTo(Allyship.BAD_STREAM);
    assertThat(run.err()).isEqualTo("error: cannot read 'nowhere.ndjson': there is no such file\n");
  }

  @Test
  void a_pack_needs_no_messages_for_a_page() throws IOException {
    Path golden = Path.of(Run.GOLDEN_PACK);
    try (Stream<Path> files = Files.walk(golden)) {
      for (Path from : files.filter(Files::isRegularFile).toList()) {
        Path to = folder.resolve("pack").resolve(golden.relativize(from).toString());
        Files.createDirectories(to.getParent());
        Files.copy(from, to);
      }
    }
    Files.writeString(
        folder.resolve("pack/i18n/en/messages.json"),
        "{\"messages\":{\"actions-counted\":\"{count}\",\"review-due\":\"{day}\"}}");
    Run run = assess(Path.of(PEOPLE), "--person=p-ana", "--pack=" + folder.resolve("pack"));
    assertThat(run.messages()).isEmpty();
    assertThat(run.out())
        .contains(
            "9 behaviors on record: about 2.38 per quarter, plausibly between 1.26 and 3.77.");
  }

  @Test
  void a_pattern_holds_no_text_of_anybody() {
    assertThat(ndjson(Path.of(PEOPLE))).doesNotContain("Gave my idea", "Minutes of", "chapters");
  }
}
