package org.allyship.cli;

import static org.allyship.cli.ClimateCommandTest.MEMBERS;
import static org.allyship.cli.ClimateCommandTest.RECORDS;
import static org.allyship.cli.ClimateCommandTest.climate;
import static org.allyship.cli.ClimateCommandTest.group;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.allyship.cli.console.Screen;
import org.allyship.cli.console.Session;
import org.allyship.core.internal.Sha256;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What 'climate --state' remembers of earlier runs. */
class StateOptionTest {
  private static final String YEARS = "--period=2025..2026";
  private static final String SUPPORT =
      "b-x%s,%s,2026-05-05,recipient,somebody,deed,person,moment,comfort,none,none,voice,asked,"
          + "once,public,person,confirmed\n";

  private static final String RECORD =
      "id,actor,date,perspective,reporter,act,status\n"
          + "b-1,p0-0,2026-05-05,recipient,r-1,deed,confirmed\n";

  @TempDir private Path folder;

  private Path kept() {
    return folder.resolve("kept");
  }

  private String keep() {
    return "--state=" + kept();
  }

  private Run begin(String... more) {
    Run run = group(with(keep(), more));
    assertThat(run.code()).isZero();
    return run;
  }

  private static String[] with(String one, String... more) {
    return Stream.concat(Stream.of(more), Stream.of(one)).toArray(String[]::new);
  }

  private String file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text).toString();
  }

  /** Returns all records, and that each of some people supported somebody. */
  private String recordsAnd(List<String> people) throws IOException {
    StringBuilder records = new StringBuilder(Files.readString(Path.of(RECORDS)));
    for (String person : people) {
      records.append(SUPPORT.formatted(people.indexOf(person), person));
    }
    return file("more.csv", records.toString());
  }

  private List<String> files() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  @Test
  void the_first_run_and_the_same_run_again_print_what_a_run_alone_prints() throws IOException {
    String[] options = {
      "--by=unit/team", "--by=site", YEARS, "--every=year", "--outcome=belonging"
    };
    String alone = group(options).out();
    for (int run = 0; run < 3; run++) {
      Run again = begin(options);
      assertThat(again.out()).isEqualTo(alone);
      assertThat(again.messages())
          .isEqualTo("What was published is in " + kept() + "; it is as secret as the records.\n");
    }
    assertThat(files()).containsExactly("kept");
    if (Files.getFileStore(folder).supportsFileAttributeView("posix")) {
      assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(kept())))
          .isEqualTo("rw-------");
    }
  }

  @Test
  void a_state_says_when_it_is_nearly_full_and_when_it_is_full() throws IOException {
    List<String> notes = new ArrayList<>();
    for (int run = 0; run < 64; run++) {
      StringBuilder members = new StringBuilder("person\n");
      for (int i = 0; i < 10; i++) {
        members.append("p").append(run).append("-").append(i).append("\n");
      }
      String group = "--members=" + file("members.csv", members.toString());
      String records = file("one.csv", RECORD.replace("p0-0", "p" + run + "-0"));
      notes.add(Run.of("climate", records, group, "--period=2026", keep()).err());
    }
    assertThat(notes.get(55)).doesNotContain("note: the state");
    assertThat(notes.get(56)).contains("note: the state can take changed members in 6 more runs");
    assertThat(notes.get(61)).contains("in 1 more run;");
    assertThat(notes.get(62)).contains("warning: the state is full");
    assertThat(notes.get(63)).contains("warning: the state is full");
  }

  @Test
  void the_same_runs_keep_the_same_bytes() throws IOException {
    begin("--by=team", YEARS);
    byte[] first = Files.readAllBytes(kept());
    Files.delete(kept());
    begin("--by=team", YEARS);
    assertThat(Files.readAllBytes(kept())).isEqualTo(first);
  }

  @Test
  void what_one_person_did_since_is_not_to_be_seen_and_what_many_did_is() throws IOException {
    String[] options = {"--by=unit", YEARS};
    String before = begin(options).out();
    List<String> everybody =
        Files.readAllLines(Path.of(MEMBERS)).stream()
            .skip(1)
            .map(row -> row.substring(0, row.indexOf(',')))
            .toList();
    int seen = 0;
    for (String person : everybody.subList(0, 15)) {
      String records = recordsAnd(List.of(person));
      seen += climate(records, MEMBERS, options).out().equals(before) ? 0 : 1;
      assertThat(climate(records, MEMBERS, with(keep(), options)).out()).isEqualTo(before);
      Files.delete(kept());
      begin(options);
    }
    assertThat(seen).isPositive();
    String many = recordsAnd(everybody);
    assertThat(climate(many, MEMBERS, with(keep(), options)).out()).isNotEqualTo(before);
  }

  @Test
  void who_is_no_member_any_more_is_forgotten() throws IOException {
    begin("--by=team", YEARS);
    assertThat(text()).contains("\"g-01\"");
    List<String> rows = Files.readAllLines(Path.of(MEMBERS));
    rows.removeIf(row -> row.startsWith("g-01,"));
    String rest = file("rest.csv", String.join("\n", rows));
    assertThat(climate(RECORDS, rest, "--by=team", YEARS, keep()).code()).isZero();
    assertThat(text()).doesNotContain("g-01").contains("\"g-02\"");
  }

  private String text() throws IOException {
    return Files.readString(kept(), StandardCharsets.ISO_8859_1);
  }

  @Test
  void periods_can_follow_those_that_were_shown() {
    Run first = begin("--by=unit", "--period=2025");
    Run second = begin("--by=unit", "--period=2025", "--period=2026");
    assertThat(second.out()).isEqualTo(group("--by=unit", YEARS, "--every=year").out());
    assertThat(first.out()).contains("71%  39 of 55");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--by=site --period=2025..2026",
        "--by=team --by=site --period=2025..2026",
        "--by=team --period=2026",
        "--by=team --period=2025..2026 --every=quarter",
        "--by=team --period=2025..2026 --threshold=7",
        "--by=team --period=2025..2026 --sensitive=team",
      })
  void another_design_is_told(String options) throws IOException {
    begin("--by=team", YEARS);
    refused("climate", Run.MODEL, Run.PACK, options);
  }

  @Test
  void a_recorded_state_file_is_read_by_this_build() throws IOException {
    Path golden = Path.of("src/test/resources/golden/climate-format-1.state");
    String[] options = {"--by=team", YEARS};
    if (Boolean.getBoolean("golden.update")) {
      assertThat(System.getenv("CI")).as("CI must not record").isNotEqualTo("true");
      begin(options);
      Files.write(golden, Files.readAllBytes(kept()));
    }
    Files.write(kept(), Files.readAllBytes(golden));
    assertThat(begin(options).out()).isEqualTo(group(options).out());
    assertThat(text()).startsWith("allyship climate state, format 1 ");
  }

  @Test
  void another_model_or_pack_is_told() throws IOException {
    begin("--by=team", YEARS);
    refused("climate", Run.MODEL, "--by=team " + YEARS);
    String standard = Files.readString(Path.of(Run.MODEL.substring("--model=".length())));
    String other = file("model.json", standard.replaceFirst("0\\.1\\.0", "0.1.1"));
    refused("climate", "--model=" + other, Run.PACK, "--by=team " + YEARS);
  }

  /** Requires that a run cannot go on, and leaves the file as it was. */
  private void refused(String... args) throws IOException {
    byte[] before = Files.readAllBytes(kept());
    List<String> all = new ArrayList<>(List.of(args));
    all.addAll(List.of(all.remove(all.size() - 1).split(" ")));
    all.addAll(List.of(RECORDS, "--members=" + MEMBERS, keep()));
    Run run = Run.of(all.toArray(String[]::new));
    assertThat(run.code()).isEqualTo(Allyship.BAD_INPUT);
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .startsWith("error: " + kept() + " has ")
        .containsPattern("has the (breakdowns|sensitive|threshold|periods|challenges) |the model ")
        .containsPattern("; (give the same|begin with the same ones)");
    assertThat(Files.readAllBytes(kept())).isEqualTo(before);
  }

  private void refused(byte[] bytes, String what) throws IOException {
    Files.write(kept(), bytes);
    Run run = group("--by=team", YEARS, keep());
    assertThat(run.code()).isEqualTo(Allyship.BAD_INPUT);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).isEqualTo("error: " + kept() + " has 1 problem:\n  " + what + "\n");
    assertThat(Files.readAllBytes(kept())).isEqualTo(bytes);
  }

  @Test
  void a_file_that_was_cut_or_changed_is_told_and_left_as_it_is() throws IOException {
    begin("--by=team", YEARS);
    byte[] whole = Files.readAllBytes(kept());
    String cut = "was cut or changed since a run wrote it; give an unchanged copy";
    for (int length : new int[] {whole.length - 1, whole.length / 2, 100, 98, 97, 40, 33}) {
      refused(Arrays.copyOf(whole, length), cut);
    }
    refused(Arrays.copyOf(whole, whole.length + 1), cut);
    for (int at = 33; at < whole.length; at += 997) {
      byte[] changed = whole.clone();
      changed[at] ^= 1;
      refused(changed, cut);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "{}", "allyship climate", "person,team\ng-01,blue\n", "\u0000\u0001"})
  void a_file_of_something_else_is_told_and_left_as_it_is(String text) throws IOException {
    refused(
        text.getBytes(StandardCharsets.UTF_8),
        "is not a state file; give one that an earlier run wrote, or a new name");
  }

  @Test
  void a_file_of_another_version_is_told_and_left_as_it_is() throws IOException {
    refused(
        "allyship climate state, format 2 abc\n".getBytes(StandardCharsets.UTF_8),
        "has another format than 1; go on with the version of the library that wrote it");
  }

  @Test
  void a_file_that_another_program_sealed_is_told_and_left_as_it_is() throws IOException {
    refused(sealed(0, 0, 0, 2), "was sealed by another program");
    refused(sealed(), "was sealed by another program");
    refused(sealed(0, 0, 0, 1, 0, 0, 0, 9, 1), "was sealed by another program");
    refused(sealed(0, 0, 0, 1, 0x7f, -1, -1, -1), "was sealed by another program");
    refused(sealed(0, 0, 0, 1, -1, -1, -1, -1), "was sealed by another program");
    refused(sealed(0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0), "was sealed by another program");
  }

  private static byte[] sealed(int... bytes) throws IOException {
    byte[] rest = new byte[bytes.length];
    IntStream.range(0, rest.length).forEach(i -> rest[i] = (byte) bytes[i]);
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    String head = "allyship climate state, format 1 " + new Sha256().add(rest).hex() + "\n";
    all.write(head.getBytes(StandardCharsets.UTF_8));
    all.write(rest);
    return all.toByteArray();
  }

  @Test
  void a_folder_in_its_place_or_none_around_it_is_told_before_anything_is_read() {
    Run inPlace = Run.of("climate", "nothing.csv", "--members=no", YEARS, "--state=" + folder);
    assertThat(inPlace.code()).isEqualTo(Allyship.BAD_USAGE);
    assertThat(inPlace.err())
        .startsWith(
            "error: '" + folder + "' is there already, and is no file that could be replaced\n");
    Path nowhere = folder.resolve("no").resolve("kept");
    Run around = Run.of("climate", "nothing.csv", "--members=no", YEARS, "--state=" + nowhere);
    assertThat(around.code()).isEqualTo(Allyship.BAD_STREAM);
    assertThat(around.err())
        .isEqualTo("error: cannot write '" + nowhere + "': there is no such folder\n");
  }

  @Test
  void a_wrong_input_shows_nothing_and_keeps_nothing() throws IOException {
    assertThat(climate(RECORDS, RECORDS, YEARS, keep()).code()).isEqualTo(Allyship.BAD_INPUT);
    String wrong = file("wrong.csv", Files.readString(Path.of(RECORDS)) + "b-x,g-01\n");
    assertThat(climate(wrong, MEMBERS, YEARS, keep()).code()).isEqualTo(Allyship.BAD_INPUT);
    assertThat(kept()).doesNotExist();
    assertThat(climate(wrong, MEMBERS, YEARS, keep(), "--skip-invalid").code())
        .isEqualTo(Allyship.BAD_INPUT);
    assertThat(kept()).exists();
  }

  @Test
  void what_was_read_only_in_part_is_kept_all_the_same() {
    OutputStream head =
        new OutputStream() {
          @Override
          public void write(int value) throws IOException {
            throw new IOException("Broken pipe");
          }
        };
    Session session =
        Session.of(
            new ByteArrayInputStream(new byte[0]),
            head,
            new ByteArrayOutputStream(),
            Screen.none());
    assertThat(Allyship.run(session, "climate", RECORDS, "--members=" + MEMBERS, YEARS, keep()))
        .isZero();
    assertThat(kept()).exists();
  }
}
