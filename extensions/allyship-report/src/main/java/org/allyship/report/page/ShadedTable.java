package org.allyship.report.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table whose cells are shaded by the share that each shows.
 *
 * @param caption what it holds
 * @param legend how to read the shades
 * @param facts what else is known about the figures; may be empty
 * @param columns the names of the columns, that of the rows' names first
 * @param rows the rows
 */
public record ShadedTable(
    String caption, String legend, String facts, List<String> columns, List<Line> rows)
    implements SectionItem {
  /** Copies the collections. */
  public ShadedTable {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }

  /**
   * A row.
   *
   * @param name its name
   * @param cells its cells, as many as there are columns after that of the names; or one, which
   *     takes all columns
   */
  public record Line(String name, List<Cell> cells) {
    /** Copies the cells. */
    public Line {
      cells = List.copyOf(cells);
    }
  }

  /**
   * A cell.
   *
   * @param text what it says
   * @param figure what it says where there is more room: with the count behind a share
   * @param css the class in the style sheet; nothing for none
   * @param style its shade, as in CSS; nothing for no shade
   */
  public record Cell(String text, String figure, @Nullable String css, @Nullable String style) {
    private static final int HUNDRED = 100;

    /** Returns a cell without shade. */
    public static Cell plain(String text) {
      return new Cell(text, text, null, null);
    }

    /** Returns a cell whose figure is suppressed. */
    public static Cell suppressed(String text) {
      return new Cell(text, text, "suppressed", null);
    }

    /** Returns a cell that is shaded by a share, from 0 to 1. */
    public static Cell shaded(String text, String figure, double share) {
      return new Cell(text, figure, null, "--s:%s%%".formatted((int) Math.rint(HUNDRED * share)));
    }
  }

  /** Returns the text under the caption: the legend and the facts. */
  public String reading() {
    return legend + " " + facts;
  }

  /** How many columns a cell takes, as in HTML; nothing for one. */
  public @Nullable String span(Line row) {
    boolean alone = row.cells().size() == 1 && columns.size() > 2;
    return alone ? String.valueOf(columns.size() - 1) : null;
  }

  /** The name of the column of a cell, as in HTML; nothing for a cell that takes several. */
  public @Nullable String column(Line row, int cell) {
    return span(row) == null ? columns.get(cell + 1) : null;
  }
}
