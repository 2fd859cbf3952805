package org.allyship.content;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.allyship.core.internal.JsonBinding;

/** The JSON Schemas in the jar, by the files of a pack that they are for. */
final class PackSchemas {
  private static final Path FOLDER = Path.of("src/main/resources/org/allyship/content/schema");

  private static final SchemaRegistry REGISTRY =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

  private static final Map<String, Schema> COMPILED = new ConcurrentHashMap<>();

  private static final Map<String, String> OF_TEXT =
      Map.ofEntries(
          Map.entry("language.json", "language"),
          Map.entry("actions.json", "action-text"),
          Map.entry("challenges.json", "challenge-text"),
          Map.entry("interruptions.json", "interruption-text"),
          Map.entry("prompts.json", "prompt-text"),
          Map.entry("planning.json", "planning-text"),
          Map.entry("glossary.json", "glossary-text"),
          Map.entry("history.json", "history-text"),
          Map.entry("research.json", "research-text"),
          Map.entry("debates.json", "debate-text"),
          Map.entry("questions.json", "question-text"),
          Map.entry("works.json", "work-text"),
          Map.entry("questionnaires.json", "questionnaire-text"),
          Map.entry("frameworks.json", "framework-text"),
          Map.entry("labels.json", "labels"),
          Map.entry("messages.json", "messages"),
          Map.entry("codebook.json", "codebook"),
          Map.entry("results.json", "result-text"));

  private PackSchemas() {}

  /** The names of all schemas, sorted. */
  static List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files
          .map(file -> file.getFileName().toString().replace(".schema.json", ""))
          .sorted()
          .toList();
    }
  }

  /** Returns whether a file is one that packs have. */
  static boolean isThereFor(String file) throws IOException {
    return names().contains(nameFor(file));
  }

  /** Returns the name of the schema for a file of a pack, such as {@code i18n/en/x.json}. */
  static String nameFor(String file) {
    String name = file.substring(file.lastIndexOf('/') + 1);
    return file.startsWith("i18n/")
        ? OF_TEXT.getOrDefault(name, "none")
        : name.replace(".json", "");
  }

  /** Returns what a schema finds wrong with a file of a pack. */
  static List<Error> problems(String file, JsonNode content) {
    return COMPILED
        .computeIfAbsent(nameFor(file), name -> REGISTRY.getSchema(read(name)))
        .validate(content);
  }

  /** Returns a schema by its name, such as {@code action-text}. */
  static JsonNode read(String name) {
    try (InputStream in =
        ContentPack.class.getResourceAsStream("schema/" + name + ".schema.json")) {
      return JsonBinding.MAPPER.readTree(Objects.requireNonNull(in, name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
