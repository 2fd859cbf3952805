package org.allyship.data.run;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.allyship.core.ParticipantId;
import org.allyship.core.problem.InvalidInputException;
import org.allyship.core.problem.Problem;
import org.allyship.data.ProblemLog;
import org.allyship.data.RowKind;
import org.allyship.data.RowReader;
import org.allyship.data.rules.DuplicatePolicy;
import org.allyship.data.rules.ReadingRules;

/**
 * One reading of a file: gives each row its use, and compares it with the rows before it.
 *
 * @param <T> the type of a row
 */
final class RowPass<T> {
  private final String input;
  private final RowKind<T> kind;
  private final ReadingRules rules;
  private final PersonIds people;
  private final ProblemLog problems;
  private final Map<RowUse, Long> counts = new EnumMap<>(RowUse.class);
  private final BitSet dropped = new BitSet();
  private final RowKind.Notes<T> notes;
  private final UnusedRows<T> unused;
  private final SeenIds contents = new SeenIds();
  private final SeenIds latest = new SeenIds();
  private boolean isContradictory;
  private int remembered;
  private int index;

  RowPass(String input, RowKind<T> kind, ReadingRules rules, PersonIds people) {
    this.input = input;
    this.kind = kind;
    this.rules = rules;
    this.people = people;
    this.problems = new ProblemLog(input);
    this.notes = kind.newNotes();
    this.unused = new UnusedRows<>(kind, rules.actions());
  }

  /** Remembers which row of each id is the last one; returns true, to go on. */
  boolean remember(RowReader.Read<T> row) {
    T value = row.value();
    if (value != null) {
      kind.id(value).ifPresent(id -> latest.put(id, remembered));
    }
    remembered++;
    return true;
  }

  /** Takes a row; returns whether to go on. */
  boolean take(RowReader.Read<T> row, RowTarget<? super T> target) {
    RowUse use = use(row, target);
    counts.merge(use, 1L, Long::sum);
    if (use == RowUse.INVALID || use == RowUse.REPEATED || use == RowUse.REPLACED) {
      dropped.set(index);
    }
    index++;
    return use != RowUse.INVALID || rules.skipInvalid();
  }

  private RowUse use(RowReader.Read<T> row, RowTarget<? super T> target) {
    T value = row.value();
    if (value == null) {
      problems.add(row.problems());
      return RowUse.INVALID;
    }
    if (!rules.exactIds()) {
      comparePeople(row.location(), value);
    }
    RowUse repeated = repeated(row.location(), value);
    if (repeated != RowUse.USED) {
      return repeated;
    }
    try {
      requireDay(value);
      RowUse use = target.take(row.location(), value);
      unused.see(row.location(), value, use);
      if (use == RowUse.USED) {
        notes.see(value);
      }
      return use;
    } catch (IllegalArgumentException e) {
      problems.add(List.of(new Problem(row.location(), String.valueOf(e.getMessage()))));
      return RowUse.INVALID;
    }
  }

  /** A day of another century is written where no day is known. */
  private void requireDay(T value) {
    kind.date(value)
        .filter(day -> day.isBefore(rules.firstDay()) || day.isAfter(rules.lastDay()))
        .ifPresent(
            day -> {
              throw new IllegalArgumentException(
                  "the date %s is not within %s and %s; correct it, or give --earliest or --as-of"
                      .formatted(day, rules.firstDay(), rules.lastDay()));
            });
  }

  private void comparePeople(String location, T value) {
    for (ParticipantId person : kind.people(value)) {
      people.add(person).ifPresent(wrong -> contradict(location, wrong));
    }
  }

  /** Returns the use of a row whose id another row has; used if it is the only one or counts. */
  private RowUse repeated(String location, T value) {
    Optional<String> id = kind.id(value);
    if (id.isEmpty()) {
      return RowUse.USED;
    }
    if (rules.duplicates() == DuplicatePolicy.LAST) {
      return latest.get(id.get()) == index ? RowUse.USED : RowUse.REPLACED;
    }
    int content = value.hashCode();
    long before = contents.get(id.get());
    if (before == SeenIds.NONE) {
      contents.put(id.get(), content);
      return RowUse.USED;
    }
    if (before == content) {
      return RowUse.REPEATED;
    }
    if (rules.duplicates() == DuplicatePolicy.REFUSE) {
      contradict(location, secondRow(id.get()));
    }
    return RowUse.REPLACED;
  }

  private void contradict(String location, String message) {
    problems.add(List.of(new Problem(location, message)));
    isContradictory = true;
  }

  private static String secondRow(String id) {
    return "has the id '%s' of an earlier row and other content; correct one of them, or give --on-duplicate last or first"
        .formatted(id);
  }

  /** Returns the rows that were invalid or did not count because of another row. */
  BitSet dropped() {
    return dropped;
  }

  /**
   * Returns the result.
   *
   * @throws InvalidInputException if ids contradict each other
   */
  RunResult result(RowFile.End end) {
    if (isContradictory) {
      throw problems.refusal();
    }
    counts.put(RowUse.BLANK, end.blank());
    counts.put(RowUse.HEADER, end.headers());
    problems.add(notes.problems());
    if (index == 0) {
      problems.add(
          List.of(
              new Problem("", "holds no %s; at least one was expected".formatted(kind.noun()))));
    }
    List<String> all = new ArrayList<>(notes.notes());
    all.addAll(unused.notes());
    return new RunResult(new Account(input, counts, end.isWhole(), all), problems);
  }
}
