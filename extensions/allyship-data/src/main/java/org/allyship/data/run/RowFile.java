package org.allyship.data.run;

import java.io.IOException;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.allyship.core.Behavior;
import org.allyship.core.problem.InvalidInputException;
import org.allyship.core.problem.Problem;
import org.allyship.data.CannotReadException;
import org.allyship.data.Input;
import org.allyship.data.LabeledRow;
import org.allyship.data.MemberFields;
import org.allyship.data.MemberRow;
import org.allyship.data.RecordRow;
import org.allyship.data.RowKind;
import org.allyship.data.RowReader;
import org.allyship.data.rules.DuplicatePolicy;
import org.allyship.data.rules.ReadingRules;

/**
 * A file with one value in each row. All runs read their files here: it opens the file, applies the
 * rules to each row, compares rows with each other and counts what was done with them.
 *
 * <p>Not thread-safe.
 *
 * @param <T> the type of a row
 */
public final class RowFile<T> {
  private final InputSource source;
  private final RowKind<T> kind;
  private final ReadingRules rules;
  private BitSet dropped = new BitSet();

  private RowFile(InputSource source, RowKind<T> kind, ReadingRules rules) {
    this.source = source;
    this.kind = kind;
    this.rules = rules;
  }

  /** Returns a file of behaviors; nothing is read yet. */
  public static RowFile<Behavior> behaviors(InputSource source, ReadingRules rules) {
    return new RowFile<>(source, RowKind.behaviors(), rules);
  }

  /** Returns a file of labeled behaviors; nothing is read yet. */
  public static RowFile<LabeledRow> labeled(InputSource source, ReadingRules rules) {
    return new RowFile<>(source, RowKind.labeled(), rules);
  }

  /** Returns a file of records; nothing is read yet. */
  public static RowFile<RecordRow> records(InputSource source, ReadingRules rules) {
    return new RowFile<>(source, RowKind.records(rules.assumeConfirmed()), rules);
  }

  /**
   * Returns a file of the members of a group; nothing is read yet. All invalid members are
   * reported, whatever the rules.
   */
  public static RowFile<MemberRow> members(
      InputSource source, MemberFields fields, ReadingRules rules) {
    return new RowFile<>(
        source,
        RowKind.members(fields),
        ReadingRules.builder().from(rules).skipInvalid(true).build());
  }

  /**
   * Reads the file for the first time.
   *
   * @param task what the run does with it, such as {@code placing}
   * @param target receives each valid row that counts
   * @return the account and the problems; unless invalid rows are skipped, those of the first one
   * @throws InvalidInputException if ids contradict each other: every such row is listed
   * @throws CannotReadException if the file cannot be read
   */
  public RunResult read(String task, RowTarget<? super T> target) throws IOException {
    return read(task, new PersonIds(), target);
  }

  /** Reads the file for the first time, and compares its people with those of other files. */
  RunResult read(String task, PersonIds people, RowTarget<? super T> target) throws IOException {
    RowPass<T> pass = new RowPass<>(source.name(), kind, rules, people);
    if (rules.duplicates() == DuplicatePolicy.LAST) {
      requireFile();
      each("looking for later rows", pass::remember);
    }
    End end = each(task, row -> pass.take(row, target));
    dropped = pass.dropped();
    return pass.result(end);
  }

  private void requireFile() {
    if (!source.canBeReadAgain()) {
      throw new InvalidInputException(
          source.name(),
          List.of(
              new Problem(
                  "",
                  "can be read only once, but the last row of each id is found by a second reading; save it as a file first")));
    }
  }

  /** Reads the rows again that were valid the first time and no repetition. */
  void readAgain(Consumer<? super T> target) throws IOException {
    int[] index = {0};
    each(
        "reading again",
        row -> {
          T value = row.value();
          if (!dropped.get(index[0]++) && value != null) {
            target.accept(value);
          }
          return true;
        });
  }

  /**
   * The end of a reading.
   *
   * @param isWhole whether no row was left
   * @param blank the number of blank rows
   * @param headers the number of titles and repeated headers
   */
  record End(boolean isWhole, long blank, long headers) {}

  /** Gives rows to a step until it returns false. */
  private End each(String task, Predicate<RowReader.Read<T>> step) throws IOException {
    try (Input input = source.open();
        RowReader<T> rows = RowReader.of(input, kind, rules);
        RunListener.Pass pass = source.listener().begin(task)) {
      for (Optional<RowReader.Read<T>> next = rows.next(); next.isPresent(); next = rows.next()) {
        pass.step();
        if (!step.test(next.get())) {
          return new End(rows.next().isEmpty(), rows.blankRows(), rows.headerRows());
        }
      }
      return new End(true, rows.blankRows(), rows.headerRows());
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
}
