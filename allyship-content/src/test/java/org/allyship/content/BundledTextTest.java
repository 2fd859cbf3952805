package org.allyship.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.databind.JsonNode;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.allyship.core.Effort;
import org.allyship.core.internal.JsonBinding;
import org.allyship.core.internal.JsonNames;
import org.allyship.core.internal.LabelKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The text of the bundled pack in its languages, and for languages that it does not have. */
class BundledTextTest {
  private static final ContentPack PACK = ContentPacks.bundled();

  /** The kinds of modules that this one does not see; the command line tests them. */
  private static final Set<String> OF_OTHER_MODULES =
      Set.of(
          "indicator",
          "intended-use",
          "pattern-finding",
          "suppression-reason",
          "tendency",
          "unmet-condition",
          "verdict");

  @ParameterizedTest
  @MethodSource("asked")
  void has_text_for_every_entry_in_any_language(Locale asked) {
    PackView view = new PackView(PACK);
    Map<String, Object> words = view.words(asked);
    view.entries()
        .forEach(
            (list, entries) ->
                entries.forEach(
                    entry -> assertThat(words).containsKey(list + "/" + entry.id().toString())));
    assertThat(words).hasSizeGreaterThan(400);
  }

  @ParameterizedTest
  @MethodSource("files")
  void the_text_of_a_language_is_shown_in_it(String file) throws IOException {
    Map<String, Object> words = new PackView(PACK).words(languageOf(file));
    for (Map.Entry<String, JsonNode> list : BundledFiles.tree(file).properties()) {
      for (Map.Entry<String, JsonNode> said : list.getValue().properties()) {
        Object found = words.get(list.getKey() + "/" + said.getKey());
        assertThat(BundledFiles.texts(JsonBinding.MAPPER.valueToTree(found)))
            .isEqualTo(BundledFiles.texts(said.getValue()));
      }
    }
  }

  @ParameterizedTest
  @MethodSource("languages")
  void a_region_gets_the_text_of_its_language(Locale language) {
    Locale region = Locale.forLanguageTag(language.toLanguageTag() + "-x-here");
    assertThat(PACK.text(region).language()).isEqualTo(PACK.text(language).language());
    assertThat(PACK.text(region).language().language()).isEqualTo(language.toLanguageTag());
  }

  @Test
  void an_unknown_language_gets_the_text_of_the_first() {
    LocalizedText first = PACK.text(Locale.forLanguageTag(PACK.languages().get(0).language()));
    for (String tag : List.of("tlh", "und", "x-none", "zh-Hant-TW")) {
      LocalizedText text = PACK.text(Locale.forLanguageTag(tag));
      assertThat(text.language()).isEqualTo(first.language());
      assertThat(text.of(PACK.actions().get(0))).isEqualTo(first.of(PACK.actions().get(0)));
    }
  }

  @Test
  void the_first_language_is_complete() {
    assertThat(PACK.coverage().get(0).isComplete()).isTrue();
  }

  @Test
  void no_language_is_marked_as_reviewed() {
    assertThat(PACK.languages()).noneMatch(language -> language.reviewed());
  }

  @ParameterizedTest
  @MethodSource("languages")
  void every_constant_that_hosts_show_has_a_label_and_no_two_of_a_type_the_same(Locale language) {
    LocalizedText text = PACK.text(language);
    for (Class<? extends Enum<?>> type : PackView.LABELED.values()) {
      assertThat(type.getEnumConstants())
          .as(type.getSimpleName())
          .extracting(text::label)
          .allSatisfy(label -> assertThat(label).isNotBlank())
          .doesNotHaveDuplicates();
    }
  }

  @ParameterizedTest
  @MethodSource("languages")
  void every_label_belongs_to_a_constant(Locale language) throws IOException {
    TreeSet<String> strange = new TreeSet<>();
    JsonNode labels =
        BundledFiles.tree("i18n/" + language.toLanguageTag() + "/labels.json").get("labels");
    for (Map.Entry<String, JsonNode> kind : labels.properties()) {
      kind.getValue()
          .fieldNames()
          .forEachRemaining(name -> strange.add(kind.getKey() + "/" + name));
    }
    PackView.LABELED.forEach(
        (kind, type) -> JsonNames.of(type).forEach(name -> strange.remove(kind + "/" + name)));
    strange.removeIf(name -> OF_OTHER_MODULES.contains(name.substring(0, name.indexOf('/'))));
    assertThat(strange).isEmpty();
  }

  @Test
  void every_enum_of_core_that_states_a_kind_is_among_those_with_labels() {
    Map<String, Class<?>> stated = new TreeMap<>();
    for (JavaClass type : new ClassFileImporter().importPackages("org.allyship.core")) {
      if (type.isAnnotatedWith(LabelKind.class)) {
        String kind = type.getAnnotationOfType(LabelKind.class).value();
        assertThat(stated.put(kind, type.reflect())).as(kind).isNull();
      }
    }
    assertThat(stated).isEqualTo(PackView.LABELED);
  }

  /** A renamed class must keep its labels. */
  @Test
  void a_label_is_found_by_the_stated_kind_and_not_by_the_name_of_the_class() {
    LocalizedText text = PACK.text(Locale.ENGLISH);
    assertThat(text.label(Renamed.MINUTES)).isEqualTo(text.label(Effort.MINUTES));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> text.label(Thread.State.NEW))
        .withMessage(
            "type 'java.lang.Thread$State' must state a @LabelKind to have labels, but has none");
  }

  @LabelKind("effort")
  private enum Renamed {
    MINUTES
  }

  static List<Locale> languages() {
    return new PackView(PACK).locales();
  }

  static Stream<Locale> asked() {
    return Stream.concat(
        languages().stream(),
        Stream.of("fr-CA", "es-419", "de-Latn-AT", "pt", "pt-PT", "tlh", "und")
            .map(Locale::forLanguageTag));
  }

  /** Returns the text files of entries. */
  static List<String> files() throws IOException {
    return BundledFiles.ofWords().stream()
        .filter(file -> !file.matches(".*/(language|labels|messages|codebook|results)\\.json"))
        .toList();
  }

  private static Locale languageOf(String file) {
    return Locale.forLanguageTag(file.split("/")[1]);
  }
}
