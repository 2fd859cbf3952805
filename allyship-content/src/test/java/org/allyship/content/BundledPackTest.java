package org.allyship.content;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.allyship.core.Entry;
import org.allyship.core.catalog.PackVersion;
import org.allyship.core.internal.JsonBinding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The form of the bundled pack. */
class BundledPackTest {
  /** The list that only the packs of platforms have. */
  private static final String OF_PLATFORMS = "frameworks";

  private static final ContentPack PACK = ContentPacks.bundled();
  private static final Set<String> SETS =
      Set.of("tags", "settings", "communities", "capacities", "strategies", "fits", "affected");

  @Test
  void has_an_id_and_a_version() {
    assertThat(PACK.id()).isEqualTo("allyship-standard");
    assertThat(PACK.isOverlay()).isFalse();
    assertThat(PACK.layers())
        .singleElement()
        .satisfies(
            layer -> {
              assertThat(layer.id()).isEqualTo("allyship-standard");
              assertThat(layer.version()).matches("\\d+\\.\\d+\\.\\d+");
              assertThat(layer.sha256()).matches("[0-9a-f]{64}");
            });
    assertThat(PACK.languages().get(0).language()).isEqualTo("en");
  }

  /** What ships is not checked again when a program reads it, so it is checked here. */
  @Test
  void holds_the_content_of_its_folder_in_every_language() {
    ContentPack checked = ContentPacks.read(BundledFiles.FOLDER);
    assertThat(PACK.layers()).isEqualTo(checked.layers());
    assertThat(new PackView(PACK).everything()).isEqualTo(new PackView(checked).everything());
  }

  @Test
  void the_digest_does_not_depend_on_the_order_of_use_of_languages() {
    ContentPack backwards = ContentPacks.bundled();
    List<String> tags = new ArrayList<>();
    PACK.languages().forEach(language -> tags.add(0, language.language()));
    tags.forEach(tag -> backwards.text(Locale.forLanguageTag(tag)).language());
    List<PackVersion> layers = backwards.layers();
    assertThat(layers).isEqualTo(PACK.layers());
    assertThat(backwards.layers()).isEqualTo(layers);
  }

  @Test
  void entries_are_sorted_by_id_except_planning_steps() {
    new PackView(PACK)
        .entries()
        .forEach(
            (list, entries) -> {
              if (!list.equals("steps") && !list.equals(OF_PLATFORMS)) {
                assertThat(ids(entries)).as(list).isNotEmpty().isSorted();
              }
            });
    assertThat(PACK.sources()).extracting(source -> source.id().value()).isSorted();
  }

  @ParameterizedTest
  @MethodSource("files")
  void is_in_canonical_form(String file) throws IOException {
    String text = BundledFiles.text(file);
    assertThat(text).isEqualTo(JsonBinding.writePretty(JsonBinding.MAPPER.readTree(text)));
  }

  @Test
  void entries_are_written_as_in_the_files() throws IOException {
    Map<String, List<? extends Entry<?>>> entries = new PackView(PACK).entries();
    assertThat(entries.remove(OF_PLATFORMS)).isEmpty();
    int compared = 0;
    for (String file : files()) {
      for (Map.Entry<String, JsonNode> list : BundledFiles.tree(file).properties()) {
        if (!file.startsWith("i18n/") && entries.containsKey(list.getKey())) {
          JsonNode written = JsonBinding.MAPPER.valueToTree(entries.get(list.getKey()));
          assertThat(sorted(written)).as(file).isEqualTo(sorted(list.getValue()));
          compared++;
        }
      }
    }
    assertThat(compared).isEqualTo(entries.size());
  }

  @ParameterizedTest
  @MethodSource("words")
  void text_is_sorted_by_the_id_of_its_entry(String file) throws IOException {
    for (JsonNode entries : BundledFiles.tree(file)) {
      assertThat(entries.propertyStream().map(Map.Entry::getKey)).as(file).isNotEmpty().isSorted();
    }
  }

  @ParameterizedTest
  @MethodSource("files")
  void has_no_blank_text_no_address_and_no_stray_space(String file) throws IOException {
    assertThat(BundledFiles.texts(BundledFiles.tree(file)))
        .isNotEmpty()
        .allSatisfy(
            text ->
                assertThat(text)
                    .isNotBlank()
                    .isEqualTo(text.strip())
                    .doesNotContain("@", "mailto:", "  ")
                    .doesNotContainPattern("\\p{Cntrl}"));
  }

  static List<String> files() throws IOException {
    return BundledFiles.names();
  }

  /** Returns the text files in the order of ids; plans and the codebook have their own order. */
  static List<String> words() throws IOException {
    return BundledFiles.ofWords().stream()
        .filter(file -> !file.matches(".*/(planning|codebook|language|results)\\.json"))
        .toList();
  }

  /** The order of constants in a file means nothing. */
  private static JsonNode sorted(JsonNode entries) {
    for (JsonNode entry : entries) {
      for (Map.Entry<String, JsonNode> field : entry.properties()) {
        if (SETS.contains(field.getKey())) {
          field.setValue(
              JsonBinding.MAPPER.valueToTree(
                  field.getValue().valueStream().map(JsonNode::asText).sorted().toList()));
        }
      }
    }
    return entries;
  }

  private static List<String> ids(List<? extends Entry<?>> entries) {
    return entries.stream().map(entry -> entry.id().toString()).toList();
  }
}
