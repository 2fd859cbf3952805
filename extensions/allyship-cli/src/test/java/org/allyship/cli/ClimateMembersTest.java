package org.allyship.cli;

import static org.allyship.cli.ClimateCommandTest.MEMBERS;
import static org.allyship.cli.ClimateCommandTest.NOTE;
import static org.allyship.cli.ClimateCommandTest.RECORDS;
import static org.allyship.cli.ClimateCommandTest.RESOURCES;
import static org.allyship.cli.ClimateCommandTest.climate;
import static org.allyship.cli.ClimateCommandTest.group;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.allyship.core.internal.CsvInjection;
import org.allyship.core.internal.JsonBinding;
import org.allyship.core.json.StrictJson;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who belongs to the group that 'climate' tells of. */
class ClimateMembersTest {
  @TempDir private Path folder;

  private Path file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  static Stream<Path> badMembers() throws IOException {
    try (Stream<Path> files = Files.list(RESOURCES.resolve("bad-members"))) {
      List<Path> cases =
          files.filter(file -> !file.toString().endsWith(".expected")).sorted().toList();
      assertThat(cases).hasSizeGreaterThan(10);
      return cases.stream();
    }
  }

  @ParameterizedTest
  @MethodSource("badMembers")
  void all_that_is_wrong_with_the_members_is_said_and_nothing_is_counted(Path members)
      throws IOException {
    boolean outcomes = Files.readString(members, StandardCharsets.ISO_8859_1).contains("belonging");
    List<String> options = new ArrayList<>(List.of("--by=team", "--period=2026"));
    if (outcomes) {
      options.add("--outcome=belonging");
    }
    Run run = climate(RECORDS, members.toString(), options.toArray(String[]::new));
    assertThat(run.code()).isEqualTo(Allyship.BAD_INPUT);
    assertThat(run.out()).isEmpty();
    String name = members.getFileName().toString();
    Golden.assertMatches(
        members.resolveSibling(name.substring(0, name.lastIndexOf('.')) + ".expected"), run.err());
    if (!name.startsWith("person-twice")) { // two rows of one person are refused as a whole
      assertThat(run.messages()).endsWith("Nothing was counted.\n");
    }
    assertThat(run.err())
        .doesNotContain("Exception", "jackson", "fastcsv", "example.org", "Lovelace")
        .doesNotContainPattern("[\\p{Cntrl}&&[^\n]]");
  }

  @Test
  void members_are_the_same_in_every_format() throws IOException {
    List<String> lines = Files.readAllLines(Path.of(MEMBERS));
    String[] options = {"--by=unit/team", "--period=2026", "--outcome=belonging"};
    String expected = group(options).out();
    Path tsv = file("m.tsv", String.join("\n", lines).replace(',', '\t'));
    List<String> objects = new ArrayList<>();
    String[] header = lines.get(0).split(",", -1);
    for (String line : lines.subList(1, lines.size())) {
      String[] cells = line.split(",", -1);
      ObjectNode row = JsonBinding.MAPPER.createObjectNode();
      IntStream.range(0, header.length)
          .filter(i -> !cells[i].isEmpty())
          .forEach(i -> put(row, header[i], cells[i]));
      objects.add(StrictJson.write(row));
    }
    Path ndjson = file("m.ndjson", String.join("\n", objects));
    Path json = file("m.json", "[" + String.join(",", objects) + "]");
    for (Path members : List.of(tsv, ndjson, json)) {
      Run run = climate(RECORDS, members.toString(), options);
      assertThat(run.messages()).isEqualTo(NOTE);
      assertThat(run.out()).isEqualTo(expected);
    }
  }

  private static void put(ObjectNode row, String name, String cell) {
    if (name.equals("belonging")) {
      row.put(name, Double.parseDouble(cell));
    } else if (name.equals("challenges")) {
      Arrays.stream(cell.split(";")).forEach(row.putArray(name)::add);
    } else {
      row.put(name, cell);
    }
  }

  @Test
  void members_cannot_come_from_standard_input() {
    Run run = Run.of("climate", RECORDS, "--members=-", "--period=2026");
    assertThat(run.code()).isEqualTo(Allyship.BAD_USAGE);
    assertThat(run.err())
        .startsWith("error: members are read from a file; only FILE can be standard input\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"=cmd|' /C calc'!A0", "<script>alert(1)</script>", "a\"b", "{{x}}", "%s"})
  void a_hostile_name_of_a_segment_is_shown_and_does_nothing(String name) throws IOException {
    StringBuilder rows = new StringBuilder("person,team\n");
    for (int i = 0; i < 20; i++) {
      rows.append(String.format(Locale.ROOT, "g-%02d,", i))
          .append(i < 10 ? "plain" : quoted(name))
          .append('\n');
    }
    String members = file("members.csv", rows.toString()).toString();
    Run text = climate(RECORDS, members, "--by=team", "--period=2026");
    assertThat(text.code()).isZero();
    assertThat(text.out()).contains("\n  " + CsvInjection.escape(name) + " ");
    Run json = climate(RECORDS, members, "--by=team", "--period=2026", "--format=json");
    JsonNode cells = JsonBinding.MAPPER.readTree(json.out()).get("cells");
    assertThat(cells.findValuesAsText("breakdown")).contains("team");
    assertThat(json.out()).contains(StrictJson.write(name));
    Path page = folder.resolve("page.html");
    Run report =
        Run.of(
            "climate",
            RECORDS,
            "--members=" + members,
            "--by=team",
            "--period=2026",
            "--report=" + page);
    assertThat(report.code()).isZero();
    assertThat(Jsoup.parse(Files.readString(page)).text()).contains(name);
    assertThat(Files.readString(page)).doesNotContain("<script");
  }

  private static String quoted(String name) {
    return '"' + name.replace("\"", "\"\"") + '"';
  }
}
