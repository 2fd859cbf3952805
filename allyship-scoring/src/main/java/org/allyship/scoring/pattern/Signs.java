package org.allyship.scoring.pattern;

import org.allyship.core.Level;

/**
 * Reads the signs of a period out of states, fast enough for everybody in a large organization: it
 * compares counts alone, with bounds worked out once. Immutable and thread-safe.
 */
public final class Signs {
  private static final Level[] LEVELS = Level.values();
  private static final int MOST_COMPARED = 64;

  private final Quarters period;
  private final int fewestForRole;
  private final RateComparison.Verdict[] verdicts;

  private Signs(Quarters period) {
    this.period = period;
    this.fewestForRole = fewestForRole(period.count());
    this.verdicts = new RateComparison.Verdict[MOST_COMPARED * MOST_COMPARED];
    for (int i = 0; i < verdicts.length; i++) {
      verdicts[i] = compare(i / MOST_COMPARED, i % MOST_COMPARED);
    }
  }

  /** Returns the reader of a period. */
  public static Signs in(Quarters period) {
    return new Signs(period);
  }

  /** The probability rises with the count, so that every larger count is enough too. */
  private static int fewestForRole(int quarters) {
    int count = 0;
    while (new Rate(count, quarters).probabilityAtLeast(Recognition.ONCE) < Recognition.PROBABLE) {
      count++;
    }
    return count;
  }

  private RateComparison.Verdict compare(int self, int others) {
    return new RateComparison(self, period.count(), others, period.count()).verdict();
  }

  /** The period. */
  public Quarters period() {
    return period;
  }

  /** Returns the signs that hold of a person, one bit each, by {@link Sign#in}. */
  public long of(PersonState state) {
    if (!isIn(state)) {
      return 0;
    }
    Sums sums = Sums.of(state, period);
    return views(sums) | roles(sums) | gap(sums) | findings(sums, state) | profile(sums);
  }

  /** Tells whether anything is known of the period; else no sign holds. */
  private boolean isIn(PersonState state) {
    for (int quarter : state.quarters()) {
      if (period.contains(quarter)) {
        return true;
      }
    }
    return false;
  }

  private static long bit(Sign sign, boolean holds) {
    return holds ? 1L << sign.ordinal() : 0;
  }

  private static long views(Sums sums) {
    long signs = 0;
    for (Level level : LEVELS) {
      signs |= bit(level, Sign.SHOWS_ALLYSHIP, sums.orBeyond(View.OTHERS, level) > 0);
      signs |= bit(level, Sign.SAYS_ALLYSHIP, sums.orBeyond(View.SELF, level) > 0);
    }
    return signs;
  }

  /** The sign of a level, in the row of three that begins with that of allyship. */
  private static long bit(Level level, Sign first, boolean holds) {
    return holds ? 1L << first.ordinal() + level.ordinal() : 0;
  }

  private long roles(Sums sums) {
    if (sums.get(Tally.unrepaired(View.OTHERS)) > 0) {
      return 0;
    }
    long signs = 0;
    for (Level level : LEVELS) {
      signs |= bit(level, Sign.ALLY, isRecognized(sums, level));
    }
    return signs;
  }

  private boolean isRecognized(Sums sums, Level level) {
    return sums.orBeyond(View.OTHERS, level) >= fewestForRole
        && sums.recipientsOrBeyond(level) > 0
        && (sums.recordsOrBeyond(level) > 0 || sums.reportersOrBeyond(level).atLeast() >= 2);
  }

  private long gap(Sums sums) {
    int self = sums.orBeyond(View.SELF, Level.ALLYSHIP);
    int others = sums.orBeyond(View.OTHERS, Level.ALLYSHIP);
    RateComparison.Verdict verdict =
        self < MOST_COMPARED && others < MOST_COMPARED
            ? verdicts[self * MOST_COMPARED + others]
            : compare(self, others);
    return bit(Sign.SAYS_MORE, verdict == RateComparison.Verdict.MORE)
        | bit(Sign.SAYS_LESS, verdict == RateComparison.Verdict.LESS);
  }

  private long findings(Sums sums, PersonState state) {
    return bit(Sign.SYMBOLIC_HABIT, PatternFindings.symbolicHabit(View.OTHERS, sums) > 0)
        | bit(Sign.LAPSED_PROMISES, PatternFindings.lapsedPromises(View.OTHERS, sums) > 0)
        | bit(Sign.UNREPAIRED_HARM, sums.get(Tally.unrepaired(View.OTHERS)) > 0)
        | bit(
            Sign.STRAIN,
            PatternFindings.strain(View.SELF, state, period) > 0
                || PatternFindings.strain(View.OTHERS, state, period) > 0);
  }

  private static long profile(Sums sums) {
    long signs = 0;
    for (int i = 0; i < Tally.keyFeatures(); i++) {
      int known = sums.get(Tally.known(View.OTHERS, i));
      if (ProfileLine.isOften(sums.get(Tally.shown(View.OTHERS, i)), known)) {
        signs |= 1L << Sign.LISTENING.ordinal() + i;
      }
    }
    return signs;
  }
}
