package org.allyship.cli.output;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;

/** Writes CSV that a spreadsheet cannot take for formulas. */
public final class Csv {
  private static final String STARTS_OF_FORMULAS = "=+-@\t\r";

  private final CsvWriter writer;

  /** Writes the header. */
  public Csv(PrintWriter out, List<String> header) {
    this.writer = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(out);
    writer.writeRecord(header);
  }

  /** Writes a record; each cell goes through {@link #neutral}. */
  public void write(List<String> cells) {
    writer.writeRecord(cells.stream().map(Csv::neutral).toList());
  }

  /** Writes what is still held back. */
  public void flush() {
    try {
      writer.flush();
    } catch (IOException e) {
      throw new CannotWriteException(e);
    }
  }

  /**
   * Returns the cell, with an apostrophe before it when a spreadsheet would take its first
   * character, one of {@code = + - @}, tab and carriage return, for the start of a formula.
   */
  static String neutral(String cell) {
    return !cell.isEmpty() && STARTS_OF_FORMULAS.indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
  }
}
