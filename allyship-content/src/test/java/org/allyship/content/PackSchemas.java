package org.allyship.content;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.Error;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.allyship.core.internal.JsonBinding;

/** The JSON Schemas in the jar, by the files of a pack that they are for. */
final class PackSchemas {
  private static final SchemaRegistry REGISTRY =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

  private static final Map<String, String> OF_WORDS =
      Map.of(
          "language.json", "language",
          "actions.json", "action-words",
          "challenges.json", "challenge-words",
          "interruptions.json", "interruption-words",
          "codebook.json", "codebook",
          "results.json", "result-words");

  private PackSchemas() {}

  /** Returns what a schema finds wrong with a file of a pack, such as {@code i18n/en/x.json}. */
  static List<Error> problems(String file, JsonNode content) throws IOException {
    String name = file.substring(file.lastIndexOf('/') + 1);
    String schema =
        file.startsWith("i18n/")
            ? Objects.requireNonNull(OF_WORDS.get(name), name)
            : name.replace(".json", "");
    return REGISTRY.getSchema(read(schema)).validate(content);
  }

  /** Returns a schema by its name, such as {@code action-words}. */
  static JsonNode read(String name) throws IOException {
    try (InputStream in =
        ContentPack.class.getResourceAsStream("schema/" + name + ".schema.json")) {
      return JsonBinding.MAPPER.readTree(Objects.requireNonNull(in, name));
    }
  }
}
