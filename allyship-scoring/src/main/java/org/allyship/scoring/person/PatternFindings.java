package org.allyship.scoring.person;

import java.util.ArrayList;
import java.util.List;
import org.allyship.core.Level;
import org.allyship.core.record.View;
import org.allyship.core.time.QuarterRange;

/** Finds what there is to know over time. */
final class PatternFindings {
  private static final int SYMBOLS = 3;
  private static final int PROMISES = 2;
  private static final int QUARTERS_OF_STRAIN = 3;
  private static final int DEEDS_OF_STRAIN = 2;

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

  /** Returns the visible tokens that stand in place of deeds; 0 where they do not. */
  static int tokenism(View view, PeriodCounts counts) {
    int symbols = counts.get(CountLayout.symbols(view));
    return symbols >= SYMBOLS && counts.orBeyond(view, Level.ALLYSHIP) == 0 ? symbols : 0;
  }

  /** Returns the promises not kept; 0 where there are too few to speak of. */
  static int lapsedPromises(View view, PeriodCounts counts) {
    int lapsed = counts.get(CountLayout.lapsed(view));
    return lapsed >= PROMISES ? lapsed : 0;
  }

  /** Returns the risky behaviors of the last quarters; 0 where there was a quarter of rest. */
  static int sustainedRisk(View view, PersonState state, QuarterRange period) {
    if (period.count() < QUARTERS_OF_STRAIN) {
      return 0;
    }
    int total = 0;
    for (int back = 0; back < QUARTERS_OF_STRAIN; back++) {
      int count = state.countIn(period.last().index() - back, CountLayout.risks(view));
      if (count < DEEDS_OF_STRAIN) {
        return 0;
      }
      total += count;
    }
    return total;
  }
}
