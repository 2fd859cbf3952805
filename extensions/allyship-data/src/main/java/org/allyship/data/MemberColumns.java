package org.allyship.data;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.allyship.core.internal.SafeText;

/** The columns of a file of members. Only those that were asked for are read. */
final class MemberColumns implements Columns {
  private final List<String> header;
  private final List<String> wanted;

  MemberColumns(List<String> header, List<String> wanted) {
    this.header = List.copyOf(header);
    this.wanted = wanted;
  }

  @Override
  public int count() {
    return header.size();
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
      int place = header.indexOf(name);
      if (place >= 0 && !cells.get(place).isEmpty()) {
        tree.put(name, cells.get(place));
      }
    }
    return tree;
  }
}
