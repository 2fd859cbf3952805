package org.allyship.cli.input;

import java.io.Closeable;
import java.io.IOException;
import java.io.Reader;
import java.util.List;
import java.util.Optional;
import org.allyship.core.Behavior;
import org.allyship.core.json.Problem;
import org.allyship.scoring.climate.Member;
import org.jspecify.annotations.Nullable;

/**
 * The records of an input, read one at a time. Every format is bound by the same rules, so that the
 * same is wrong with the same words wherever it stands.
 *
 * @param <T> what the records are
 */
public final class Records<T> implements Closeable {
  private final Rows rows;
  private final Binding<T> binding;

  private Records(Rows rows, Binding<T> binding) {
    this.rows = rows;
    this.binding = binding;
  }

  /** Reads behaviors. */
  public static Records<Behavior> behaviors(Input input) throws IOException {
    return new Records<>(rows(input, Shape.BEHAVIOR), Binding.to(Behavior.class));
  }

  /** Reads labeled behaviors. */
  public static Records<LabeledRow> labeled(Input input) throws IOException {
    return new Records<>(rows(input, Shape.LABELED), Binding.to(LabeledRow.class));
  }

  /**
   * Reads what is on record of people.
   *
   * @param confirmed whether a behavior without a status was confirmed; otherwise that is a problem
   */
  public static Records<Recorded> recorded(Input input, boolean confirmed) throws IOException {
    return new Records<>(rows(input, Shape.RECORDED), new RecordedBinding(confirmed));
  }

  /** Reads who belongs to a group. */
  public static Records<Member> members(Input input, MemberFields fields) throws IOException {
    return new Records<>(rows(input, fields), new MemberBinding(fields));
  }

  private static Rows rows(Input input, Columns.Header header) throws IOException {
    Reader text = new Utf8Reader(input.stream());
    return switch (input.format()) {
      case JSON -> new JsonRows(text);
      case NDJSON -> new NdjsonRows(text);
      case CSV -> new CsvRows(text, ',', header);
      case TSV -> new CsvRows(text, '\t', header);
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
    return rows.next().map(row -> row.read(binding));
  }

  @Override
  public void close() throws IOException {
    rows.close();
  }
}
