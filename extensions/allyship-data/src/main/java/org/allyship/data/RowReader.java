package org.allyship.data;

import java.io.Closeable;
import java.io.IOException;
import java.io.Reader;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.allyship.climate.Member;
import org.allyship.core.Behavior;
import org.allyship.core.json.Problem;
import org.jspecify.annotations.Nullable;

/**
 * The records of an input, read one at a time. Every format is bound by the same rules, so that the
 * same is wrong with the same words wherever it stands.
 *
 * @param <T> what the records are
 */
public final class RowReader<T> implements Closeable {
  private final RowSource rows;
  private final Binding<T> binding;

  private RowReader(RowSource rows, Binding<T> binding) {
    this.rows = rows;
    this.binding = binding;
  }

  /** Reads behaviors. */
  public static RowReader<Behavior> behaviors(Input input) throws IOException {
    return new RowReader<>(rows(input, ColumnSet.BEHAVIOR), Binding.to(Behavior.class));
  }

  /** Reads labeled behaviors. */
  public static RowReader<LabeledRow> labeled(Input input) throws IOException {
    return new RowReader<>(rows(input, ColumnSet.LABELED), Binding.to(LabeledRow.class));
  }

  /**
   * Reads what is on record of people.
   *
   * @param confirmed whether a behavior without a status was confirmed; otherwise that is a problem
   */
  public static RowReader<RecordRow> recorded(Input input, boolean confirmed) throws IOException {
    return new RowReader<>(rows(input, ColumnSet.RECORDED), new RecordBinding(confirmed));
  }

  /** Reads who belongs to a group. */
  public static RowReader<Member> members(Input input, MemberFields fields) throws IOException {
    return new RowReader<>(rows(input, fields), new MemberBinding(fields));
  }

  private static RowSource rows(Input input, Columns.Header header) throws IOException {
    Reader text = new Utf8Reader(input.stream());
    return switch (input.format()) {
      case JSON -> new JsonRowSource(text);
      case NDJSON -> new NdjsonRowSource(text);
      case CSV -> new CsvRowSource(text, ',', header);
      case TSV -> new CsvRowSource(text, '\t', header);
    };
  }

  /**
   * One record.
   *
   * @param <T> what the record is
   * @param location where it stands, such as {@code line 3} or {@code /3}; empty when it is the
   *     whole input
   * @param value the value; null when there are problems
   * @param problems all that is wrong with it, each with its place
   */
  public record Read<T>(String location, @Nullable T value, List<Problem> problems) {
    /**
     * Gives the value to a consumer, if there is a value.
     *
     * @param target refuses an invalid value with an {@link IllegalArgumentException}
     * @return the problems, also those of a refused value
     */
    public List<Problem> giveTo(Consumer<? super T> target) {
      if (value == null) {
        return problems;
      }
      try {
        target.accept(value);
        return List.of();
      } catch (IllegalArgumentException e) {
        return List.of(new Problem(location, String.valueOf(e.getMessage())));
      }
    }
  }

  /**
   * Returns the next record, or empty at the end.
   *
   * @throws CannotReadException if the input cannot be read
   */
  public Optional<Read<T>> next() throws IOException {
    return rows.next().map(row -> row.read(binding));
  }

  @Override
  public void close() throws IOException {
    rows.close();
  }
}
