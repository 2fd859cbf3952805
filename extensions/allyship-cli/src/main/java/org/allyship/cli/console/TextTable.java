package org.allyship.cli.console;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.allyship.core.internal.SafeText;

/** Rows of cells under each other, the first column to the left and the others to the right. */
public final class TextTable {
  private static final String BETWEEN = "  ";

  private final List<List<String>> rows = new ArrayList<>();

  /** Adds a row with as many cells as the others. */
  public void row(List<String> cells) {
    rows.add(cells.stream().map(SafeText::sanitize).toList());
  }

  /** Returns the length of its lines. */
  public int width() {
    List<Integer> widths = widths();
    return widths.stream().mapToInt(Integer::intValue).sum()
        + BETWEEN.length() * Math.max(0, widths.size() - 1);
  }

  @Override
  public String toString() {
    List<Integer> widths = widths();
    StringBuilder text = new StringBuilder();
    for (List<String> row : rows) {
      for (int column = 0; column < row.size(); column++) {
        String cell = row.get(column);
        String space = " ".repeat(widths.get(column) - cell.length());
        text.append(column == 0 ? cell + space : BETWEEN + space + cell);
      }
      text.append('\n');
    }
    return text.toString();
  }

  private List<Integer> widths() {
    int columns = rows.isEmpty() ? 0 : rows.get(0).size();
    return IntStream.range(0, columns)
        .mapToObj(column -> rows.stream().mapToInt(row -> row.get(column).length()).max().orElse(0))
        .toList();
  }
}
