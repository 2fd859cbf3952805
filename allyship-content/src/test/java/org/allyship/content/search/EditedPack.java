package org.allyship.content.search;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.allyship.content.ContentPack;
import org.allyship.content.ContentPacks;

/** A copy of the bundled pack to be changed before it is read. */
final class EditedPack {
  private static final Path BUNDLED =
      Path.of("src/main/resources/org/allyship/content/bundled").toAbsolutePath();
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private final Path folder;

  EditedPack(Path parent) throws IOException {
    folder = Files.createTempDirectory(parent, "pack");
    try (Stream<Path> files = Files.walk(BUNDLED)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path copy = folder.resolve(BUNDLED.relativize(file).toString());
        Files.createDirectories(copy.getParent());
        Files.copy(file, copy);
      }
    }
  }

  ContentPack read() {
    return ContentPacks.read(folder);
  }

  /** Changes the JSON object of a file; starts from an empty one when there is no such file. */
  EditedPack edit(String file, Consumer<ObjectNode> change) throws IOException {
    Path path = folder.resolve(file);
    ObjectNode tree =
        Files.exists(path)
            ? (ObjectNode) MAPPER.readTree(Files.readString(path))
            : MAPPER.createObjectNode();
    change.accept(tree);
    Files.createDirectories(path.getParent());
    Files.writeString(path, MAPPER.writeValueAsString(tree));
    return this;
  }

  /** Marks an entry as replaced by another. */
  EditedPack retire(String file, String list, String id, String by) throws IOException {
    return edit(
        file,
        tree ->
            tree.get(list)
                .forEach(
                    entry -> {
                      if (entry.get("id").asText().equals(id)) {
                        ((ObjectNode) entry).put("replacedBy", by);
                      }
                    }));
  }

  /** Reorders the entries of a file and their text. */
  EditedPack shuffle(String file, String list, Random random) throws IOException {
    edit(
        file + ".json",
        tree -> {
          List<JsonNode> entries = new ArrayList<>();
          tree.get(list).forEach(entries::add);
          Collections.shuffle(entries, random);
          ((ArrayNode) tree.get(list)).removeAll().addAll(entries);
        });
    return edit(
        "i18n/en/" + file + ".json",
        tree -> {
          ObjectNode words = (ObjectNode) tree.get(list);
          List<Map.Entry<String, JsonNode>> entries = new ArrayList<>(words.properties());
          Collections.shuffle(entries, random);
          words.removeAll();
          entries.forEach(entry -> words.set(entry.getKey(), entry.getValue()));
        });
  }

  /** Adds a language with text for one action and one term. */
  EditedPack say(String language, String action, String title, String term, String name)
      throws IOException {
    String folder = "i18n/" + language + "/";
    edit("pack.json", tree -> ((ArrayNode) tree.get("languages")).add(language));
    edit(
        folder + "language.json",
        tree -> tree.put("language", language).put("nativeName", language).put("reviewed", false));
    edit(
        folder + "actions.json",
        tree ->
            tree.putObject("actions")
                .putObject(action)
                .put("title", title)
                .put("how", "-")
                .put("why", "-"));
    return edit(
        folder + "glossary.json",
        tree -> tree.putObject("terms").putObject(term).put("name", name).put("meaning", "-"));
  }
}
