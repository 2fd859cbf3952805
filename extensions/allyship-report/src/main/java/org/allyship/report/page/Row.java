package org.allyship.report.page;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A row of a picture: a name and one or more lanes of marks.
 *
 * @param name the name
 * @param detail what is to be added in small type; may be empty
 * @param lanes the lanes, from top to bottom
 */
public record Row(String name, String detail, List<Lane> lanes) {
  /** Copies the lanes. */
  public Row {
    lanes = List.copyOf(lanes);
  }

  /** Where a lane begins, from the top, as in SVG; that of the second is also its height. */
  public String top(int lane) {
    return Percent.of(100.0 * lane / lanes.size());
  }

  /** The class in the style sheet: beside one lane its label can stand. */
  public String css() {
    return lanes.size() == 1 ? "row single" : "row";
  }

  /** What the marks say, in words. */
  public String description() {
    return lanes.stream().map(Lane::label).collect(Collectors.joining("; "));
  }
}
