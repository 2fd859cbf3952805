package org.allyship.report.page;

import java.util.List;

/**
 * A picture: rows over a common axis, and the table behind them.
 *
 * @param title what it shows
 * @param reading how to read it
 * @param above what is marked across all rows and named above them, such as a threshold
 * @param rows the rows
 * @param below the ticks of the axis, named below the rows
 * @param table the figures
 */
public record Chart(
    String title,
    String reading,
    List<Tick> above,
    List<ChartRow> rows,
    List<Tick> below,
    PageTable table)
    implements SectionItem {
  private static final int BRIEF = 5;
  private static final int SHORT = 16;

  /** Copies the collections. */
  public Chart {
    above = List.copyOf(above);
    rows = List.copyOf(rows);
    below = List.copyOf(below);
  }

  /** Tells whether a row is the first of a group. */
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
