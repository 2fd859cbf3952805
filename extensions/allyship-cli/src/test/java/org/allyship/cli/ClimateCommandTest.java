package org.allyship.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.allyship.cli.console.Screen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClimateCommandTest {
  static final Path RESOURCES = Path.of("src/test/resources");
  static final String RECORDS = RESOURCES.resolve("examples/group-records.csv").toString();
  static final String MEMBERS = RESOURCES.resolve("examples/group-members.csv").toString();
  static final String NOTE =
      "note: what other runs published is not taken into account; see 'allyship climate --help'\n";

  @TempDir private Path folder;

  static Run climate(String records, String members, String... more) {
    List<String> args = new ArrayList<>(List.of("climate", records, "--members=" + members));
    args.addAll(List.of("--organization=org-1", Run.MODEL, Run.PACK));
    args.addAll(List.of(more));
    return Run.of(args.toArray(String[]::new));
  }

  static Run group(String... more) {
    return climate(RECORDS, MEMBERS, more);
  }

  private static Run refused(String... more) {
    Run run = group(more);
    assertThat(run.code()).isEqualTo(Allyship.BAD_USAGE);
    assertThat(run.out()).isEmpty();
    return run;
  }

  private Path file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "climate.txt|--by=unit/team --by=site --period=2025..2026 --every=year --outcome=belonging",
        "climate-quarters.txt|--by=site --sensitive=site --period=2025-Q4..2026-Q4 --every=quarter",
        "climate-three.txt|--by=team --threshold=3 --period=2026",
        "climate-strict.txt|--by=team --by=unit --threshold=60 --period=2026",
        "climate.json|--period=2025 --period=2026 --by=unit --outcome=belonging" + " --format=json"
      })
  void it_writes_what_was_recorded(String golden, String options) throws IOException {
    Run run = group(options.split(" "));
    assertThat(run.messages()).isEqualTo(NOTE);
    assertThat(run.code()).isZero();
    Golden.assertMatches(RESOURCES.resolve("golden").resolve(golden), run.out());
  }

  @Test
  void the_order_of_rows_says_nothing() throws IOException {
    String expected = group("--by=unit/team", "--period=2025", "--period=2026").out();
    Run shuffled =
        climate(
            shuffled("records.csv", RECORDS).toString(),
            shuffled("members.csv", MEMBERS).toString(),
            "--by=unit/team",
            "--period=2025",
            "--period=2026");
    assertThat(shuffled.out()).isNotEmpty().isEqualTo(expected);
  }

  private Path shuffled(String name, String from) throws IOException {
    List<String> rows = new ArrayList<>(Files.readAllLines(Path.of(from)));
    String header = rows.remove(0);
    Collections.shuffle(rows, new Random(7));
    return file(name, header + "\n" + String.join("\n", rows) + "\n");
  }

  @Test
  void records_can_come_from_standard_input() throws IOException {
    byte[] records = Files.readAllBytes(Path.of(RECORDS));
    Run run =
        Run.reading(
            records,
            Screen.none(),
            "climate",
            "-",
            "--members=" + MEMBERS,
            "--by=unit",
            "--period=2026",
            "--organization=org-1",
            Run.MODEL,
            Run.PACK);
    assertThat(run.out()).isNotEmpty().isEqualTo(group("--by=unit", "--period=2026").out());
  }

  @Test
  void a_wrong_record_from_standard_input_is_told_so() {
    Run run = Run.reading("x\n", "climate", "-", "--members=" + MEMBERS, "--period=2026", Run.PACK);
    assertThat(run.code()).isEqualTo(Allyship.BAD_INPUT);
    assertThat(run.err()).startsWith("error: standard input has ");
  }

  @Test
  void a_wrong_record_stops_it_unless_it_is_to_keep_going() throws IOException {
    String good = Files.readString(Path.of(RECORDS));
    Path records = file("records.csv", good + "b-x,g-01,2026-01-01,self" + ",".repeat(13) + "\n");
    Run run = climate(records.toString(), MEMBERS, "--period=2026");
    assertThat(run.code()).isEqualTo(Allyship.BAD_INPUT);
    assertThat(run.out()).isEmpty();
    assertThat(run.messages())
        .contains("1 problem:\n  line 897: ")
        .endsWith(
            "Nothing was counted; --skip-invalid skips invalid records and counts the rest.\n");
    Run kept = climate(records.toString(), MEMBERS, "--period=2026", "--skip-invalid");
    assertThat(kept.code()).isEqualTo(Allyship.BAD_INPUT);
    assertThat(kept.out()).isEqualTo(group("--period=2026").out());
    assertThat(kept.messages()).endsWith("The records above were skipped.\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1|5|note: some who have records are not among the members, and are counted nowhere",
        "4|5|note: some who have records are not among the members, and are counted nowhere",
        "5|5|note: at least 5 who have records are not among the members, and are counted nowhere",
        "12|5|note: at least 10 who have records are not among the members, and are counted nowhere",
        "12|13|note: some who have records are not among the members, and are counted nowhere"
      })
  void who_is_no_member_is_counted_nowhere_and_told_in_steps(int others, int threshold, String note)
      throws IOException {
    StringBuilder records = new StringBuilder(Files.readString(Path.of(RECORDS)));
    String row = "b-x%s,stranger-%s,2026-01-01,observer,g-01,deed" + ",".repeat(11) + "confirmed\n";
    for (int i = 0; i < others; i++) {
      records.append(row.formatted(i, i));
    }
    String[] options = {"--period=2026", "--threshold=" + threshold};
    Run run = climate(file("records.csv", records.toString()).toString(), MEMBERS, options);
    assertThat(run.code()).isZero();
    assertThat(run.messages()).isEqualTo(NOTE + note + "\n").doesNotContain("stranger");
    assertThat(run.out()).isEqualTo(group(options).out());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--threshold=2|the threshold must be 3 people or more, but was 2",
        "--threshold=-5|must be a whole number of people, 3 or more",
        "--threshold=99999999999|must be a whole number of people, 3 or more",
        "--sensitive=team|sensitive breakdowns must be among [], but were [team]",
        "--by=person|people cannot be divided or compared by 'person'",
        "--by=unit//team|people cannot be divided or compared by ''",
        "--outcome=challenges|people cannot be divided or compared by 'challenges'",
        "--every=month|'month' is not one of quarter, year",
        "--organization=Ada Lovelace|and not a name or an address",
        "--organization=org-2|there is no record of 'org-2'",
        "--format=csv|'csv' is not one of text, json",
        "--members=-|option '--members' (MEMBERS) should be specified only once"
      })
  void a_wrong_option_is_told(String option, String message) {
    assertThat(refused("--period=2026", option).err())
        .contains(message)
        .endsWith("See 'allyship climate --help'.\n");
  }

  @Test
  void a_report_is_written_with_what_may_be_shown_or_not_at_all() throws IOException {
    Path page = folder.resolve("page.html");
    String[] args = {
      "climate",
      RECORDS,
      "--members=" + MEMBERS,
      "--period=2026",
      "--by=unit",
      "--organization=org-1",
      "--report=" + page
    };
    Run run = Run.of(args);
    assertThat(run.code()).isZero();
    assertThat(run.messages()).isEqualTo("The report is in " + page + ".\n" + NOTE);
    assertThat(run.out()).isEqualTo(Run.of(Arrays.copyOf(args, args.length - 1)).out());
    assertThat(Files.readString(page)).contains("north", "south", "org-1").doesNotContain("g-0");
    assertThat(refused("--period=2026", "--report=" + page).err())
        .startsWith("error: '" + page + "' is there already; --force replaces it\n");
    Path none = folder.resolve("none.html");
    assertThat(climate(RECORDS, RECORDS, "--period=2026", "--report=" + none).code())
        .isEqualTo(Allyship.BAD_INPUT);
    assertThat(none).doesNotExist();
  }

  @Test
  void the_same_breakdown_twice_is_told() {
    assertThat(refused("--period=2026", "--by=team", "--by=team").err())
        .startsWith("error: a breakdown comes twice in [team, team]\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--period=2026 --period=2025|periods must be given oldest first",
        "--period=1000..1099 --every=quarter|a climate has 1 to 120 periods, but was asked for 400",
        "--period=2025-Q2..2025-Q4 --every=year|--every=year divides a multiple of four quarters",
        "--period=0200 --period=9999|a period must have 1 to 400 quarters",
        "--period=9999-Q5|a period is written such as 2026, 2026-Q1"
      })
  void a_wrong_period_is_told(String options, String message) {
    assertThat(refused(options.split(" ")).err()).contains(message);
  }

  @Test
  void a_file_that_is_not_there_is_told_with_its_name() {
    assertThat(climate(RECORDS, "nobody.csv", "--period=2026").err())
        .isEqualTo("error: cannot read 'nobody.csv': there is no such file\n");
    assertThat(climate("nothing.csv", MEMBERS, "--period=2026").err())
        .isEqualTo("error: cannot read 'nothing.csv': there is no such file\n");
  }

  @Test
  void nobodys_figures_are_to_be_had_by_calling_them_an_organization() throws IOException {
    Run member = group("--period=2026", "--organization=g-01");
    assertThat(member.code()).isEqualTo(Allyship.BAD_INPUT);
    assertThat(member.out()).isEmpty();
    assertThat(member.err()).contains("'g-01' is a member; figures of one member are never shown");
    List<String> members = Files.readAllLines(Path.of(MEMBERS));
    members.removeIf(row -> row.startsWith("g-01,"));
    Path others = file("others.csv", String.join("\n", members));
    Run left = climate(RECORDS, others.toString(), "--period=2026", "--organization=g-01");
    assertThat(left.code()).isEqualTo(Allyship.BAD_INPUT);
    assertThat(left.out()).isEmpty();
    assertThat(left.err()).contains("is of 'g-01', which was given as an organization");
  }
}
