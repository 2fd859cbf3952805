package org.allyship.scoring.person;

import org.allyship.core.Level;
import org.allyship.core.record.View;
import org.allyship.core.time.QuarterRange;

/**
 * Reads the signs of a period out of states, fast enough for everybody in a large organization: it
 * compares counts alone, with bounds worked out once. Immutable and thread-safe.
 */
public final class Indicators {
  private static final Level[] LEVELS = Level.values();
  private static final int MOST_COMPARED = 64;

  private final QuarterRange period;
  private final int fewestForRole;
  private final RateComparison.Verdict[] verdicts;

  private Indicators(QuarterRange period) {
    this.period = period;
    this.fewestForRole = fewestForRole(period.count());
    this.verdicts = new RateComparison.Verdict[MOST_COMPARED * MOST_COMPARED];
    for (int i = 0; i < verdicts.length; i++) {
      verdicts[i] = compare(i / MOST_COMPARED, i % MOST_COMPARED);
    }
  }

  /** Returns the reader of a period. */
  public static Indicators in(QuarterRange period) {
    return new Indicators(period);
  }

  /** The probability rises with the count, so that every larger count is enough too. */
  private static int fewestForRole(int quarters) {
    int count = 0;
    while (new Rate(count, quarters).probabilityAtLeast(RoleEligibility.MIN_RATE_PER_QUARTER)
        < RoleEligibility.MIN_PROBABILITY) {
      count++;
    }
    return count;
  }

  private RateComparison.Verdict compare(int self, int others) {
    return new RateComparison(self, period.count(), others, period.count()).verdict();
  }

  /** The period. */
  public QuarterRange period() {
    return period;
  }

  /** Returns the signs that hold of a person, one bit each, by {@link Indicator#in}. */
  public long of(PersonState state) {
    if (!isIn(state)) {
      return 0;
    }
    PeriodCounts counts = PeriodCounts.of(state, period);
    return views(counts) | roles(counts) | gap(counts) | findings(counts, state) | profile(counts);
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

  private static long bit(Indicator indicator, boolean holds) {
    return holds ? 1L << indicator.ordinal() : 0;
  }

  private static long views(PeriodCounts counts) {
    long signs = 0;
    for (Level level : LEVELS) {
      signs |= bit(level, Indicator.OBSERVED_ALLYSHIP, counts.orBeyond(View.OTHERS, level) > 0);
      signs |= bit(level, Indicator.SELF_REPORTED_ALLYSHIP, counts.orBeyond(View.SELF, level) > 0);
    }
    return signs;
  }

  /** The sign of a level, in the row of three that begins with that of allyship. */
  private static long bit(Level level, Indicator first, boolean holds) {
    return holds ? 1L << first.ordinal() + level.ordinal() : 0;
  }

  private long roles(PeriodCounts counts) {
    if (counts.get(CountLayout.unrepaired(View.OTHERS)) > 0) {
      return 0;
    }
    long signs = 0;
    for (Level level : LEVELS) {
      signs |= bit(level, Indicator.ALLY, isRecognized(counts, level));
    }
    return signs;
  }

  private boolean isRecognized(PeriodCounts counts, Level level) {
    return counts.orBeyond(View.OTHERS, level) >= fewestForRole
        && counts.recipientsOrBeyond(level) > 0
        && (counts.recordsOrBeyond(level) > 0 || counts.reportersOrBeyond(level).atLeast() >= 2);
  }

  private long gap(PeriodCounts counts) {
    int self = counts.orBeyond(View.SELF, Level.ALLYSHIP);
    int others = counts.orBeyond(View.OTHERS, Level.ALLYSHIP);
    RateComparison.Verdict verdict =
        self < MOST_COMPARED && others < MOST_COMPARED
            ? verdicts[self * MOST_COMPARED + others]
            : compare(self, others);
    return bit(Indicator.SELF_REPORTS_MORE, verdict == RateComparison.Verdict.MORE)
        | bit(Indicator.SELF_REPORTS_LESS, verdict == RateComparison.Verdict.LESS);
  }

  private long findings(PeriodCounts counts, PersonState state) {
    return bit(Indicator.TOKENISM, PatternFindings.tokenism(View.OTHERS, counts) > 0)
        | bit(Indicator.LAPSED_PROMISES, PatternFindings.lapsedPromises(View.OTHERS, counts) > 0)
        | bit(Indicator.UNREPAIRED_HARM, counts.get(CountLayout.unrepaired(View.OTHERS)) > 0)
        | bit(
            Indicator.SUSTAINED_RISK,
            PatternFindings.sustainedRisk(View.SELF, state, period) > 0
                || PatternFindings.sustainedRisk(View.OTHERS, state, period) > 0);
  }

  private static long profile(PeriodCounts counts) {
    long signs = 0;
    for (int i = 0; i < CountLayout.keyFeatures(); i++) {
      int known = counts.get(CountLayout.known(View.OTHERS, i));
      if (ProfileLine.isOften(counts.get(CountLayout.shown(View.OTHERS, i)), known)) {
        signs |= 1L << Indicator.LISTENING.ordinal() + i;
      }
    }
    return signs;
  }
}
