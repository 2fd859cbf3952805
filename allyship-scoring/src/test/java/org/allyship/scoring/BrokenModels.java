package org.allyship.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.allyship.core.internal.JsonBinding;

/**
 * Models that must be refused: {@code NAME.json} holds the whole input, {@code NAME.patch} what
 * differs from {@code small-model.json}, by JSON Pointer; null takes a part out.
 */
final class BrokenModels {
  static final Path FOLDER = Path.of("src/test/resources/bad");
  static final Path SMALL = Path.of("src/test/resources/small-model.json");
  static final Path SMALL_OF_FORMAT_1 = Path.of("src/test/resources/small-model-format-1.json");

  private BrokenModels() {}

  /** The names of the cases, sorted; never empty. */
  static List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      List<String> names =
          files
              .map(file -> file.getFileName().toString())
              .filter(file -> !file.endsWith(".expected"))
              .map(file -> file.substring(0, file.lastIndexOf('.')))
              .sorted()
              .toList();
      assertThat(names).isNotEmpty().doesNotHaveDuplicates();
      return names;
    }
  }

  /** The input of a case. */
  static byte[] input(String name) throws IOException {
    Path patch = FOLDER.resolve(name + ".patch");
    return Files.exists(patch)
        ? JsonBinding.MAPPER.writeValueAsBytes(patched(JsonBinding.MAPPER.readTree(patch.toFile())))
        : Files.readAllBytes(FOLDER.resolve(name + ".json"));
  }

  private static JsonNode patched(JsonNode patch) throws IOException {
    JsonNode model = JsonBinding.MAPPER.readTree(SMALL.toFile());
    patch
        .properties()
        .forEach(change -> put(model, JsonPointer.compile(change.getKey()), change.getValue()));
    return model;
  }

  private static void put(JsonNode model, JsonPointer place, JsonNode value) {
    JsonNode parent = model.at(place.head());
    JsonPointer last = place.last();
    if (parent instanceof ArrayNode array) {
      put(array, last.getMatchingIndex(), value);
    } else if (value.isNull()) {
      assertThat(((ObjectNode) parent).remove(last.getMatchingProperty())).isNotNull();
    } else {
      ((ObjectNode) parent).set(last.getMatchingProperty(), value);
    }
  }

  private static void put(ArrayNode array, int index, JsonNode value) {
    if (value.isNull()) {
      array.remove(index);
    } else if (index == array.size()) {
      array.add(value);
    } else {
      array.set(index, value);
    }
  }
}
