package org.allyship.scoring.person;

import java.util.ArrayList;
import java.util.List;
import org.allyship.core.Level;
import org.allyship.core.catalog.KeyFeature;
import org.allyship.core.record.View;
import org.allyship.core.time.QuarterRange;
import org.allyship.scoring.person.internal.CountLayout;
import org.allyship.scoring.person.internal.PeriodCounts;

/** Detects findings over time. */
final class PatternFindings {
  private static final int MIN_SYMBOLS = 3;
  private static final int MIN_LAPSED_PROMISES = 2;
  private static final int QUARTERS_AT_RISK = 3;
  private static final int MIN_RISKS_PER_QUARTER = 2;

  private PatternFindings() {}

  static List<PatternFinding> of(PersonState state, QuarterRange period, PeriodCounts counts) {
    List<PatternFinding> found = new ArrayList<>();
    for (View view : View.values()) {
      add(found, PatternFindingType.TOKENISM, view, tokenism(view, counts));
      add(found, PatternFindingType.LAPSED_PROMISES, view, lapsedPromises(view, counts));
      add(
          found,
          PatternFindingType.UNREPAIRED_HARM,
          view,
          counts.get(CountLayout.unrepaired(view)));
      add(found, PatternFindingType.SUSTAINED_RISK, view, sustainedRisk(view, state, period));
    }
    return List.copyOf(found);
  }

  private static void add(
      List<PatternFinding> found, PatternFindingType finding, View view, int count) {
    if (count > 0) {
      found.add(new PatternFinding(finding, view, count));
    }
  }

  /** Returns the number of visible tokens when there is no support besides them, else 0. */
  static int tokenism(View view, PeriodCounts counts) {
    int symbols = counts.get(CountLayout.symbols(view));
    return symbols >= MIN_SYMBOLS && counts.orBeyond(view, Level.ALLYSHIP) == 0 ? symbols : 0;
  }

  /** Returns the number of promises not kept, 0 when there are too few for a finding. */
  static int lapsedPromises(View view, PeriodCounts counts) {
    int lapsed = counts.get(CountLayout.lapsed(view));
    return lapsed >= MIN_LAPSED_PROMISES ? lapsed : 0;
  }

  /** Returns the number of risky behaviors of the last quarters, 0 if one was a time of rest. */
  static int sustainedRisk(View view, PersonState state, QuarterRange period) {
    if (period.count() < QUARTERS_AT_RISK) {
      return 0;
    }
    int risks = CountLayout.shown(view, KeyFeature.RISK_TAKING);
    int total = 0;
    for (int back = 0; back < QUARTERS_AT_RISK; back++) {
      int count = state.counts().countIn(period.last().index() - back, risks);
      if (count < MIN_RISKS_PER_QUARTER) {
        return 0;
      }
      total += count;
    }
    return total;
  }
}
