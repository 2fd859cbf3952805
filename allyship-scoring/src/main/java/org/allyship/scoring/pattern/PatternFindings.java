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

  static List<PatternFound> of(PersonState state, Quarters quarters, Sums sums) {
    List<PatternFound> found = new ArrayList<>();
    for (View view : View.values()) {
      int symbols = sums.get(Tally.symbols(view));
      if (symbols >= SYMBOLS && sums.orBeyond(view, Level.ALLYSHIP) == 0) {
        found.add(new PatternFound(PatternFinding.SYMBOLIC_HABIT, view, symbols));
      }
      add(found, PatternFinding.LAPSED_PROMISES, view, sums.get(Tally.lapsed(view)), PROMISES);
      add(found, PatternFinding.UNREPAIRED_HARM, view, sums.get(Tally.unrepaired(view)), 1);
      strain(found, view, state, quarters);
    }
    return List.copyOf(found);
  }

  private static void add(
      List<PatternFound> found, PatternFinding finding, View view, int count, int fewest) {
    if (count >= fewest) {
      found.add(new PatternFound(finding, view, count));
    }
  }

  private static void strain(
      List<PatternFound> found, View view, PersonState state, Quarters quarters) {
    if (quarters.count() < QUARTERS_OF_STRAIN) {
      return;
    }
    int total = 0;
    for (int back = 0; back < QUARTERS_OF_STRAIN; back++) {
      int count = state.countIn(quarters.last().index() - back, Tally.risks(view));
      if (count < DEEDS_OF_STRAIN) {
        return;
      }
      total += count;
    }
    found.add(new PatternFound(PatternFinding.STRAIN, view, total));
  }
}
