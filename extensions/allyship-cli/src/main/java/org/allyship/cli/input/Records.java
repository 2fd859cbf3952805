package org.allyship.cli.input;

import java.io.Closeable;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.allyship.core.Behavior;
import org.allyship.core.internal.JsonBinding;
import org.allyship.core.json.Problem;
import org.jspecify.annotations.Nullable;

/**
 * The records of an input, read one at a time. Every format is bound by the same rules, so that the
 * same is wrong with the same words wherever it stands.
 *
 * @param <T> what the records are
 */
public final class Records<T> implements Closeable {
  private final Rows rows;
  private final Class<T> type;

  private Records(Rows rows, Class<T> type) {
    this.rows = rows;
    this.type = type;
  }

  /** Reads behaviors. */
  public static Records<Behavior> behaviors(Input input) throws IOException {
    return new Records<>(rows(input, Shape.BEHAVIOR), Behavior.class);
  }

  /** Reads labeled behaviors. */
  public static Records<LabeledRow> labeled(Input input) throws IOException {
    return new Records<>(rows(input, Shape.LABELED), LabeledRow.class);
  }

  private static Rows rows(Input input, Shape shape) throws IOException {
    Reader text = new Utf8Reader(input.stream());
    return switch (input.format()) {
      case JSON -> new JsonRows(text);
      case NDJSON -> new NdjsonRows(text);
      case CSV -> new CsvRows(text, ',', shape);
      case TSV -> new CsvRows(text, '\t', shape);
    };
  }

  /**
   * One record.
   *
   * @param <T> what the record is
   * @param place where it stands, such as {@code line 3} or {@code /3}; empty when it is the whole
   *     input
   * @param value the value; null when there are problems
   * @param problems all that is wrong with it, each with its place
   */
  public record Read<T>(String place, @Nullable T value, List<Problem> problems) {}

  /**
   * Returns the next record, or empty at the end.
   *
   * @throws CannotReadException if the input cannot be read
   */
  public Optional<Read<T>> next() throws IOException {
    return rows.next().map(this::read);
  }

  private Read<T> read(Row row) {
    if (!row.problems().isEmpty()) {
      return new Read<>(row.place(), null, row.problems());
    }
    List<Problem> problems = new ArrayList<>();
    Optional<T> value = JsonBinding.bind(row.tree(), type, "", problems);
    List<Problem> placed =
        problems.stream()
            .map(problem -> new Problem(row.places().apply(problem.place()), problem.what()))
            .toList();
    return new Read<>(row.place(), value.orElse(null), placed);
  }

  @Override
  public void close() throws IOException {
    rows.close();
  }
}
