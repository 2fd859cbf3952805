package org.allyship.content;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.allyship.core.internal.JsonBinding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The schemas take what the reader takes, and refuse what it refuses, as far as a schema can. */
class PackSchemaTest {
  /** What a schema cannot say; everything else that the reader refuses it must refuse too. */
  private static final Set<String> BEYOND_A_SCHEMA =
      Set.of(
          "competency-twice",
          "event-ended-before-it-began",
          "facet-without-item",
          "files-not-read",
          "framework-level-named-twice",
          "id-duplicate",
          "item-of-unknown-facet",
          "item-twice",
          "language-file-missing",
          "language-not-canonical",
          "language-of-another-folder",
          "language-without-files",
          "message-brace-open",
          "message-name-hostile",
          "message-number-unfit",
          "message-of-unknown-type",
          "message-plural-without-other",
          "message-with-choice",
          "message-with-date",
          "message-with-numbered-argument",
          "message-with-spelled-number",
          "overlays-itself",
          "pack-file-missing",
          "replaced-by-itself",
          "scale-of-one-point",
          "scale-too-wide",
          "scale-twice",
          "scale-upside-down",
          "support-twice",
          "term-twice",
          "work-ended-before-it-began");

  /** The schemas of files that only the packs of platforms have. */
  private static final Set<String> OF_PLATFORMS = Set.of("frameworks", "framework-text");

  @TempDir private Path folder;

  @ParameterizedTest
  @MethodSource("bundledFiles")
  void the_bundled_file_is_valid(String file) throws IOException {
    assertThat(PackSchemas.problems(file, BundledFiles.tree(file))).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("bundledFiles")
  void fields_of_the_bundled_file_have_the_order_of_the_schema(String file) throws IOException {
    JsonNode schema = PackSchemas.read(PackSchemas.nameFor(file));
    assertThat(SchemaWalk.unordered(BundledFiles.tree(file), schema)).isEmpty();
  }

  @Test
  void a_wrong_order_of_fields_is_detected() throws IOException {
    JsonNode source =
        JsonBinding.MAPPER.readTree("{\"sources\":[{\"citation\":\"\",\"id\":\"\"}]}");
    assertThat(SchemaWalk.unordered(source, PackSchemas.read("sources")))
        .containsExactly("/sources/0");
  }

  @Test
  void every_file_has_a_schema_and_every_schema_a_file() throws IOException {
    List<String> bundled = new ArrayList<>(PackSchemas.names());
    bundled.removeAll(OF_PLATFORMS);
    assertThat(BundledFiles.names().stream().map(PackSchemas::nameFor).distinct())
        .containsExactlyInAnyOrderElementsOf(bundled);
    assertThat(TestPacks.jsonFiles(TestPacks.GOOD).stream().map(PackSchemas::nameFor).distinct())
        .containsExactlyInAnyOrderElementsOf(PackSchemas.names());
  }

  @Test
  void the_good_pack_is_valid() throws IOException {
    assertThat(isAccepted(TestPacks.GOOD)).isTrue();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("brokenWithin")
  void schema_and_reader_refuse_the_same_files(String name) throws IOException {
    assertThat(isAccepted(TestPacks.bad(name, folder))).isEqualTo(BEYOND_A_SCHEMA.contains(name));
  }

  @Test
  void cases_beyond_a_schema_are_among_the_cases() throws IOException {
    assertThat(brokenWithin()).containsAll(BEYOND_A_SCHEMA);
  }

  static List<String> bundledFiles() throws IOException {
    return BundledFiles.names();
  }

  /** The cases whose files are wrong one by one; others are wrong only between their files. */
  static List<String> brokenWithin() throws IOException {
    List<String> names = new ArrayList<>();
    for (String name : TestPacks.names(TestPacks.BAD)) {
      if (TestPacks.expected(name).startsWith("content pack '" + name + "'")) {
        names.add(name);
      }
    }
    return names;
  }

  private static boolean isAccepted(Path pack) throws IOException {
    for (String file : TestPacks.jsonFiles(pack)) {
      if (!PackSchemas.isThereFor(file)) {
        continue;
      }
      byte[] json = Files.readAllBytes(pack.resolve(file));
      Optional<JsonNode> tree = JsonBinding.parse(json, new ArrayList<>());
      if (tree.isEmpty() || !PackSchemas.problems(file, tree.get()).isEmpty()) {
        return false;
      }
    }
    return true;
  }
}
