package org.allyship.report.page;

import java.util.List;

/**
 * A table; the first cell of each row names the row.
 *
 * @param caption what it holds
 * @param columns the names of the columns; empty for a list of names and values
 * @param rows the rows, each with as many cells as there are columns
 */
public record PageTable(String caption, List<String> columns, List<List<String>> rows)
    implements SectionItem {
  private static final int NARROW = 3;
  private static final int SENTENCE = 60;

  /** Copies the collections. */
  public PageTable {
    columns = List.copyOf(columns);
    rows = rows.stream().map(List::copyOf).toList();
  }

  /**
   * The class in the style sheet: wide tables, and those with whole sentences, are stacked where
   * the page is narrow.
   */
  public String css() {
    if (columns.isEmpty()) {
      return "facts";
    }
    boolean wordy = rows.stream().flatMap(List::stream).anyMatch(cell -> cell.length() > SENTENCE);
    return columns.size() > NARROW || wordy ? "wide" : "narrow";
  }
}
