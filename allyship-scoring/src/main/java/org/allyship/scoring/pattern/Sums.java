package org.allyship.scoring.pattern;

import org.allyship.core.Level;
import org.allyship.scoring.Answer;

/** The counts of a state over a stretch of quarters. */
final class Sums {
  private static final Answer[] OF_LEVEL = {
    Answer.ALLYSHIP, Answer.ADVOCACY, Answer.ACCOMPLICESHIP
  };

  private final int[] counts = new int[Tally.SIZE];
  private final long[] reporters = new long[Level.values().length * ReporterSketch.SUMS];

  static Sums of(PersonState state, Quarters quarters) {
    Sums sums = new Sums();
    for (int block = 0; block < state.quarters().length; block++) {
      if (quarters.contains(state.quarters()[block])) {
        sums.add(state, block);
      }
    }
    return sums;
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
    return counts[Tally.answer(view, OF_LEVEL[level.ordinal()])];
  }

  /** Genuine behaviors at a level or beyond. */
  int orBeyond(View view, Level level) {
    int sum = 0;
    for (int i = level.ordinal(); i < OF_LEVEL.length; i++) {
      sum += counts[Tally.answer(view, OF_LEVEL[i])];
    }
    return sum;
  }

  /** Every confirmed behavior, whatever it was. */
  int confirmed(View view) {
    int sum = counts[Tally.learning(view)];
    for (Answer answer : Answer.values()) {
      sum += counts[Tally.answer(view, answer)];
    }
    return sum;
  }

  /** Words of others for behaviors at any level. */
  int mentions() {
    int sum = 0;
    for (int level = 0; level < OF_LEVEL.length; level++) {
      sum += counts[Tally.mentions(level)];
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
      reports += counts[Tally.mentions(level)];
      for (int i = 0; i < sums.length; i++) {
        sums[i] = (sums[i] + reporters[level * ReporterSketch.SUMS + i]) % ReporterSketch.PRIME;
      }
    }
    return new Reporters(ReporterSketch.distinct(reports, sums));
  }

  int recipientsOrBeyond(Level level) {
    int sum = 0;
    for (int i = level.ordinal(); i < OF_LEVEL.length; i++) {
      sum += counts[Tally.recipients(i)];
    }
    return sum;
  }

  int recordsOrBeyond(Level level) {
    int sum = 0;
    for (int i = level.ordinal(); i < OF_LEVEL.length; i++) {
      sum += counts[Tally.records(i)];
    }
    return sum;
  }
}
