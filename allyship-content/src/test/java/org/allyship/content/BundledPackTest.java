package org.allyship.content;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.allyship.core.Action;
import org.allyship.core.Anchor;
import org.allyship.core.Community;
import org.allyship.core.Feature;
import org.allyship.core.Level;
import org.allyship.core.Setting;
import org.allyship.core.SourceId;
import org.allyship.core.catalog.Challenge;
import org.allyship.core.catalog.Interruption;
import org.allyship.core.catalog.Source;
import org.allyship.core.internal.JsonBinding;
import org.allyship.core.json.StrictJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class BundledPackTest {
  private static final ContentPack PACK = ContentPacks.bundled();

  @Test
  void says_what_it_is() {
    assertThat(PACK.id()).isEqualTo("allyship-standard");
    assertThat(PACK.version()).matches("\\d+\\.\\d+\\.\\d+");
    assertThat(PACK.sha256()).matches("[0-9a-f]{64}").isEqualTo(ContentPacks.bundled().sha256());
    assertThat(PACK.languages().get(0).language()).isEqualTo("en");
  }

  @Test
  void entries_are_sorted_by_id() {
    assertThat(PACK.actions()).extracting(action -> action.id().value()).isSorted();
    assertThat(PACK.challenges()).extracting(challenge -> challenge.id().value()).isSorted();
    assertThat(PACK.interruptions()).extracting(way -> way.id().value()).isSorted();
    assertThat(PACK.sources()).extracting(source -> source.id().value()).isSorted();
  }

  @ParameterizedTest
  @MethodSource("wordsByEntry")
  void words_are_sorted_by_the_id_of_their_entry(String file) throws IOException {
    for (JsonNode entries : JsonBinding.MAPPER.readTree(BundledFiles.text(file))) {
      assertThat(entries.propertyStream().map(Map.Entry::getKey).toList()).isNotEmpty().isSorted();
    }
  }

  @ParameterizedTest
  @MethodSource("files")
  void is_in_canonical_form(String file) throws IOException {
    String text = BundledFiles.text(file);
    Object value = StrictJson.read(text, BundledFiles.types().get(file), file);
    assertThat(text).isEqualTo(JsonBinding.writePretty(value));
  }

  @ParameterizedTest
  @MethodSource("files")
  void has_no_blank_text_no_address_and_no_stray_space(String file) throws IOException {
    List<String> texts = texts(JsonBinding.MAPPER.readTree(BundledFiles.text(file)));
    assertThat(texts).isNotEmpty();
    assertThat(texts)
        .allSatisfy(
            text ->
                assertThat(text)
                    .isNotBlank()
                    .isEqualTo(text.strip())
                    .doesNotContain("@", "mailto:", "  ")
                    .doesNotContainPattern("\\p{Cntrl}"));
  }

  @Test
  void the_seven_ways_to_interrupt_are_there() {
    assertThat(PACK.interruptions())
        .extracting(way -> way.id().value())
        .containsExactly(
            "affirm", "clarify", "confront", "defuse", "name-the-stereotype", "question", "report");
  }

  @Test
  void the_four_challenges_are_there() {
    assertThat(PACK.challenges())
        .extracting(challenge -> challenge.id().value())
        .containsExactly(
            "fear-of-being-penalized",
            "fear-of-getting-it-wrong",
            "losing-focus-on-impact",
            "overextension");
  }

  @Test
  void every_source_is_named_by_an_entry() {
    Set<SourceId> named = new HashSet<>();
    PACK.actions().forEach(action -> named.addAll(action.sources()));
    PACK.challenges().forEach(challenge -> named.addAll(challenge.sources()));
    PACK.interruptions().forEach(way -> named.addAll(way.sources()));
    assertThat(PACK.sources()).extracting(Source::id).allMatch(named::contains);
  }

  @ParameterizedTest
  @EnumSource
  void there_are_actions_at_the_level(Level level) {
    assertThat(PACK.actions()).filteredOn(action -> action.level() == level).hasSizeGreaterThan(9);
  }

  @ParameterizedTest
  @EnumSource
  void there_are_actions_in_the_setting(Setting setting) {
    assertThat(PACK.actions()).anyMatch(action -> action.settings().contains(setting));
  }

  @ParameterizedTest
  @EnumSource(
      names = {
        "PEOPLE_OF_COLOR",
        "LGBTQ",
        "WOMEN",
        "RELIGIOUS_GROUPS",
        "IMMIGRANTS",
        "NEURODIVERGENT",
        "DISABLED"
      })
  void there_are_actions_for_the_community(Community community) {
    assertThat(PACK.actions()).anyMatch(action -> action.communities().contains(community));
  }

  @ParameterizedTest
  @MethodSource("languages")
  void every_entry_has_words_and_sources(Words words) {
    for (Action action : PACK.actions()) {
      assertThat(action.sources()).isNotEmpty();
      assertThat(words.of(action).title()).isNotBlank();
      boolean risky = action.coding().rank(Feature.COST) >= Anchor.COST_STANDING.rank();
      assertThat(words.of(action).safety().isPresent() || !risky).as(action.id().value()).isTrue();
    }
    for (Challenge challenge : PACK.challenges()) {
      assertThat(challenge.sources()).isNotEmpty();
      assertThat(words.of(challenge).supports()).hasSameSizeAs(challenge.supports());
    }
    for (Interruption way : PACK.interruptions()) {
      assertThat(way.sources()).isNotEmpty();
      assertThat(words.of(way).after()).isNotBlank();
    }
  }

  static Set<String> files() {
    return BundledFiles.types().keySet();
  }

  static List<String> wordsByEntry() {
    return files().stream()
        .filter(file -> file.matches("i18n/.*/(actions|challenges|interruptions)\\.json"))
        .toList();
  }

  static List<Words> languages() {
    return PACK.languages().stream()
        .map(language -> PACK.words(Locale.forLanguageTag(language.language())))
        .toList();
  }

  private static List<String> texts(JsonNode node) {
    if (node.isTextual()) {
      return List.of(node.asText());
    }
    List<String> texts = new ArrayList<>();
    node.forEach(child -> texts.addAll(texts(child)));
    return texts;
  }
}
