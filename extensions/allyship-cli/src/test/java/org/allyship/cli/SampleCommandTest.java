package org.allyship.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.allyship.core.internal.JsonBinding;
import org.allyship.data.sample.SyntheticOrganization;
import org.allyship.scoring.person.Indicator;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SampleCommandTest {
  @TempDir private Path folder;

  private Path sample() {
    Path into = folder.resolve("sample");
    assertThat(Run.of("sample", into.toString()).code()).isZero();
    return into;
  }

  /** Runs the very command that 'sample' prints. */
  private Run climate(String... more) {
    Path into = folder.resolve("sample");
    String printed = Run.of("sample", into.toString()).out();
    String command =
        printed.substring(printed.indexOf("allyship climate")).replace("\\\n", " ").strip();
    List<String> args = new ArrayList<>(List.of(command.split(" +")));
    args.remove("allyship");
    args.set(args.indexOf("climate.html"), folder.resolve("climate.html").toString());
    args.add("--force");
    args.addAll(List.of(more));
    return Run.of(args.toArray(String[]::new));
  }

  @Test
  void it_is_the_same_each_time_and_can_be_written_again() throws IOException {
    Map<String, byte[]> first = SyntheticOrganization.files();
    Map<String, byte[]> again = SyntheticOrganization.files();
    assertThat(first)
        .containsOnlyKeys("README.md", "synthetic-members.csv", "synthetic-records.ndjson");
    first.forEach((name, bytes) -> assertThat(again.get(name)).as(name).isEqualTo(bytes));
    sample();
    for (String name : first.keySet()) {
      assertThat(Files.readAllBytes(sample().resolve(name))).isEqualTo(first.get(name));
    }
  }

  @Test
  void everything_in_it_is_marked_as_synthetic() {
    Map<String, byte[]> files = SyntheticOrganization.files();
    assertThat(text(files, SyntheticOrganization.MEMBERS).lines().skip(1))
        .hasSize(400)
        .allMatch(row -> row.startsWith("synthetic-p-"));
    assertThat(text(files, SyntheticOrganization.RECORDS).lines())
        .hasSizeGreaterThan(4000)
        .allMatch(row -> row.contains("\"actor\":\"synthetic-"))
        .noneMatch(row -> row.contains("note") || row.contains("motive"));
    assertThat(text(files, "README.md")).contains("Everything here is invented");
  }

  private static String text(Map<String, byte[]> files, String name) {
    return new String(Objects.requireNonNull(files.get(name)), StandardCharsets.UTF_8);
  }

  @Test
  void it_passes_assess() {
    String records = sample().resolve(SyntheticOrganization.RECORDS).toString();
    Run run = Run.of("assess", records, "--period=2026");
    assertThat(run.messages()).isEmpty();
    assertThat(run.code()).isZero();
    assertThat(run.out())
        .contains("Tokenism (symbols without action)", "Harm not yet put right", "Sustained risk");
  }

  @Test
  void columns_that_are_not_nested_are_crossed() throws IOException {
    Path folder = sample();
    Run run =
        Run.of(
            "climate",
            folder.resolve(SyntheticOrganization.RECORDS).toString(),
            "--members=" + folder.resolve(SyntheticOrganization.MEMBERS),
            "--by=division/site",
            "--period=2026",
            "--format=json");
    JsonNode climate = JsonBinding.MAPPER.readTree(run.out());
    List<JsonNode> cells = new ArrayList<>();
    climate.get("cells").forEach(cells::add);
    assertThat(cells)
        .filteredOn(cell -> cell.at("/keys/0/breakdown").asText().equals("division/site"))
        .filteredOn(cell -> cell.at("/keys/0/values/0").size() == 2)
        .filteredOn(cell -> cell.at("/result/people").asInt() >= 5)
        .extracting(cell -> cell.at("/keys/0/values/0/1").asText())
        .contains("Harbor", "Hillside", "Lakeside");
  }

  @Test
  void every_part_of_its_climate_has_something_to_show() throws IOException {
    Run run = climate("--format=json");
    assertThat(run.code()).isZero();
    JsonNode climate = JsonBinding.MAPPER.readTree(run.out());
    JsonNode latest = climate.at("/cells/0/result/figure/periods/1/indicators");
    assertThat(latest).hasSize(Indicator.values().length).allMatch(SampleCommandTest::isShown);
    JsonNode transitions = climate.at("/roleTransitions/0");
    assertThat(transitions.get("roles")).hasSize(3).allMatch(SampleCommandTest::isShown);
    assertThat(List.of(transitions.get("up"), transitions.get("down")))
        .allMatch(SampleCommandTest::isShown);
    assertThat(climate.at("/cells/0/result/figure/challenges"))
        .hasSize(5)
        .allMatch(SampleCommandTest::isShown);
    assertThat(climate.get("associations"))
        .hasSizeGreaterThan(10)
        .anyMatch(each -> each.get("reliable").booleanValue())
        .anyMatch(each -> !each.get("reliable").booleanValue());
    assertThat(climate.at("/organizations/0/views/1/statements").intValue()).isGreaterThan(3);
    assertThat(climate.get("cells"))
        .filteredOn(cell -> cell.get("result").has("suppressed"))
        .hasSizeBetween(3, 12);
    assertThat(climate.get("cells"))
        .filteredOn(
            cell -> cell.at("/result/figure/periods/1/indicators/observed-allyship").has("people"))
        .hasSizeGreaterThan(15);
  }

  private static boolean isShown(JsonNode disclosed) {
    return disclosed.has("people");
  }

  @Test
  void its_divisions_are_apart_and_say_by_how_much() {
    assertThat(climate().out())
        .containsPattern(
            "apart: [0-9]+ \\([0-9]+ to [0-9]+\\)\\n +One segment: [A-Z][^:]+: [0-9]+ of [0-9]+, [0-9]+%\\n");
  }

  @Test
  void teams_of_three_and_four_are_withheld() {
    List<String> lines = climate().out().lines().toList();
    for (String team :
        List.of("Office / Legal", "Support desk / Complaints", "Platform / Security")) {
      int row =
          IntStream.range(0, lines.size())
              .filter(line -> lines.get(line).endsWith(" / " + team))
              .findFirst()
              .orElseThrow();
      assertThat(lines.get(row + 1)).startsWith("    People: not shown: too few people");
      assertThat(lines.get(row + 2)).startsWith("  - ");
    }
  }

  @Test
  void the_report_of_its_climate_shows_it_and_withholds_what_the_text_withholds()
      throws IOException {
    Run run = climate("--language=fr");
    assertThat(run.err()).startsWith("The report is in " + folder.resolve("climate.html") + ".\n");
    String page = Files.readString(folder.resolve("climate.html"));
    assertThat(page)
        .contains("<html lang=\"fr\"", "Harbor", "synthetic-organization")
        .doesNotContain("synthetic-p-");
    assertThat(page.length()).isLessThan(500_000);
    Document document = Jsoup.parse(page);
    assertThat(document.select("tr"))
        .filteredOn(row -> row.select("th").text().equals("Administration / Office / Legal"))
        .isNotEmpty()
        .noneMatch(row -> row.select("td").text().matches(".*[0-9].*"));
  }

  @Test
  void another_file_in_the_way_is_left_alone() throws IOException {
    Files.writeString(folder.resolve("README.md"), "mine");
    Run run = Run.of("sample", folder.toString());
    assertThat(run.code()).isEqualTo(Allyship.BAD_USAGE);
    assertThat(run.err())
        .startsWith(
            "error: '"
                + folder.resolve("README.md")
                + "' is there already and holds something else; name another folder\n");
    assertThat(Files.readString(folder.resolve("README.md"))).isEqualTo("mine");
    assertThat(folder.resolve(SyntheticOrganization.MEMBERS)).doesNotExist();
    Run file = Run.of("sample", folder.resolve("README.md").toString());
    assertThat(file.err()).contains("README.md' is there already, and is no folder\n");
  }
}
