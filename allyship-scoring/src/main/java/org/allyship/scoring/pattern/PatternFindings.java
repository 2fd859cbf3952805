package org.allyship.scoring.pattern;

import java.util.ArrayList;
import java.util.List;
import org.allyship.core.Level;

/** Finds what there is to know over time. */
final class PatternFindings {
  private static final int SYMBOLS = 3;
  private static final int PROMISES = 2;
  private static final int QUARTERS_OF_STRAIN = 3;
  private static final int DEEDS_OF_STRAIN = 2;

  private PatternFindings() {}

  static List<PatternFound> of(PersonState state, Quarters period, Sums sums) {
    List<PatternFound> found = new ArrayList<>();
    for (View view : View.values()) {
      add(found, PatternFinding.SYMBOLIC_HABIT, view, symbolicHabit(view, sums));
      add(found, PatternFinding.LAPSED_PROMISES, view, lapsedPromises(view, sums));
      add(found, PatternFinding.UNREPAIRED_HARM, view, sums.get(Tally.unrepaired(view)));
      add(found, PatternFinding.STRAIN, view, strain(view, state, period));
    }
    return List.copyOf(found);
  }

  private static void add(List<PatternFound> found, PatternFinding finding, View view, int count) {
    if (count > 0) {
      found.add(new PatternFound(finding, view, count));
    }
  }

  /** Returns the visible tokens that stand in place of deeds; 0 where they do not. */
  static int symbolicHabit(View view, Sums sums) {
    int symbols = sums.get(Tally.symbols(view));
    return symbols >= SYMBOLS && sums.orBeyond(view, Level.ALLYSHIP) == 0 ? symbols : 0;
  }

  /** Returns the promises not kept; 0 where there are too few to speak of. */
  static int lapsedPromises(View view, Sums sums) {
    int lapsed = sums.get(Tally.lapsed(view));
    return lapsed >= PROMISES ? lapsed : 0;
  }

  /** Returns the risky behaviors of the last quarters; 0 where there was a quarter of rest. */
  static int strain(View view, PersonState state, Quarters period) {
    if (period.count() < QUARTERS_OF_STRAIN) {
      return 0;
    }
    int total = 0;
    for (int back = 0; back < QUARTERS_OF_STRAIN; back++) {
      int count = state.countIn(period.last().index() - back, Tally.risks(view));
      if (count < DEEDS_OF_STRAIN) {
        return 0;
      }
      total += count;
    }
    return total;
  }
}
