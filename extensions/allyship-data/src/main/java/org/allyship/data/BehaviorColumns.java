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
import java.util.function.Consumer;
import org.allyship.core.internal.SafeText;
import org.allyship.data.text.Spelling;

/** The columns of behaviors. */
final class BehaviorColumns implements Columns {
  private static final Map<String, String> POINTERS = ColumnGuide.pointers();

  /** The names of columns by their forms, with those of other files. */
  private static final Map<String, String> NAMES = names();

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

  private static Map<String, String> names() {
    Map<String, String> names =
        new HashMap<>(Map.of("behaviour", "behavior", "note", "behavior", "case", "kind"));
    POINTERS.keySet().forEach(name -> names.put(Spelling.columnForm(name), name));
    return names;
  }

  /** Returns the columns that a header names; adds its problems. */
  static Columns of(List<String> header, ColumnSet shape, Consumer<String> problems) {
    List<String> names = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    List<String> unknown = new ArrayList<>();
    for (String cell : header) {
      String name = NAMES.getOrDefault(Spelling.columnForm(cell), cell);
      names.add(name);
      if (cell.isEmpty()) {
        continue; // a column without a name holds nothing
      }
      if (!POINTERS.containsKey(name)) {
        unknown.add("'" + SafeText.of(cell) + "'");
      } else if (!seen.add(name)) {
        problems.accept("has a second column for '%s'".formatted(name));
      }
    }
    if (!unknown.isEmpty()) {
      problems.accept(unknown(unknown));
    }
    for (String name : shape.requiredColumns()) {
      if (!seen.contains(name)) {
        problems.accept("misses the column '%s'".formatted(name));
      }
    }
    return new BehaviorColumns(names, shape);
  }

  private static String unknown(List<String> cells) {
    return "%s %s; columns are %s"
        .formatted(
            String.join(", ", cells),
            cells.size() == 1 ? "is not a column" : "are not columns",
            String.join(", ", POINTERS.keySet()));
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
      boolean known =
          !cell.isEmpty() && (FREE_TEXTS.contains(name) || !cell.equalsIgnoreCase("unknown"));
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
