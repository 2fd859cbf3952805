package org.allyship.scoring.person.internal;

import java.util.List;
import org.allyship.core.Level;
import org.allyship.core.Perspective;
import org.allyship.core.record.BehaviorRecord;
import org.allyship.core.record.Feedback;
import org.allyship.core.record.Status;
import org.allyship.core.record.Witness;
import org.allyship.core.time.Quarter;
import org.allyship.scoring.Spectrum;
import org.jspecify.annotations.Nullable;

/**
 * Adds records to counts and removes them: works out the cells that a record changes, requires that
 * all of them can change, then changes them. In a quarter that is there already it allocates
 * nothing.
 */
public final class RecordCounter {
  private static final Feedback.Effect[] EFFECTS = Feedback.Effect.values();

  private RecordCounter() {}

  /**
   * Adds a record.
   *
   * @throws IllegalArgumentException if a count has no room; nothing has changed then
   */
  public static void add(QuarterCounts counts, BehaviorRecord record, Spectrum spectrum) {
    if (record.status() != Status.WITHDRAWN) {
      long ofViews = RecordCells.ofViews(record, spectrum);
      Level level = RecordCells.attestedLevel(record, ofViews);
      int quarter = Quarter.indexOf(record.date());
      int at = counts.find(quarter);
      requireChange(counts, at, record, ofViews, level, 1);
      int to = at == QuarterCounts.ABSENT ? counts.findOrInsert(quarter) : at;
      change(counts, to, record, ofViews, level, 1);
    }
  }

  /**
   * Removes a record that was added.
   *
   * @throws IllegalArgumentException if it cannot have been added; nothing has changed then
   */
  public static void remove(QuarterCounts counts, BehaviorRecord record, Spectrum spectrum) {
    if (record.status() != Status.WITHDRAWN) {
      long ofViews = RecordCells.ofViews(record, spectrum);
      Level level = RecordCells.attestedLevel(record, ofViews);
      int at = counts.find(Quarter.indexOf(record.date()));
      requireChange(counts, at, record, ofViews, level, -1);
      if (level != null) {
        requireReporters(counts, at, record.witnesses(), level);
      }
      change(counts, at, record, ofViews, level, -1);
      counts.dropIfEmpty(at);
    }
  }

  /** Requires that every count that a record touches can change. */
  private static void requireChange(
      QuarterCounts counts,
      int at,
      BehaviorRecord record,
      long ofViews,
      @Nullable Level level,
      int sign) {
    counts.requireChanges(at, ofViews, sign);
    if (level != null) {
      counts.requireChange(at, CountLayout.mentions(level), sign * record.witnesses().size());
      counts.requireChange(
          at,
          CountLayout.recipients(level),
          sign * RecordCells.count(record, Perspective.RECIPIENT));
      counts.requireChange(
          at, CountLayout.records(level), sign * RecordCells.count(record, Perspective.RECORD));
    }
    if (RecordCells.hasFeedback(record)) {
      for (Feedback.Effect effect : EFFECTS) {
        counts.requireChange(
            at, RecordCells.feedback(effect), sign * RecordCells.count(record, effect));
      }
      counts.requireChange(at, CountLayout.ASKED, sign * record.asked().size());
    }
  }

  /** Where no attestation remains, no reporter can: else other reporters were added. */
  private static void requireReporters(
      QuarterCounts counts, int at, List<Witness> removed, Level level) {
    if (counts.count(at, CountLayout.mentions(level)) == removed.size()
        && !counts.hasOnly(removed, at, level)) {
      throw new IllegalArgumentException(
          "cannot be removed, because it was never added in this form: it came from other reporters");
    }
  }

  private static void change(
      QuarterCounts counts,
      int at,
      BehaviorRecord record,
      long ofViews,
      @Nullable Level level,
      int sign) {
    counts.changes(at, ofViews, sign);
    if (level != null) {
      for (int i = 0; i < record.witnesses().size(); i++) {
        change(counts, at, record.witnesses().get(i), level, sign);
      }
    }
    if (RecordCells.hasFeedback(record)) {
      for (int i = 0; i < record.feedback().size(); i++) {
        counts.change(at, RecordCells.feedback(record.feedback().get(i).effect()), sign);
      }
      counts.change(at, CountLayout.ASKED, sign * record.asked().size());
    }
  }

  private static void change(QuarterCounts counts, int at, Witness witness, Level level, int sign) {
    counts.change(at, CountLayout.mentions(level), sign);
    if (witness.perspective() == Perspective.RECIPIENT) {
      counts.change(at, CountLayout.recipients(level), sign);
    } else if (witness.perspective() == Perspective.RECORD) {
      counts.change(at, CountLayout.records(level), sign);
    }
    counts.changeReporters(at, level, ReporterSketch.number(witness.person().value()), sign);
  }
}
