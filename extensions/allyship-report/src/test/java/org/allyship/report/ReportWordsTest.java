package org.allyship.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.allyship.content.ContentPack;
import org.allyship.content.ContentPacks;
import org.allyship.content.LocalizedText;
import org.allyship.core.Anchor;
import org.allyship.core.Feature;
import org.allyship.core.Level;
import org.allyship.core.catalog.KeyFeature;
import org.allyship.core.catalog.Support;
import org.allyship.core.internal.JsonBinding;
import org.allyship.core.internal.JsonNames;
import org.allyship.core.record.View;
import org.allyship.disclosure.SuppressionReason;
import org.allyship.scoring.Certainty;
import org.allyship.scoring.Classification;
import org.allyship.scoring.Criterion;
import org.allyship.scoring.FindingType;
import org.allyship.scoring.IntendedUse;
import org.allyship.scoring.person.Indicator;
import org.allyship.scoring.person.ProfileLine;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every text of a report comes from the pack, in the reader's language. */
class ReportWordsTest {
  private static final List<Class<? extends Enum<?>>> LABELED =
      List.of(
          Anchor.class,
          Feature.class,
          IntendedUse.class,
          KeyFeature.class,
          Level.class,
          ProfileLine.Tendency.class,
          Indicator.class,
          Support.Giver.class,
          View.class,
          SuppressionReason.class);
  private static final Map<String, Class<? extends Enum<?>>> RESULTS =
      Map.of(
          "answers", Classification.class,
          "findings", FindingType.class,
          "certainties", Certainty.class,
          "questions", Criterion.class);

  @ParameterizedTest
  @MethodSource("org.allyship.report.Samples#languages")
  void every_message_that_a_report_uses_is_said_in_every_language(Locale language)
      throws IOException {
    JsonNode messages = file(language, "messages").get("messages");
    assertThat(messages.properties().stream().map(Map.Entry::getKey)).containsAll(used());
  }

  @Test
  void every_message_for_reports_is_used() throws IOException {
    TreeSet<String> unused = new TreeSet<>();
    file(Locale.ENGLISH, "messages").get("messages").fieldNames().forEachRemaining(unused::add);
    unused.removeIf(key -> !key.startsWith("report-"));
    unused.removeAll(used());
    for (Readers readers : Readers.values()) {
      unused.remove(readers.message());
    }
    assertThat(unused).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("org.allyship.report.Samples#languages")
  void every_constant_that_can_show_has_words_in_every_language(Locale language)
      throws IOException {
    JsonNode labels = file(language, "labels").get("labels");
    for (Class<? extends Enum<?>> type : LABELED) {
      String kind =
          type.getSimpleName().replaceAll("(?<=.)([A-Z])", "-$1").toLowerCase(Locale.ROOT);
      assertThat(labels.get(kind).fieldNames())
          .toIterable()
          .as(kind)
          .containsAll(JsonNames.of(type));
    }
    JsonNode results = file(language, "results");
    RESULTS.forEach(
        (kind, type) ->
            assertThat(results.get(kind).fieldNames())
                .toIterable()
                .containsAll(JsonNames.of(type)));
    for (Readers readers : Readers.values()) {
      assertThat(file(language, "messages").get("messages").has(readers.message())).isTrue();
    }
  }

  @Test
  void hostile_words_add_no_element_and_their_language_sets_the_direction(@TempDir Path folder)
      throws IOException {
    LocalizedText text = overlay(folder).text(Locale.forLanguageTag("ar"));
    Document page = Jsoup.parse(Report.of(Samples.advocacy()).html(text));
    assertThat(page.root().selectFirst("html").attr("dir")).isEqualTo("rtl");
    assertThat(page.selectFirst("h1").text()).isEqualTo("<script>alert(1)</script>\"'><b>");
    assertThat(page.select("script, b:not(figcaption b)")).isEmpty();
    Document english =
        Jsoup.parse(Report.of(Samples.advocacy()).html(Samples.CONTENT.text(Locale.ENGLISH)));
    assertThat(page.getAllElements()).hasSameSizeAs(english.getAllElements());
  }

  /** A pack that says some things in Arabic letters' direction, and with markup. */
  private static ContentPack overlay(Path folder) throws IOException {
    String hostile = "<script>alert(1)</script>\\\"’><b>".replace("’", "''");
    Path language = Files.createDirectories(folder.resolve("i18n/ar"));
    Files.writeString(
        folder.resolve("pack.json"),
        """
        {
          "format": 1,
          "id": "acme",
          "version": "1.0.0",
          "overlays": "allyship-standard",
          "languages": ["ar"]
        }
        """);
    Files.writeString(
        language.resolve("language.json"),
        """
        {"language": "ar", "nativeName": "<i>ar</i>", "reviewed": false}
        """);
    Files.writeString(
        language.resolve("messages.json"),
        "{\"messages\": {\"report-behavior-placed\": \"%s\", \"report-position\": \"%s\"}}\n"
            .formatted(hostile, hostile));
    return Samples.CONTENT.overlaidWith(ContentPacks.read(folder));
  }

  /** The keys that the code names. */
  private static List<String> used() throws IOException {
    Pattern key = Pattern.compile("\"((?:report|pattern|role|translation)-[a-z-]+[a-z])\"");
    List<String> used = new ArrayList<>();
    try (Stream<Path> files = Files.list(Path.of("src/main/java/org/allyship/report"))) {
      for (Path file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
        Matcher found = key.matcher(Files.readString(file));
        while (found.find()) {
          used.add(found.group(1));
        }
      }
    }
    assertThat(used).hasSizeGreaterThan(50);
    return used;
  }

  private static JsonNode file(Locale language, String name) throws IOException {
    String path =
        "/org/allyship/content/bundled/i18n/%s/%s.json".formatted(language.toLanguageTag(), name);
    try (InputStream in = ContentPack.class.getResourceAsStream(path)) {
      return JsonBinding.MAPPER.readTree(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    }
  }
}
