package org.allyship.content;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Changes a JSON tree in one place, in one of the ways in which authors and attackers do. */
final class TreeMutation {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
  private static final List<String> NAMES = List.of("a", "id", "since", "how", "\u001b[2J", "");

  private final Random random;

  private TreeMutation(Random random) {
    this.random = random;
  }

  /** Returns a changed copy of a tree. */
  static JsonNode of(JsonNode tree, Random random) {
    JsonNode copy = tree.deepCopy();
    List<JsonNode> nodes = new ArrayList<>();
    collect(copy, nodes);
    List<JsonNode> places = nodes.stream().filter(node -> !node.isEmpty()).toList();
    JsonNode place = places.get(random.nextInt(places.size()));
    JsonNode other = nodes.get(random.nextInt(nodes.size())).deepCopy();
    new TreeMutation(random).change(place, other);
    return copy;
  }

  private void change(JsonNode place, JsonNode other) {
    JsonNode value = random.nextInt(3) == 0 ? other : any();
    if (place instanceof ArrayNode list) {
      int index = random.nextInt(list.size());
      switch (random.nextInt(4)) {
        case 0 -> list.set(index, value);
        case 1 -> list.remove(index);
        case 2 -> list.add(list.get(index).deepCopy());
        default -> list.insert(index, value);
      }
    } else if (place instanceof ObjectNode object) {
      List<String> names = new ArrayList<>();
      object.fieldNames().forEachRemaining(names::add);
      String name = names.get(random.nextInt(names.size()));
      switch (random.nextInt(4)) {
        case 0, 1 -> object.set(name, value);
        case 2 -> object.remove(name);
        default -> object.set(NAMES.get(random.nextInt(NAMES.size())), object.remove(name));
      }
    }
  }

  private JsonNode any() {
    return switch (random.nextInt(16)) {
      case 0 -> JSON.nullNode();
      case 1 -> JSON.booleanNode(random.nextBoolean());
      case 2 -> JSON.numberNode(random.nextInt(5) - 1);
      case 3 -> JSON.numberNode(random.nextLong());
      case 4 -> JSON.numberNode(random.nextDouble());
      case 5 -> JSON.textNode("");
      case 6 -> JSON.textNode(" \u2003");
      case 7 -> JSON.textNode("Not A Slug");
      case 8 -> JSON.textNode("\u001b[2J\u202e");
      case 9 -> JSON.textNode("epler-2021");
      case 10 -> JSON.textNode("{n, plural, other {#}}");
      case 11 -> JSON.textNode("{n, select, other {".repeat(150));
      case 12 -> JSON.textNode("a".repeat(100_001));
      case 13 -> JSON.arrayNode();
      case 14 -> JSON.objectNode();
      default -> nested(random.nextInt(40));
    };
  }

  private static JsonNode nested(int depth) {
    return depth == 0 ? JSON.textNode("a") : JSON.arrayNode().add(nested(depth - 1));
  }

  private static void collect(JsonNode node, List<JsonNode> nodes) {
    nodes.add(node);
    node.forEach(child -> collect(child, nodes));
  }
}
