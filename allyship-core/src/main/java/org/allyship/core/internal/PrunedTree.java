package org.allyship.core.internal;

import com.fasterxml.jackson.databind.JsonMappingException.Reference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * A JSON tree from which parts are removed, and which keeps the original locations of all parts.
 */
final class PrunedTree {
  private final JsonNode root;
  private final IdentityHashMap<JsonNode, List<Integer>> firstPlaces = new IdentityHashMap<>();
  private final Set<String> taken = new HashSet<>();

  PrunedTree(JsonNode tree) {
    this.root = tree.deepCopy();
  }

  JsonNode root() {
    return root;
  }

  /** Returns whether the part at a JSON Pointer was removed. */
  boolean lacks(String pointer) {
    return taken.contains(pointer);
  }

  /** Returns whether any part below a location was removed. */
  boolean lacksAnyBelow(String pointer) {
    return taken.stream().anyMatch(place -> place.startsWith(pointer + "/"));
  }

  /** Returns the existing part of a path; the path to a missing field ends at its object. */
  List<Reference> existing(List<Reference> path) {
    int length = path.size();
    while (at(path.subList(0, length)).isMissingNode()) {
      length--;
    }
    return path.subList(0, length);
  }

  /** Returns the node at a path, or a missing node. */
  JsonNode at(List<Reference> path) {
    JsonNode node = root;
    for (Reference step : path) {
      node = child(node, step);
    }
    return node;
  }

  /** Returns the JSON Pointer of a path in the original tree. */
  String pointer(List<Reference> path) {
    StringBuilder pointer = new StringBuilder();
    JsonNode node = root;
    for (Reference step : path) {
      if (step.getFieldName() != null) {
        pointer.append('/').append(escaped(step.getFieldName()));
      } else if (step.getIndex() >= 0) {
        pointer.append('/').append(places(node).get(step.getIndex()));
      }
      node = child(node, step);
    }
    return pointer.toString();
  }

  /**
   * Removes the part at a path. A missing field is set to null the first time, so that binding
   * continues to other missing fields. The second time, the object that lacks the field is removed.
   *
   * @return false when only the root is left
   */
  boolean take(List<Reference> path) {
    if (path.isEmpty()) {
      return false;
    }
    boolean first = taken.add(pointer(path));
    List<Reference> around = path.subList(0, path.size() - 1);
    JsonNode parent = at(around);
    Reference last = path.get(path.size() - 1);
    if (parent instanceof ObjectNode object && last.getFieldName() != null) {
      if (object.remove(last.getFieldName()) == null) {
        return first ? object.putNull(last.getFieldName()) != null : take(around);
      }
      return true;
    }
    if (parent instanceof ArrayNode array && last.getIndex() >= 0) {
      places(array).remove(last.getIndex());
      return array.remove(last.getIndex()) != null;
    }
    return false;
  }

  private static JsonNode child(JsonNode node, Reference step) {
    return step.getFieldName() != null
        ? node.path(step.getFieldName())
        : node.path(step.getIndex());
  }

  private List<Integer> places(JsonNode array) {
    return firstPlaces.computeIfAbsent(
        array, key -> new ArrayList<>(IntStream.range(0, key.size()).boxed().toList()));
  }

  private static String escaped(String name) {
    return SafeText.of(name).replace("~", "~0").replace("/", "~1");
  }
}
