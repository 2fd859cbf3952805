package org.allyship.data;

import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.Reader;
import java.util.List;
import java.util.Optional;
import org.allyship.core.problem.Problem;
import org.allyship.data.rules.ReadingRules;
import org.allyship.data.text.Decoding;
import org.allyship.data.text.Separator;
import org.jspecify.annotations.Nullable;

/**
 * Reads the records of an input one at a time. All formats follow the same rules, so that the same
 * mistake has the same message in each of them.
 *
 * @param <T> the type of the records
 */
public final class RowReader<T> implements Closeable {
  private static final int BUFFER = 1 << 16;

  private final RowSource rows;
  private final Binding<T> binding;

  private RowReader(RowSource rows, Binding<T> binding) {
    this.rows = rows;
    this.binding = binding;
  }

  /** Returns a reader of an input that holds rows of a kind. */
  public static <T> RowReader<T> of(Input input, RowKind<T> kind, ReadingRules rules)
      throws IOException {
    return new RowReader<>(rows(input, kind.header(), rules), kind.binding());
  }

  private static RowSource rows(Input input, Columns.Header header, ReadingRules rules)
      throws IOException {
    Reader text = Decoding.of(input.stream(), rules);
    return switch (input.format()) {
      case JSON -> new JsonRowSource(text);
      case NDJSON -> new NdjsonRowSource(text);
      case CSV -> {
        BufferedReader buffered = new BufferedReader(text, BUFFER);
        yield new CsvRowSource(buffered, Separator.of(buffered), header, rules);
      }
      case TSV -> new CsvRowSource(text, '\t', header, rules);
    };
  }

  /**
   * One record.
   *
   * @param <T> the type of the record
   * @param location where it stands, such as {@code line 3} or {@code /3}; empty when it is the
   *     whole input
   * @param value the value; null if there are problems
   * @param problems its problems, each with its location
   */
  public record Read<T>(String location, @Nullable T value, List<Problem> problems) {}

  /**
   * Returns the next record, or empty at the end.
   *
   * @throws CannotReadException if the input cannot be read
   */
  public Optional<Read<T>> next() throws IOException {
    return rows.next().map(row -> row.read(binding));
  }

  /** Returns the number of rows so far whose cells were all empty; they are no records. */
  public long blankRows() {
    return rows.blankRows();
  }

  /** Returns the number of rows so far that were titles above the header, or repeated it. */
  public long headerRows() {
    return rows.headerRows();
  }

  @Override
  public void close() throws IOException {
    rows.close();
  }
}
