package org.allyship.content;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import org.allyship.content.text.CodebookMarkdown;
import org.allyship.content.text.CodebookSchema;
import org.allyship.content.text.CodebookText;
import org.allyship.content.text.CodebookText.FeatureText;
import org.allyship.core.Anchor;
import org.allyship.core.Feature;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The codebook of the bundled pack, which every language has in full. */
class BundledCodebookTest {
  private static final ContentPack PACK = ContentPacks.bundled();

  @ParameterizedTest
  @MethodSource("languages")
  void every_language_has_the_same_parts_as_english(Locale language) throws IOException {
    assertThat(shape(tree(language))).isEqualTo(shape(tree(Locale.ENGLISH)));
  }

  @ParameterizedTest
  @MethodSource("languages")
  void features_and_anchors_have_the_names_that_reports_use(Locale language) {
    LocalizedText text = PACK.text(language);
    for (Feature feature : Feature.values()) {
      FeatureText said = text.codebook().features().get(feature);
      assertThat(said.name()).isEqualTo(text.label(feature));
      for (Anchor anchor : feature.anchors()) {
        assertThat(said.anchors().get(anchor.id()).label()).isEqualTo(text.label(anchor));
      }
    }
  }

  @ParameterizedTest
  @MethodSource("translations")
  void a_translation_leaves_no_sentence_in_english(Locale language) throws IOException {
    TreeSet<String> english = new TreeSet<>(BundledFiles.texts(tree(Locale.ENGLISH)));
    english.removeIf(text -> text.split(" ").length < 3);
    CodebookText codebook = PACK.text(language).codebook();

    assertThat(english).hasSizeGreaterThan(200);
    assertThat(CodebookMarkdown.of(codebook)).doesNotContain(english);
    assertThat(CodebookSchema.of(codebook)).doesNotContain(english);
  }

  @Test
  void the_guide_for_coders_is_in_german_from_its_title_on() {
    assertThat(CodebookMarkdown.of(PACK.text(Locale.GERMAN).codebook()))
        .startsWith("# Codebuch\n\nCodiere ")
        .contains(
            "## Handlung (`act`)",
            "| Antwort | Bedeutung | Beispiel | knapp daneben |",
            "| `harm` ein Schaden | ",
            "## Umstände",
            "### Macht (`power`)");
  }

  @Test
  void the_schema_is_in_german_with_the_codes_of_every_language() {
    assertThat(CodebookSchema.of(PACK.text(Locale.GERMAN).codebook()))
        .contains(
            "\"title\": \"Codebuch\"",
            "\"description\": \"Codiere ",
            "harm (ein Schaden): ",
            "\"unknown\"");
  }

  static List<Locale> languages() {
    return new PackView(PACK).locales();
  }

  static List<Locale> translations() {
    return languages().stream().filter(language -> !language.equals(Locale.ENGLISH)).toList();
  }

  private static JsonNode tree(Locale language) throws IOException {
    return BundledFiles.tree("i18n/" + language.toLanguageTag() + "/codebook.json");
  }

  /** Returns the places of all texts in a tree, in their order. */
  private static List<String> shape(JsonNode tree) {
    List<String> places = new ArrayList<>();
    addPlaces("", tree, places);
    return places;
  }

  private static void addPlaces(String place, JsonNode tree, List<String> places) {
    if (tree.isTextual()) {
      places.add(place);
    }
    for (Map.Entry<String, JsonNode> part : tree.properties()) {
      addPlaces(place + "/" + part.getKey(), part.getValue(), places);
    }
    for (int i = 0; tree.isArray() && i < tree.size(); i++) {
      addPlaces(place + "/" + i, tree.get(i), places);
    }
  }
}
