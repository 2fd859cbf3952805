package org.allyship.data;

import java.io.Closeable;
import java.io.IOException;
import java.io.Reader;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.allyship.climate.Member;
import org.allyship.core.Behavior;
import org.allyship.core.problem.Problem;
import org.jspecify.annotations.Nullable;

/**
 * Reads the records of an input one at a time. All formats follow the same rules, so that the same
 * mistake has the same message in each of them.
 *
 * @param <T> the type of the records
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
   * Reads records of people.
   *
   * @param confirmed whether a behavior without a status counts as confirmed; otherwise it is
   *     invalid
   */
  public static RowReader<RecordRow> recorded(Input input, boolean confirmed) throws IOException {
    return new RowReader<>(rows(input, ColumnSet.RECORDED), new RecordBinding(confirmed));
  }

  /** Reads the members of a group. */
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
   * @param <T> the type of the record
   * @param location where it stands, such as {@code line 3} or {@code /3}; empty when it is the
   *     whole input
   * @param value the value; null if there are problems
   * @param problems its problems, each with its location
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
