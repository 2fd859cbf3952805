package org.allyship.scoring.person.internal;

import java.util.List;
import org.allyship.core.Level;
import org.allyship.core.record.View;
import org.allyship.core.time.QuarterRange;
import org.allyship.scoring.Classification;

/** The counts of a person over a range of quarters. Immutable once made. */
public final class PeriodCounts {
  private static final Level[] LEVELS = Level.values();
  private static final List<Classification> CLASSIFICATIONS = List.of(Classification.values());

  private final int[] counts = new int[CountLayout.SIZE];
  private final long[] reporters = new long[QuarterCounts.SUMS];

  private PeriodCounts() {}

  /** Returns the counts of a period in which nothing was counted. */
  public static PeriodCounts none() {
    return new PeriodCounts();
  }

  /** Returns the counts of a period. */
  public static PeriodCounts of(QuarterCounts all, QuarterRange period) {
    PeriodCounts counts = new PeriodCounts();
    for (int at = 0; at < all.size(); at++) {
      if (period.contains(all.quarter(at))) {
        counts.add(all, at);
      }
    }
    return counts;
  }

  private void add(QuarterCounts all, int at) {
    for (int i = 0; i < counts.length; i++) {
      counts[i] += all.count(at, i);
    }
    for (int i = 0; i < reporters.length; i++) {
      reporters[i] = (reporters[i] + all.sum(at, i)) % ReporterSketch.PRIME;
    }
  }

  /** Returns a count, by its cell in {@link CountLayout}. */
  public int get(int cell) {
    return counts[cell];
  }

  /** Returns the number of genuine behaviors at a level, learning left out. */
  public int at(View view, Level level) {
    return counts[CountLayout.classification(view, Classification.of(level))];
  }

  /** Returns the number of genuine behaviors at a level or beyond. */
  public int orBeyond(View view, Level level) {
    int sum = 0;
    for (int i = level.ordinal(); i < LEVELS.length; i++) {
      sum += at(view, LEVELS[i]);
    }
    return sum;
  }

  /** Returns the number of confirmed behaviors, whatever their classification. */
  public int confirmed(View view) {
    int sum = counts[CountLayout.learning(view)];
    for (Classification classification : CLASSIFICATIONS) {
      sum += counts[CountLayout.classification(view, classification)];
    }
    return sum;
  }

  /** Returns the number of attestations at any level. */
  public int attestations() {
    int sum = 0;
    for (Level level : LEVELS) {
      sum += counts[CountLayout.mentions(level)];
    }
    return sum;
  }

  /** Returns the number of different reporters at a level, from 0 to 3, where 3 means 3 or more. */
  public int reportersAt(Level level) {
    return reporters(level.ordinal(), level.ordinal());
  }

  /** Returns the number of different reporters at a level or beyond, from 0 to 3 or more. */
  public int reportersOrBeyond(Level level) {
    return reporters(level.ordinal(), LEVELS.length - 1);
  }

  private int reporters(int first, int last) {
    int reports = 0;
    long[] sums = new long[ReporterSketch.SUMS];
    for (int i = first; i <= last; i++) {
      int from = QuarterCounts.firstSum(LEVELS[i]);
      reports += counts[CountLayout.mentions(LEVELS[i])];
      for (int k = 0; k < sums.length; k++) {
        sums[k] = (sums[k] + reporters[from + k]) % ReporterSketch.PRIME;
      }
    }
    return ReporterSketch.distinct(reports, sums);
  }

  /** Returns the number of attestations by recipients at a level or beyond. */
  public int recipientsOrBeyond(Level level) {
    int sum = 0;
    for (int i = level.ordinal(); i < LEVELS.length; i++) {
      sum += counts[CountLayout.recipients(LEVELS[i])];
    }
    return sum;
  }

  /** Returns the number of attestations by records at a level or beyond. */
  public int recordsOrBeyond(Level level) {
    int sum = 0;
    for (int i = level.ordinal(); i < LEVELS.length; i++) {
      sum += counts[CountLayout.records(LEVELS[i])];
    }
    return sum;
  }
}
