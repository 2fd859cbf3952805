package org.allyship.scoring.person;

import org.allyship.core.Level;
import org.allyship.core.record.View;
import org.allyship.core.role.RoleRule;
import org.allyship.core.time.QuarterRange;
import org.allyship.scoring.person.internal.CountLayout;
import org.allyship.scoring.person.internal.PeriodCounts;
import org.allyship.scoring.person.internal.QuarterCounts;

/**
 * Reads the indicators of a period from states. It is fast enough for everyone in a large
 * organization, because it compares counts with bounds that are calculated once. Immutable and
 * thread-safe.
 */
public final class Indicators {
  private static final Indicator[] ALL = Indicator.values();

  /** Counts below this one have their comparison in a table. */
  private static final int TABLE_SIZE = 64;

  private final QuarterRange period;
  private final int minCountForRole;
  private final RateComparison.Verdict[] verdicts;

  private Indicators(QuarterRange period) {
    this.period = period;
    this.minCountForRole = minCountForRole(period.count());
    this.verdicts = new RateComparison.Verdict[TABLE_SIZE * TABLE_SIZE];
    for (int i = 0; i < verdicts.length; i++) {
      verdicts[i] = compare(i / TABLE_SIZE, i % TABLE_SIZE);
    }
  }

  /** Returns the reader of a period. */
  public static Indicators in(QuarterRange period) {
    return new Indicators(period);
  }

  /** The probability rises with the count, so that every larger count is enough too. */
  private static int minCountForRole(int quarters) {
    int count = 0;
    while (!RoleEligibility.isFrequent(new Rate(count, quarters))) {
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

  /** Returns the indicators that apply to a person, one bit each, by {@link Indicator#in}. */
  public long of(PersonState state) {
    if (!isIn(state.counts())) {
      return 0;
    }
    PeriodCounts counts = PeriodCounts.of(state.counts(), period);
    long bits = 0;
    for (Indicator indicator : ALL) {
      bits |= indicator.read(counts, state, this);
    }
    return bits;
  }

  /** Returns whether anything is known about the period; if not, no indicator applies. */
  private boolean isIn(QuarterCounts counts) {
    for (int at = 0; at < counts.size(); at++) {
      if (period.contains(counts.quarter(at))) {
        return true;
      }
    }
    return false;
  }

  /** Returns whether the conditions of the {@link RoleRule} are met for the role of a level. */
  boolean isEligible(PeriodCounts counts, Level level) {
    return counts.orBeyond(View.OTHERS, level) >= minCountForRole
        && RoleRule.hasChanged(level, counts.get(CountLayout.CHANGES))
        && RoleRule.isFreeOfHarm(counts.get(CountLayout.unrepaired(View.OTHERS)))
        && RoleRule.isAttestedByRecipients(counts.recipientsOrBeyond(level))
        && RoleRule.isCorroborated(counts.reportersOrBeyond(level), counts.recordsOrBeyond(level));
  }

  /** Returns how the support that a person reports compares with what others report. */
  RateComparison.Verdict selfReports(PeriodCounts counts) {
    int self = counts.orBeyond(View.SELF, Level.ALLYSHIP);
    int others = counts.orBeyond(View.OTHERS, Level.ALLYSHIP);
    return self < TABLE_SIZE && others < TABLE_SIZE
        ? verdicts[self * TABLE_SIZE + others]
        : compare(self, others);
  }
}
