package org.allyship.content.text;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.allyship.content.text.CodebookText.AnchorText;
import org.allyship.content.text.CodebookText.ContextText;
import org.allyship.content.text.CodebookText.FeatureText;
import org.allyship.core.Feature;
import org.allyship.core.internal.JsonBinding;

/**
 * A codebook as a JSON Schema (2020-12) of one coded behavior, with the rulings as descriptions:
 * for a form, or for a language model with structured output. What the schema accepts can be read
 * as a {@link org.allyship.core.Behavior} and placed.
 */
public final class CodebookSchema {
  private static final String UNKNOWN = "unknown";

  private CodebookSchema() {}

  /**
   * Returns the schema as JSON. Every feature is required, and {@code unknown} is one of its
   * values; circumstances may be left out.
   */
  public static String of(CodebookText codebook) {
    ObjectNode schema = JsonBinding.MAPPER.createObjectNode();
    schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
    schema.put("title", codebook.headings().title());
    schema.put("description", String.join(" ", codebook.introduction()));
    ObjectNode parts = object(schema, List.of("coding"));
    coding(parts.putObject("coding"), codebook);
    context(parts.putObject("context"), codebook);
    return JsonBinding.writePretty(schema);
  }

  /** Makes a node the schema of an object, and returns the node of its properties. */
  private static ObjectNode object(ObjectNode node, List<String> required) {
    node.put("type", "object");
    ArrayNode names = node.putArray("required");
    required.forEach(names::add);
    node.put("additionalProperties", false);
    return node.putObject("properties");
  }

  private static void coding(ObjectNode node, CodebookText codebook) {
    List<String> ids = new ArrayList<>();
    for (Feature feature : Feature.values()) {
      ids.add(feature.id());
    }
    ObjectNode features = object(node, ids);
    for (Feature feature : Feature.values()) {
      FeatureText text = Objects.requireNonNull(codebook.features().get(feature));
      List<String> said = new ArrayList<>(List.of(text.question()));
      said.addAll(text.rulings());
      text.anchors().forEach((id, anchor) -> said.add(line(id, anchor)));
      List<String> values = new ArrayList<>(text.anchors().keySet());
      values.add(UNKNOWN);
      choice(features.putObject(feature.id()), said, values);
    }
  }

  private static String line(String id, AnchorText anchor) {
    return "%s (%s): %s".formatted(id, anchor.label(), anchor.meaning());
  }

  private static void context(ObjectNode node, CodebookText codebook) {
    node.put("description", codebook.headings().contextNote());
    ObjectNode circumstances = object(node, List.of());
    for (Map.Entry<String, ContextText> named : codebook.context().entrySet()) {
      ContextText text = named.getValue();
      List<String> said = new ArrayList<>(List.of(text.question()));
      text.anchors().forEach((id, meaning) -> said.add("%s: %s".formatted(id, meaning)));
      choice(circumstances.putObject(named.getKey()), said, List.copyOf(text.anchors().keySet()));
    }
  }

  private static void choice(ObjectNode node, List<String> description, List<String> values) {
    node.put("description", String.join("\n", description));
    ArrayNode allowed = node.putArray("enum");
    values.forEach(allowed::add);
  }
}
