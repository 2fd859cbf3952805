package org.allyship.data;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.allyship.core.internal.SafeText;
import org.allyship.core.problem.Problem;

/** The columns of behaviors. */
final class BehaviorColumns implements Columns {
  private static final Map<String, String> POINTERS = ColumnGuide.pointers();
  private static final Map<String, String> ALIASES =
      Map.of(
          "behaviour", "behavior",
          "note", "behavior",
          "case", "kind",
          "source_label", "sourceLabel");
  private static final Map<String, Map<String, String>> SPELLINGS =
      Map.of(
          "kind", Map.of("behaviour", "behavior"),
          "setting", Map.of("health care", "health-care"));
  private static final Set<String> FREE_TEXTS = Set.of("behavior", "sourceLabel", "source");

  private final List<String> names;
  private final ColumnSet shape;
  private final Map<String, String> byPointer = new HashMap<>();

  private BehaviorColumns(List<String> names, ColumnSet shape) {
    this.names = names;
    this.shape = shape;
    for (String name : names) {
      String pointer = POINTERS.get(name);
      if (pointer != null) { // an unknown column is a problem that is already reported
        byPointer.put(pointer, name);
      }
    }
  }

  /** Returns the columns that a header names; adds its problems. */
  static Columns of(List<String> header, ColumnSet shape, List<Problem> problems) {
    List<String> names = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (String cell : header) {
      String name = ALIASES.getOrDefault(cell, cell);
      if (!POINTERS.containsKey(name)) {
        problems.add(unknown(cell));
      } else if (!seen.add(name)) {
        problems.add(
            new Problem("line 1 column " + cell, "is a second column for '%s'".formatted(name)));
      }
      names.add(name);
    }
    for (String name : shape.requiredColumns()) {
      if (!seen.contains(name)) {
        problems.add(new Problem("line 1", "misses the column '%s'".formatted(name)));
      }
    }
    return new BehaviorColumns(names, shape);
  }

  private static Problem unknown(String cell) {
    return new Problem(
        "line 1",
        "'%s' is not a column; columns are %s"
            .formatted(SafeText.of(cell), String.join(", ", POINTERS.keySet())));
  }

  @Override
  public int count() {
    return names.size();
  }

  @Override
  public String columnOf(String pointer) {
    return byPointer.getOrDefault(shape.root() + pointer, "");
  }

  /** An empty cell, or one that says unknown, is left out. */
  @Override
  public JsonNode tree(List<String> cells) {
    ObjectNode tree = JsonNodeFactory.instance.objectNode();
    ObjectNode behavior = tree.putObject("behavior");
    behavior.putObject("coding");
    for (int i = 0; i < names.size(); i++) {
      String name = names.get(i);
      String cell = cells.get(i);
      boolean known = !cell.isEmpty() && (FREE_TEXTS.contains(name) || !cell.equals("unknown"));
      if (known && isWanted(name)) {
        put(tree, name, SPELLINGS.getOrDefault(name, Map.of()).getOrDefault(cell, cell));
      }
    }
    return tree.at(shape.root());
  }

  private boolean isWanted(String name) {
    return Objects.requireNonNull(POINTERS.get(name)).startsWith("/behavior")
        || shape.furtherColumns().contains(name);
  }

  private static void put(ObjectNode tree, String name, String value) {
    ObjectNode parent = tree;
    String[] steps = Objects.requireNonNull(POINTERS.get(name)).substring(1).split("/", -1);
    for (int i = 0; i < steps.length - 1; i++) {
      parent = parent.withObjectProperty(steps[i]);
    }
    parent.put(steps[steps.length - 1], value);
  }
}
