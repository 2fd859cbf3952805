package org.allyship.data.run;

import java.io.IOException;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.allyship.core.problem.Problem;
import org.allyship.data.CannotReadException;
import org.allyship.data.Input;
import org.allyship.data.ProblemLog;
import org.allyship.data.RecordRow;
import org.allyship.data.RowReader;

/**
 * A file of records, which can be read several times.
 *
 * <p>Not thread-safe.
 */
public final class RecordsFile {
  private final InputSource source;
  private final boolean assumeConfirmed;
  private final boolean skipInvalid;
  private final BitSet skipped = new BitSet();

  /**
   * Creates the file; nothing is read yet.
   *
   * @param source the file
   * @param assumeConfirmed whether a behavior without a status counts as confirmed; otherwise it is
   *     invalid
   * @param skipInvalid whether invalid records are skipped; otherwise the first one ends the
   *     reading
   */
  public RecordsFile(InputSource source, boolean assumeConfirmed, boolean skipInvalid) {
    this.source = source;
    this.assumeConfirmed = assumeConfirmed;
    this.skipInvalid = skipInvalid;
  }

  /** Returns a file whose records must all be valid and have a status. */
  public static RecordsFile of(String file) {
    return new RecordsFile(InputSource.of(file), false, false);
  }

  /**
   * Reads the records for the first time.
   *
   * @param target receives each valid record; a record that it refuses with an {@link
   *     IllegalArgumentException} is invalid
   * @return the problems; unless invalid records are skipped, only those of the first invalid one
   */
  ProblemLog read(Consumer<RecordRow> target) throws IOException {
    try (Input input = source.open();
        RowReader<RecordRow> records = RowReader.recorded(input, assumeConfirmed);
        RunListener.Pass pass = source.listener().begin("reading")) {
      ProblemLog problems = new ProblemLog(input.name());
      int count = 0;
      for (Optional<RowReader.Read<RecordRow>> next = records.next();
          next.isPresent() && (skipInvalid || problems.isEmpty());
          next = records.next()) {
        pass.step();
        List<Problem> found = next.get().giveTo(target);
        if (!found.isEmpty()) {
          problems.add(found);
          skipped.set(count);
        }
        count++;
      }
      if (count == 0) {
        problems.add(List.of(new Problem("", "holds no record; at least one was expected")));
      }
      return problems;
    }
  }

  /** Reads the records again, without those that were invalid the first time. */
  void readAgain(Consumer<RecordRow> target) throws IOException {
    int count = 0;
    try (Input input = source.open();
        RowReader<RecordRow> records = RowReader.recorded(input, assumeConfirmed);
        RunListener.Pass pass = source.listener().begin("reading again")) {
      for (Optional<RowReader.Read<RecordRow>> next = records.next();
          next.isPresent();
          next = records.next()) {
        pass.step();
        RecordRow row = next.get().value();
        if (!skipped.get(count++) && row != null) {
          target.accept(row);
        }
      }
    }
  }

  /**
   * Requires a condition that holds if the file is the same each time.
   *
   * @throws CannotReadException if it does not hold
   */
  void requireUnchanged(boolean holds) {
    if (!holds) {
      throw new CannotReadException(
          source.file(), new IOException("it changed while it was read; start again"));
    }
  }

  /** Returns whether invalid records are skipped. */
  public boolean skipsInvalid() {
    return skipInvalid;
  }
}
