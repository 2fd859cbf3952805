package org.allyship.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.ibm.icu.text.MessagePattern;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.TreeMap;
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
import org.allyship.report.text.PatternMessages;
import org.allyship.report.text.ReportMessages;
import org.allyship.scoring.Certainty;
import org.allyship.scoring.Classification;
import org.allyship.scoring.Criterion;
import org.allyship.scoring.FindingType;
import org.allyship.scoring.IntendedUse;
import org.allyship.scoring.person.Indicator;
import org.allyship.scoring.person.PatternFindingType;
import org.allyship.scoring.person.ProfileLine;
import org.allyship.scoring.person.RoleEligibility;
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
          "classifications", Classification.class,
          "findings", FindingType.class,
          "certainties", Certainty.class,
          "criteria", Criterion.class);

  private static final List<String> STEP_REASONS =
      List.of("after", "capacity", "challenge", "community", "feature", "finding", "level");

  @ParameterizedTest
  @MethodSource("org.allyship.report.Samples#languages")
  void every_message_that_a_report_uses_is_in_every_language(Locale language) throws IOException {
    assertThat(messages(language).keySet()).containsAll(used());
  }

  @ParameterizedTest
  @MethodSource("org.allyship.report.Samples#languages")
  void every_language_has_the_messages_of_the_english_file(Locale language) throws IOException {
    assertThat(messages(language).keySet()).isEqualTo(messages(Locale.ENGLISH).keySet());
  }

  @ParameterizedTest
  @MethodSource("org.allyship.report.Samples#languages")
  void every_message_has_the_arguments_of_the_english_one(Locale language) throws IOException {
    Map<String, String> english = messages(Locale.ENGLISH);
    messages(language)
        .forEach(
            (key, pattern) ->
                assertThat(arguments(pattern)).as(key).isEqualTo(arguments(english.get(key))));
  }

  @ParameterizedTest
  @MethodSource("org.allyship.report.Samples#languages")
  void every_message_is_complete_for_every_number(Locale language) throws IOException {
    ReportMessages messages = ReportMessages.of(language);
    for (Map.Entry<String, String> english : messages(Locale.ENGLISH).entrySet()) {
      for (int number : List.of(0, 1, 2, 5, 1_000_000)) {
        Map<String, Object> arguments = new HashMap<>();
        arguments(english.getValue()).forEach(name -> arguments.put(name, number));
        assertThat(messages.message(english.getKey(), arguments))
            .as("%s in %s for %s", english.getKey(), language, number)
            .isNotBlank()
            .isEqualTo(messages.message(english.getKey(), arguments).strip())
            .doesNotContain("{", "}", "#", "''");
      }
    }
  }

  @ParameterizedTest
  @MethodSource("org.allyship.report.Samples#languages")
  void the_messages_are_sorted_and_not_yet_reviewed(Locale language) throws IOException {
    JsonNode file = messageFile(language);
    assertThat(file.get("language").asText()).isEqualTo(language.toLanguageTag());
    assertThat(file.get("reviewed").asBoolean()).isFalse();
    List<String> keys = new ArrayList<>();
    file.get("messages").fieldNames().forEachRemaining(keys::add);
    assertThat(keys).isSorted();
  }

  @Test
  void a_language_without_messages_gets_those_of_its_parent_or_the_english_ones() {
    assertThat(ReportMessages.of(Locale.CANADA_FRENCH).message("why", Map.of()))
        .isEqualTo(ReportMessages.of(Locale.FRENCH).message("why", Map.of()));
    assertThat(ReportMessages.of(Locale.forLanguageTag("pt-PT")).message("why", Map.of()))
        .isEqualTo("Por quê");
    assertThat(ReportMessages.of(Locale.JAPANESE).message("why", Map.of())).isEqualTo("Why");
    assertThatThrownBy(() -> ReportMessages.of(Locale.FRENCH).message("no-such-key", Map.of()))
        .isInstanceOf(NoSuchElementException.class)
        .hasMessage("reports have no message 'no-such-key'");
  }

  @Test
  void every_message_is_used() throws IOException {
    TreeSet<String> unused = new TreeSet<>(messages(Locale.ENGLISH).keySet());
    unused.removeAll(used());
    for (ReportAudience readers : ReportAudience.values()) {
      unused.remove(readers.message());
    }
    for (PatternFindingType finding : PatternFindingType.values()) {
      unused.remove(PatternMessages.finding(finding));
    }
    for (RoleEligibility.UnmetCondition unmet : RoleEligibility.UnmetCondition.values()) {
      unused.remove(PatternMessages.missing(unmet));
    }
    for (String kind : STEP_REASONS) {
      unused.remove("step-reason-" + kind);
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
    for (ReportAudience readers : ReportAudience.values()) {
      assertThat(messages(language)).containsKey(readers.message());
    }
    for (PatternFindingType finding : PatternFindingType.values()) {
      assertThat(messages(language)).containsKey(PatternMessages.finding(finding));
    }
    for (RoleEligibility.UnmetCondition unmet : RoleEligibility.UnmetCondition.values()) {
      assertThat(messages(language)).containsKey(PatternMessages.missing(unmet));
    }
  }

  @ParameterizedTest
  @MethodSource("org.allyship.report.Samples#languages")
  void every_finding_says_what_was_seen_and_what_could_help(Locale language) {
    ReportMessages messages = ReportMessages.of(language);
    assertThat(PatternFindingType.values())
        .extracting(type -> messages.message(PatternMessages.finding(type), Map.of("count", 3)))
        .allSatisfy(said -> assertThat(said).contains("3").matches(".+\\. .+\\."))
        .doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @MethodSource("org.allyship.report.Samples#languages")
  void everything_that_a_role_can_miss_is_said(Locale language) {
    ReportMessages messages = ReportMessages.of(language);
    assertThat(RoleEligibility.UnmetCondition.values())
        .extracting(unmet -> messages.message(PatternMessages.missing(unmet), Map.of()))
        .allSatisfy(said -> assertThat(said).endsWith("."))
        .doesNotHaveDuplicates();
  }

  @Test
  void hostile_words_add_no_element_and_their_language_sets_the_direction(@TempDir Path folder)
      throws IOException {
    LocalizedText text = overlay(folder).text(Locale.forLanguageTag("ar"));
    Document page = Jsoup.parse(Report.of(Samples.advocacy()).html(text));
    assertThat(page.root().selectFirst("html").attr("dir")).isEqualTo("rtl");
    assertThat(page.select("th").eachText()).contains("<script>alert(1)</script>\"'><b>");
    assertThat(page.select("script, b:not(figcaption b)")).isEmpty();
    Document english =
        Jsoup.parse(Report.of(Samples.advocacy()).html(Samples.CONTENT.text(Locale.ENGLISH)));
    assertThat(page.getAllElements()).hasSameSizeAs(english.getAllElements());
  }

  /** A pack that says some things in Arabic letters' direction, and with markup. */
  private static ContentPack overlay(Path folder) throws IOException {
    String hostile = "<script>alert(1)</script>\\\"’><b>".replace("’", "'");
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
        language.resolve("labels.json"),
        "{\"labels\": {\"feature\": {\"act\": \"%s\"}}}\n".formatted(hostile));
    return Samples.CONTENT.overlaidWith(ContentPacks.read(folder));
  }

  /** The keys that the code names. */
  private static Set<String> used() throws IOException {
    Set<String> known = messages(Locale.ENGLISH).keySet();
    Pattern key = Pattern.compile("\"([a-z][a-z0-9-]*[a-z0-9])\"");
    Set<String> used = new TreeSet<>();
    try (Stream<Path> files = Files.walk(Path.of("src/main/java/org/allyship/report"))) {
      for (Path file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
        Matcher found = key.matcher(Files.readString(file));
        while (found.find()) {
          boolean asked = found.group(1).contains("-") && !found.group(1).endsWith("-");
          if (known.contains(found.group(1)) || asked) {
            used.add(found.group(1));
          }
        }
      }
    }
    used.removeIf(word -> word.equals("pt-BR"));
    assertThat(used).hasSizeGreaterThan(150);
    return used;
  }

  /** The names of the arguments of a message, those within plural forms included. */
  private static Set<String> arguments(String message) {
    Set<String> names = new TreeSet<>();
    MessagePattern pattern = new MessagePattern(message);
    for (int i = 0; i < pattern.countParts(); i++) {
      if (pattern.getPartType(i) == MessagePattern.Part.Type.ARG_NAME) {
        names.add(pattern.getSubstring(pattern.getPart(i)));
      }
    }
    return names;
  }

  private static Map<String, String> messages(Locale language) throws IOException {
    Map<String, String> messages = new TreeMap<>();
    messageFile(language)
        .get("messages")
        .properties()
        .forEach(message -> messages.put(message.getKey(), message.getValue().asText()));
    return messages;
  }

  private static JsonNode messageFile(Locale language) throws IOException {
    String path = "messages/%s.json".formatted(language.toLanguageTag());
    try (InputStream in = ReportMessages.class.getResourceAsStream(path)) {
      return JsonBinding.MAPPER.readTree(in);
    }
  }

  private static JsonNode file(Locale language, String name) throws IOException {
    String path =
        "/org/allyship/content/bundled/i18n/%s/%s.json".formatted(language.toLanguageTag(), name);
    try (InputStream in = ContentPack.class.getResourceAsStream(path)) {
      return JsonBinding.MAPPER.readTree(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    }
  }
}
