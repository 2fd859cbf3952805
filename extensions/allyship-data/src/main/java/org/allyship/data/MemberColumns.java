package org.allyship.data;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.allyship.core.internal.SafeText;

/** The columns of a file of members. Only those that were asked for are read. */
final class MemberColumns implements Columns {
  private final int count;
  private final Map<String, Integer> places;
  private final List<String> wanted;

  /**
   * Creates columns.
   *
   * @param count the number of columns of the file
   * @param places the place of each column wanted
   */
  MemberColumns(int count, Map<String, Integer> places) {
    this.count = count;
    this.places = Map.copyOf(places);
    this.wanted = List.copyOf(places.keySet());
  }

  @Override
  public int count() {
    return count;
  }

  @Override
  public String columnOf(String pointer) {
    return wanted.stream()
        .filter(name -> MemberBinding.pointer(name).equals(pointer))
        .findFirst()
        .map(SafeText::of)
        .orElse("");
  }

  /** Leaves out empty cells. */
  @Override
  public JsonNode tree(List<String> cells) {
    ObjectNode tree = JsonNodeFactory.instance.objectNode();
    for (String name : wanted) {
      int place = Objects.requireNonNull(places.get(name));
      if (!cells.get(place).isEmpty()) {
        tree.put(name, cells.get(place));
      }
    }
    return tree;
  }
}
