package org.allyship.report.presentation;

import java.util.List;

/**
 * A table of figures that are already worded and rounded.
 *
 * @param caption what the table shows
 * @param facts what else is known about the figures, such as why some are not shown; may be empty
 * @param columns the names of the columns; empty for a list of names and values
 * @param rows the rows, the name of each first
 */
public record PresentationTable(
    String caption, String facts, List<String> columns, List<List<String>> rows) {
  /** Copies the lists. */
  public PresentationTable {
    columns = List.copyOf(columns);
    rows = rows.stream().map(List::copyOf).toList();
  }
}
