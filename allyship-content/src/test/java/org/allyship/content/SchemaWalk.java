package org.allyship.content;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Goes through a JSON tree and its schema side by side. */
final class SchemaWalk {
  private final JsonNode root;
  private final List<String> unordered = new ArrayList<>();

  private SchemaWalk(JsonNode root) {
    this.root = root;
  }

  /** Returns the locations of objects whose fields have another order than in the schema. */
  static List<String> unordered(JsonNode value, JsonNode schema) {
    SchemaWalk walk = new SchemaWalk(schema);
    walk.visit("", value, schema);
    return walk.unordered;
  }

  /** Returns the places in a schema that list values. */
  static List<String> enums(String place, JsonNode schema) {
    List<String> places = new ArrayList<>();
    for (Map.Entry<String, JsonNode> field : schema.properties()) {
      if (field.getKey().equals("enum")) {
        places.add(place);
      } else {
        places.addAll(enums(place + "/" + field.getKey(), field.getValue()));
      }
    }
    return places;
  }

  private void visit(String place, JsonNode value, JsonNode reference) {
    JsonNode schema =
        reference.has("$ref") ? root.at(reference.get("$ref").asText().substring(1)) : reference;
    for (int i = 0; i < value.size() && value.isArray(); i++) {
      visit(place + "/" + i, value.get(i), schema.get("items"));
    }
    List<String> names = new ArrayList<>();
    for (Map.Entry<String, JsonNode> field : value.properties()) {
      JsonNode known = schema.path("properties").path(field.getKey());
      if (!known.isMissingNode()) {
        names.add(field.getKey());
      }
      JsonNode child = known.isMissingNode() ? schema.get("additionalProperties") : known;
      visit(place + "/" + field.getKey(), field.getValue(), child);
    }
    List<String> ordered = new ArrayList<>();
    schema.path("properties").fieldNames().forEachRemaining(ordered::add);
    ordered.retainAll(names);
    if (!ordered.equals(names)) {
      unordered.add(place);
    }
  }
}
