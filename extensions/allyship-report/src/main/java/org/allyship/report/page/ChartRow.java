package org.allyship.report.page;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A row of a chart: a name and one or more tracks of marks.
 *
 * @param group the name of its group, shown above the first row of the group; may be empty
 * @param name the name
 * @param detail what is to be added in small type, with its own line breaks; may be empty
 * @param tracks the tracks, from top to bottom
 */
public record ChartRow(String group, String name, String detail, List<ChartTrack> tracks) {
  /** Copies the tracks. */
  public ChartRow {
    tracks = List.copyOf(tracks);
  }

  /** Makes a row of no group. */
  public ChartRow(String name, String detail, List<ChartTrack> tracks) {
    this("", name, detail, tracks);
  }

  /** What the marks are about. */
  public String title() {
    return group.isEmpty() ? name : group + " · " + name;
  }

  /** Where a track begins, from the top, as in SVG; that of the second is also its height. */
  public String top(int track) {
    return Percent.of(100.0 * track / tracks.size());
  }

  /** The class in the style sheet: the label of a single track can be next to it. */
  public String css() {
    return tracks.size() == 1 ? "row single" : "row";
  }

  /** What the marks say, in words. */
  public String description() {
    return tracks.stream().map(ChartTrack::label).collect(Collectors.joining("; "));
  }
}
