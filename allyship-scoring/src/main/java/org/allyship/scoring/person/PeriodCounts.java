package org.allyship.scoring.person;

import org.allyship.core.Level;
import org.allyship.core.record.View;
import org.allyship.core.time.QuarterRange;
import org.allyship.scoring.Classification;

/** The counts of a state over a stretch of quarters. */
final class PeriodCounts {
  private static final Classification[] OF_LEVEL = {
    Classification.ALLYSHIP, Classification.ADVOCACY, Classification.ACCOMPLICESHIP
  };

  private final int[] counts = new int[CountLayout.SIZE];
  private final long[] reporters = new long[Level.values().length * ReporterSketch.SUMS];

  static PeriodCounts of(PersonState state, QuarterRange quarters) {
    PeriodCounts counts = new PeriodCounts();
    for (int block = 0; block < state.quarters().length; block++) {
      if (quarters.contains(state.quarters()[block])) {
        counts.add(state, block);
      }
    }
    return counts;
  }

  private void add(PersonState state, int block) {
    for (int i = 0; i < counts.length; i++) {
      counts[i] += state.count(block, i);
    }
    for (int i = 0; i < reporters.length; i++) {
      reporters[i] = (reporters[i] + state.sum(block, i)) % ReporterSketch.PRIME;
    }
  }

  int get(int cell) {
    return counts[cell];
  }

  /** Genuine behaviors at a level, learning left out. */
  int at(View view, Level level) {
    return counts[CountLayout.classification(view, OF_LEVEL[level.ordinal()])];
  }

  /** Genuine behaviors at a level or beyond. */
  int orBeyond(View view, Level level) {
    int sum = 0;
    for (int i = level.ordinal(); i < OF_LEVEL.length; i++) {
      sum += counts[CountLayout.classification(view, OF_LEVEL[i])];
    }
    return sum;
  }

  /** Every confirmed behavior, whatever it was. */
  int confirmed(View view) {
    int sum = counts[CountLayout.learning(view)];
    for (Classification classification : Classification.values()) {
      sum += counts[CountLayout.classification(view, classification)];
    }
    return sum;
  }

  /** Words of others for behaviors at any level. */
  int mentions() {
    int sum = 0;
    for (int level = 0; level < OF_LEVEL.length; level++) {
      sum += counts[CountLayout.mentions(level)];
    }
    return sum;
  }

  Reporters reportersAt(Level level) {
    return reporters(level.ordinal(), level.ordinal());
  }

  Reporters reportersOrBeyond(Level level) {
    return reporters(level.ordinal(), OF_LEVEL.length - 1);
  }

  private Reporters reporters(int first, int last) {
    int reports = 0;
    long[] sums = new long[ReporterSketch.SUMS];
    for (int level = first; level <= last; level++) {
      reports += counts[CountLayout.mentions(level)];
      for (int i = 0; i < sums.length; i++) {
        sums[i] = (sums[i] + reporters[level * ReporterSketch.SUMS + i]) % ReporterSketch.PRIME;
      }
    }
    return new Reporters(ReporterSketch.distinct(reports, sums));
  }

  int recipientsOrBeyond(Level level) {
    int sum = 0;
    for (int i = level.ordinal(); i < OF_LEVEL.length; i++) {
      sum += counts[CountLayout.recipients(i)];
    }
    return sum;
  }

  int recordsOrBeyond(Level level) {
    int sum = 0;
    for (int i = level.ordinal(); i < OF_LEVEL.length; i++) {
      sum += counts[CountLayout.records(i)];
    }
    return sum;
  }
}
