package org.allyship.report.page;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A row of a picture: a name and one or more lanes of marks.
 *
 * @param group what it is one of, which stands above the first row of a group; may be empty
 * @param name the name
 * @param detail what is to be added in small type, with its own line breaks; may be empty
 * @param lanes the lanes, from top to bottom
 */
public record PictureRow(String group, String name, String detail, List<PictureLane> lanes) {
  /** Copies the lanes. */
  public PictureRow {
    lanes = List.copyOf(lanes);
  }

  /** Makes a row of no group. */
  public PictureRow(String name, String detail, List<PictureLane> lanes) {
    this("", name, detail, lanes);
  }

  /** What the marks are about. */
  public String title() {
    return group.isEmpty() ? name : group + " · " + name;
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
    return lanes.stream().map(PictureLane::label).collect(Collectors.joining("; "));
  }
}
