package org.allyship.cli.console;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import org.allyship.core.internal.CsvInjection;
import org.allyship.data.write.CannotWriteException;

/** Writes CSV that a spreadsheet cannot take for formulas. */
public final class Csv {
  private final CsvWriter writer;

  /** Writes the header. */
  public Csv(PrintWriter out, List<String> header) {
    this.writer = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(out);
    writer.writeRecord(header);
  }

  /** Writes a record; each cell goes through {@link CsvInjection#escape}. */
  public void write(List<String> cells) {
    writer.writeRecord(cells.stream().map(CsvInjection::escape).toList());
  }

  /** Writes what is still held back. */
  public void flush() {
    try {
      writer.flush();
    } catch (IOException e) {
      throw new CannotWriteException(e);
    }
  }
}
