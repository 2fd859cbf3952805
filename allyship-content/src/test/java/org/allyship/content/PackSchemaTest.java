package org.allyship.content;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.allyship.core.Action;
import org.allyship.core.Anchor;
import org.allyship.core.Community;
import org.allyship.core.Feature;
import org.allyship.core.FiveD;
import org.allyship.core.Level;
import org.allyship.core.Power;
import org.allyship.core.Setting;
import org.allyship.core.catalog.Challenge;
import org.allyship.core.catalog.Interruption;
import org.allyship.core.catalog.Source;
import org.allyship.core.catalog.Support;
import org.allyship.core.catalog.Verification;
import org.allyship.core.internal.JsonBinding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class PackSchemaTest {
  /** What a schema cannot say; everything else that the reader refuses it must refuse too. */
  private static final Set<String> BEYOND_A_SCHEMA =
      Set.of(
          "challenge-dangling",
          "file-missing",
          "id-duplicate",
          "language-not-canonical",
          "language-of-another-folder",
          "language-without-files",
          "replacement-dangling",
          "safety-missing",
          "several-links-in-several-files",
          "source-dangling",
          "words-missing",
          "words-too-many");

  @ParameterizedTest
  @MethodSource("bundledFiles")
  void the_bundled_file_is_valid(String file) throws IOException {
    JsonNode content = JsonBinding.MAPPER.readTree(BundledFiles.text(file));
    assertThat(PackSchemas.problems(file, content)).isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("badNames")
  void broken_packs_are_refused_by_schema_and_reader_alike(String name) throws IOException {
    Path folder = TestPacks.BAD.resolve(name);
    List<Path> files;
    try (Stream<Path> found = Files.walk(folder)) {
      files = found.filter(file -> file.toString().endsWith(".json")).toList();
    }
    boolean accepted = true;
    for (Path file : files) {
      accepted &= accepts(folder.relativize(file).toString().replace('\\', '/'), file);
    }
    assertThat(accepted).isEqualTo(BEYOND_A_SCHEMA.contains(name));
  }

  private static boolean accepts(String name, Path file) throws IOException {
    Optional<JsonNode> tree = JsonBinding.parse(Files.readAllBytes(file), new ArrayList<>());
    return tree.isPresent() && PackSchemas.problems(name, tree.get()).isEmpty();
  }

  @Test
  void what_is_beyond_a_schema_is_among_the_cases() throws IOException {
    assertThat(badNames()).containsAll(BEYOND_A_SCHEMA);
  }

  @Test
  void the_fields_are_those_of_the_types() throws IOException {
    assertFields("pack", "", components(PackFile.Manifest.class));
    assertFields("sources", "/$defs/source", ordered(Source.class));
    assertFields("actions", "/$defs/action", ordered(Action.class));
    assertFields("challenges", "/$defs/challenge", ordered(Challenge.class));
    assertFields("challenges", "/$defs/support", components(Support.class));
    assertFields("interruptions", "/$defs/interruption", ordered(Interruption.class));
    assertFields("language", "", components(Language.class));
    assertFields("action-words", "/$defs/words", ordered(ActionWords.class));
    assertFields("challenge-words", "/$defs/words", ordered(ChallengeWords.class));
    assertFields("challenge-words", "/$defs/support", ordered(SupportWords.class));
    assertFields("interruption-words", "/$defs/words", ordered(InterruptionWords.class));
    assertFields("codebook", "", ordered(CodebookWords.class));
    assertFields("codebook", "/$defs/anchor", ordered(AnchorWords.class));
    assertFields("codebook", "/$defs/context", ordered(ContextWords.class));
    assertFields("result-words", "", ordered(ResultWords.class));
    assertFields("result-words", "/$defs/phrase", ordered(Phrase.class));
  }

  @Test
  void the_lists_of_values_are_the_enums() throws IOException {
    assertValues("sources", Map.of("/$defs/source/properties/verification", Verification.values()));
    assertValues("challenges", Map.of("/$defs/support/properties/by", Support.Giver.values()));
    assertValues(
        "interruptions",
        Map.of(
            "/$defs/interruption/properties/ways/items", FiveD.values(),
            "/$defs/interruption/properties/fits/items", Power.values()));
    JsonNode actions = PackSchemas.read("actions");
    assertValues(actions, "/$defs/action/properties/level", Level.values());
    assertValues(actions, "/$defs/action/properties/settings/items", Setting.values());
    assertValues(actions, "/$defs/action/properties/communities/items", Community.values());
    assertThat(actions.findValues("enum")).hasSize(3 + Feature.values().length);
  }

  @ParameterizedTest
  @EnumSource
  void an_action_is_coded_with_the_anchors_of(Feature feature) throws IOException {
    List<String> answers = anchors(feature);
    if (feature != Feature.ACT) {
      answers.add("unknown");
    }
    String place = "/$defs/coding/properties/" + feature.id() + "/enum";
    assertThat(texts(PackSchemas.read("actions").at(place))).isEqualTo(answers);
  }

  @ParameterizedTest
  @EnumSource
  void the_codebook_has_words_for_the_anchors_of(Feature feature) throws IOException {
    JsonNode features = PackSchemas.read("codebook").at("/properties/features");
    assertThat(texts(features.at("/required"))).contains(feature.id());
    JsonNode words = features.at("/properties/" + feature.id());
    assertThat(words.get("properties").fieldNames())
        .toIterable()
        .containsExactly(ordered(FeatureWords.class));
    JsonNode anchors = words.at("/properties/anchors");
    assertThat(texts(anchors.get("required"))).isEqualTo(anchors(feature));
    assertThat(anchors.get("properties").fieldNames())
        .toIterable()
        .containsExactlyElementsOf(anchors(feature));
  }

  static Set<String> bundledFiles() {
    return BundledFiles.types().keySet();
  }

  static List<String> badNames() throws IOException {
    return TestPacks.badNames();
  }

  private static void assertFields(String schema, String place, String[] fields)
      throws IOException {
    assertThat(PackSchemas.read(schema).at(place + "/properties").fieldNames())
        .toIterable()
        .as(schema + place)
        .containsExactly(fields);
  }

  private static void assertValues(String name, Map<String, Object[]> lists) throws IOException {
    JsonNode schema = PackSchemas.read(name);
    lists.forEach((place, values) -> assertValues(schema, place, values));
    assertThat(schema.findValues("enum")).hasSize(lists.size());
  }

  private static void assertValues(JsonNode schema, String place, Object[] values) {
    assertThat(texts(schema.at(place + "/enum")))
        .as(place)
        .isEqualTo(texts(JsonBinding.MAPPER.valueToTree(values)));
  }

  private static String[] ordered(Class<?> type) {
    return type.getAnnotation(JsonPropertyOrder.class).value();
  }

  private static String[] components(Class<?> type) {
    return Arrays.stream(type.getRecordComponents())
        .map(RecordComponent::getName)
        .toArray(String[]::new);
  }

  private static List<String> anchors(Feature feature) {
    return new ArrayList<>(feature.anchors().stream().map(Anchor::id).toList());
  }

  private static List<String> texts(JsonNode array) {
    return array.valueStream().map(JsonNode::asText).toList();
  }
}
