package org.allyship.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.allyship.core.internal.JsonBinding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Results by the competencies of the framework in the pack of the invented company. */
class FrameworkOptionTest {
  private static final String PACK = "--pack=../../examples/company-pack";
  private static final String MILLS = "--framework=mills-inclusion";
  private static final String PEOPLE = "src/test/resources/examples/people.ndjson";
  private static final String BEHAVIORS =
      """
      {"id":"b-1","action":"bring-it-to-the-floor-council","coding":{"act":"deed",\
      "reach":"organization","cost":"comfort","rules":"changes","transfer":"voice"}}
      {"id":"b-2","coding":{"act":"harm"}}
      """;

  @Test
  void place_adds_the_competencies_and_the_proficiency_level_of_each_behavior()
      throws JsonProcessingException {
    Run run = Run.reading(BEHAVIORS, "place", "-", "--format=ndjson", PACK, MILLS);
    assertThat(run.code()).isZero();
    List<String> lines = run.out().lines().toList();
    assertThat(lines).hasSize(2);
    assertThat(lines.get(0))
        .endsWith(
            """
            "byCompetency":[{"framework":"mills-inclusion","proficiency":"changes-the-work",\
            "competencies":[{"competency":"allyship","reasons":[{"level":"advocacy"}]},\
            {"competency":"hears-the-floor","reasons":[{"action":"bring-it-to-the-floor-council"},\
            {"keyFeature":"amplification"}]}]}]}""");
    assertThat(JsonBinding.MAPPER.readTree(lines.get(1)).get("byCompetency").toString())
        .isEqualTo("[{\"framework\":\"mills-inclusion\",\"competencies\":[]}]");
  }

  @Test
  void without_the_option_json_has_no_competencies() {
    Run run = Run.reading(BEHAVIORS, "place", "-", "--format=json", PACK);
    assertThat(run.out()).isNotEmpty().doesNotContain("byCompetency");
  }

  @Test
  void assess_adds_the_figures_of_both_views() throws JsonProcessingException {
    Run run = Run.of("assess", PEOPLE, "--period=2026", "--format=json", PACK, MILLS);
    assertThat(run.code()).isZero();
    JsonNode people = JsonBinding.MAPPER.readTree(run.out());
    assertThat(people).isNotEmpty();
    for (JsonNode person : people) {
      JsonNode grouped = person.at("/byCompetency/0");
      assertThat(grouped.at("/others/competencies/0/levels"))
          .isEqualTo(person.at("/others/levels"));
      assertThat(grouped.at("/self/competencies/1/keyFeatures").valueStream())
          .isNotEmpty()
          .allMatch(line -> person.at("/self/profile").valueStream().toList().contains(line));
    }
  }

  @Test
  void climate_adds_the_published_shares() throws JsonProcessingException {
    Run run =
        Run.of(
            "climate",
            ClimateCommandTest.RECORDS,
            "--members=" + ClimateCommandTest.MEMBERS,
            "--organization=org-1",
            "--period=2026",
            "--format=json",
            PACK,
            MILLS);
    assertThat(run.code()).isZero();
    JsonNode climate = JsonBinding.MAPPER.readTree(run.out());
    JsonNode grouped = climate.at("/byCompetency/0/cells/0/result/figure/1");
    assertThat(grouped.get("competency").textValue()).isEqualTo("hears-the-floor");
    assertThat(grouped.at("/periods/0/indicators").fieldNames())
        .toIterable()
        .containsExactly("listening", "amplification");
    assertThat(grouped.at("/periods/0/indicators/listening"))
        .isEqualTo(climate.at("/cells/0/result/figure/periods/0/indicators/listening"));
  }

  @Test
  void an_indicator_that_only_the_labels_of_a_pack_know_is_refused_before_anything_is_counted(
      @TempDir Path pack) throws IOException {
    write(
        pack,
        Map.of(
            "pack.json",
            """
            {"format": 1, "id": "acme", "version": "1.0.0", "overlays": "allyship-standard", "languages": ["en"]}
            """,
            "frameworks.json",
            """
            {"format": 1, "frameworks": [{"id": "acme", "proficiencyLevels": [{"id": "seen"}],
              "competencies": [{"id": "care", "indicators": ["kindness"]}], "sources": ["catalyst-2021"], "since": "1.0.0"}]}
            """,
            "i18n/en/language.json",
            "{\"language\": \"en\", \"nativeName\": \"English\", \"reviewed\": false}",
            "i18n/en/labels.json",
            "{\"labels\": {\"indicator\": {\"kindness\": \"Kindness\"}}}",
            "i18n/en/frameworks.json",
            """
            {"frameworks": {"acme": {"title": "T", "about": "A", "proficiencyLevels": {"seen": {"title": "T", "about": "A"}},
              "competencies": {"care": {"title": "T", "about": "A"}}}}}
            """));
    Run run =
        Run.of(
            "climate",
            ClimateCommandTest.RECORDS,
            "--members=" + ClimateCommandTest.MEMBERS,
            "--period=2026",
            "--format=json",
            "--pack=" + pack,
            "--framework=acme");
    assertThat(run.code()).isEqualTo(Allyship.BAD_USAGE);
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .contains("framework 'acme' names the indicators [kindness], which do not exist");
  }

  private static void write(Path folder, Map<String, String> files) throws IOException {
    for (Map.Entry<String, String> file : files.entrySet()) {
      Path path = folder.resolve(file.getKey());
      Files.createDirectories(path.getParent());
      Files.writeString(path, file.getValue());
    }
  }

  @Test
  void a_framework_that_the_pack_does_not_have_is_refused_with_the_nearest() {
    Run run =
        Run.reading(BEHAVIORS, "place", "-", "--format=json", PACK, "--framework=mill-inclusion");
    assertThat(run.code()).isEqualTo(Allyship.BAD_USAGE);
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .contains(
            "'mill-inclusion' is not a framework of the content pack; the nearest are"
                + " mills-inclusion");
  }

  @Test
  void the_bundled_pack_has_none() {
    assertThat(Run.reading(BEHAVIORS, "place", "-", "--format=json", MILLS).err())
        .contains("'mills-inclusion' is not a framework of the content pack; there are none");
  }

  @ParameterizedTest
  @ValueSource(strings = {"table", "csv"})
  void competencies_are_in_json_only(String format) {
    Run run = Run.reading(BEHAVIORS, "place", "-", "--format=" + format, PACK, MILLS);
    assertThat(run.code()).isEqualTo(Allyship.BAD_USAGE);
    assertThat(run.err())
        .contains("competencies are in JSON only; give --format json, or leave out --framework");
  }
}
