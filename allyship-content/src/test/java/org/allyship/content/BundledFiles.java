package org.allyship.content;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.allyship.core.internal.JsonBinding;

/** The files of the bundled pack, as they lie in the project. */
final class BundledFiles {
  static final Path FOLDER = Path.of("src/main/resources/org/allyship/content/bundled");

  private BundledFiles() {}

  /** The names of the files, sorted. */
  static List<String> names() throws IOException {
    return TestPacks.jsonFiles(FOLDER);
  }

  /** Returns the names of the text files, sorted. */
  static List<String> ofWords() throws IOException {
    return names().stream().filter(file -> file.startsWith("i18n/")).toList();
  }

  /** The text of a file. */
  static String text(String file) throws IOException {
    return Files.readString(FOLDER.resolve(file));
  }

  /** What a file holds. */
  static JsonNode tree(String file) throws IOException {
    return JsonBinding.MAPPER.readTree(text(file));
  }

  /** Every text in a tree, in its order; the names of fields are none. */
  static List<String> texts(JsonNode tree) {
    if (tree.isTextual()) {
      return List.of(tree.asText());
    }
    List<String> texts = new ArrayList<>();
    tree.forEach(child -> texts.addAll(texts(child)));
    return texts;
  }
}
