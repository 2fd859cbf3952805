package org.allyship.report.page;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A chart: rows over a common axis, and the table of its figures.
 *
 * @param title what it shows
 * @param legend how to read the drawing; may be empty
 * @param facts what else is known about the figures; may be empty
 * @param above what is marked across all rows and named above them, such as a threshold
 * @param rows the rows
 * @param below the ticks of the axis, named below the rows
 * @param table the figures that are drawn
 * @param figures all figures, including those that a page has no room for
 */
public record Chart(
    String title,
    String legend,
    String facts,
    List<Tick> above,
    List<ChartRow> rows,
    List<Tick> below,
    PageTable table,
    PageTable figures)
    implements SectionItem {
  private static final int BRIEF = 5;
  private static final int SHORT = 16;

  /** Makes a chart that draws all of its figures. */
  public Chart(
      String title,
      String legend,
      String facts,
      List<Tick> above,
      List<ChartRow> rows,
      List<Tick> below,
      PageTable table) {
    this(title, legend, facts, above, rows, below, table, table);
  }

  /** Copies the collections. */
  public Chart {
    above = List.copyOf(above);
    rows = List.copyOf(rows);
    below = List.copyOf(below);
  }

  /** Returns the text under the title: the legend and the facts. */
  public String reading() {
    return Stream.of(legend, facts)
        .filter(text -> !text.isEmpty())
        .collect(Collectors.joining(" "));
  }

  /** Returns whether a row is the first of a group. */
  public boolean begins(int row) {
    String group = rows.get(row).group();
    return !group.isEmpty() && (row == 0 || !group.equals(rows.get(row - 1).group()));
  }

  /** The classes in the style sheet: short labels leave the marks more room, long ticks less. */
  public String css() {
    int longest =
        rows.stream()
            .flatMap(row -> row.tracks().stream())
            .mapToInt(track -> track.label().length())
            .max()
            .orElse(0);
    boolean wordy = below.stream().anyMatch(tick -> tick.name().length() > BRIEF);
    return "picture"
        + (longest <= BRIEF ? " brief" : longest <= SHORT ? " short" : "")
        + (wordy ? " wordy" : "");
  }
}
