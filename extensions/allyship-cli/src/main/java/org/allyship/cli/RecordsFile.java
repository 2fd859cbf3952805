package org.allyship.cli;

import java.io.IOException;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.allyship.core.json.Problem;
import org.allyship.data.CannotReadException;
import org.allyship.data.Format;
import org.allyship.data.Input;
import org.allyship.data.ProblemLog;
import org.allyship.data.RecordRow;
import org.allyship.data.RowReader;
import org.jspecify.annotations.Nullable;

/** A file of what is on record, read once for the counts and again for the words behind them. */
final class RecordsFile {
  private final Session session;
  private final Source source;
  private final boolean skipInvalid;
  private final BitSet leftOut = new BitSet();

  /**
   * Where the records come from.
   *
   * @param file the file
   * @param format how it is written; null to tell by its name, or else by its first line
   * @param confirmed whether a behavior without a status was confirmed
   */
  record Source(String file, @Nullable Format format, boolean confirmed) {}

  RecordsFile(Session session, Source source, boolean skipInvalid) {
    this.session = session;
    this.source = source;
    this.skipInvalid = skipInvalid;
  }

  /**
   * Reads everything.
   *
   * @param taker takes each record in turn; one that it refuses with an {@link
   *     IllegalArgumentException} is wrong
   * @return what is wrong; unless told to keep going, the first record that is wrong is the last
   *     read
   */
  ProblemLog read(Consumer<RecordRow> taker) throws IOException {
    try (Input input = open();
        RowReader<RecordRow> records = RowReader.recorded(input, source.confirmed());
        Progress progress = new Progress(session, "reading")) {
      ProblemLog problems = new ProblemLog(input.name());
      int count = 0;
      for (Optional<RowReader.Read<RecordRow>> next = records.next();
          next.isPresent() && (skipInvalid || problems.isEmpty());
          next = records.next()) {
        progress.step();
        List<Problem> found = take(next.get(), taker);
        if (!found.isEmpty()) {
          problems.add(found);
          leftOut.set(count);
        }
        count++;
      }
      if (count == 0) {
        problems.add(List.of(new Problem("", "holds no record; at least one was expected")));
      }
      return problems;
    }
  }

  private static List<Problem> take(RowReader.Read<RecordRow> read, Consumer<RecordRow> taker) {
    if (read.value() == null) {
      return read.problems();
    }
    try {
      taker.accept(read.value());
      return List.of();
    } catch (IllegalArgumentException e) {
      return List.of(new Problem(read.location(), String.valueOf(e.getMessage())));
    }
  }

  /** Reads everything again, without what was wrong the first time. */
  void readAgain(Consumer<RecordRow> taker) throws IOException {
    int count = 0;
    try (Input input = open();
        RowReader<RecordRow> records = RowReader.recorded(input, source.confirmed());
        Progress progress = new Progress(session, "reading again")) {
      for (Optional<RowReader.Read<RecordRow>> next = records.next();
          next.isPresent();
          next = records.next()) {
        progress.step();
        if (!leftOut.get(count++) && next.get().value() != null) {
          taker.accept(next.get().value());
        }
      }
    }
  }

  /**
   * Requires what must hold when the file says the same each time.
   *
   * @throws CannotReadException if it does not
   */
  void requireUnchanged(boolean holds) {
    if (!holds) {
      throw new CannotReadException(
          source.file(), new IOException("it changed while it was read; start again"));
    }
  }

  private Input open() {
    return Input.open(source.file(), source.format(), session.in());
  }
}
