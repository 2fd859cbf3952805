package org.allyship.content;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.allyship.core.internal.JsonBinding;
import org.junit.jupiter.api.Test;

/**
 * Compares {@code docs/content-coverage.md} with the bundled pack. The document names an entry as
 * {@code works.json#pride}, and a part of one as {@code planning.json#look-inward/why-me}.
 */
class CoverageDocumentTest {
  private static final Path DOCUMENT = Path.of("../docs/content-coverage.md");
  private static final Pattern REFERENCE = Pattern.compile("[^`\\s]+\\.json#[^`\\s]*");

  @Test
  void names_only_what_the_bundled_pack_has() throws IOException {
    Set<String> named =
        REFERENCE
            .matcher(Files.readString(DOCUMENT))
            .results()
            .map(MatchResult::group)
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(named).isNotEmpty();

    named.removeAll(namesInTheFilesOf(named));

    assertThat(named).as("what the document names and the pack does not have").isEmpty();
  }

  private static Set<String> namesInTheFilesOf(Set<String> references) throws IOException {
    Set<String> files = new TreeSet<>();
    references.forEach(reference -> files.add(reference.substring(0, reference.indexOf('#'))));
    Set<String> names = new TreeSet<>();
    for (String file : files) {
      addEntries(file, names);
      if (!file.equals("sources.json")) {
        addParts(file, names);
      }
    }
    return names;
  }

  private static void addEntries(String file, Set<String> names) throws IOException {
    for (JsonNode list : read(file)) {
      list.forEach(entry -> names.add(file + "#" + entry.required("id").textValue()));
    }
  }

  /** A part is a key for which the text of an entry has text. */
  private static void addParts(String file, Set<String> names) throws IOException {
    for (JsonNode entries : read("i18n/en/" + file)) {
      entries.forEachEntry(
          (id, words) ->
              words.forEach(
                  parts ->
                      parts
                          .fieldNames()
                          .forEachRemaining(part -> names.add(file + "#" + id + "/" + part))));
    }
  }

  private static JsonNode read(String file) throws IOException {
    try (InputStream in = ContentPack.class.getResourceAsStream("bundled/" + file)) {
      return JsonBinding.MAPPER.readTree(Objects.requireNonNull(in, file));
    }
  }
}
