package org.allyship.scoring.person;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntUnaryOperator;
import org.allyship.core.Level;
import org.allyship.core.catalog.KeyFeature;
import org.allyship.core.record.View;
import org.allyship.core.time.QuarterRange;
import org.allyship.scoring.Classification;
import org.allyship.scoring.person.internal.CountLayout;
import org.allyship.scoring.person.internal.PeriodCounts;

/** Detects findings over time. */
final class PatternFindings {
  private static final int MIN_SYMBOLS = 3;
  private static final int MIN_LAPSED_PROMISES = 2;
  private static final int QUARTERS_AT_RISK = 3;
  private static final int MIN_RISKS_PER_QUARTER = 2;
  private static final int QUARTERS_OF_EFFORT = 4;
  private static final int MIN_SUPPORT_PER_QUARTER = 6;

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
      add(found, PatternFindingType.SUSTAINED_EFFORT, view, sustainedEffort(view, state, period));
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
    int cell = CountLayout.shown(view, KeyFeature.RISK_TAKING);
    return sustained(
        period,
        QUARTERS_AT_RISK,
        MIN_RISKS_PER_QUARTER,
        quarter -> state.counts().countIn(quarter, cell));
  }

  /** Returns the number of genuine behaviors of the last quarters, 0 if one was a time of rest. */
  private static int sustainedEffort(View view, PersonState state, QuarterRange period) {
    return sustained(
        period,
        QUARTERS_OF_EFFORT,
        MIN_SUPPORT_PER_QUARTER,
        quarter -> supportIn(quarter, view, state));
  }

  private static int supportIn(int quarter, View view, PersonState state) {
    int sum = 0;
    for (Level level : Level.values()) {
      int cell = CountLayout.classification(view, Classification.of(level));
      sum += state.counts().countIn(quarter, cell);
    }
    return sum;
  }

  private static int sustained(
      QuarterRange period, int quarters, int minimum, IntUnaryOperator countIn) {
    if (period.count() < quarters) {
      return 0;
    }
    int total = 0;
    for (int back = 0; back < quarters; back++) {
      int count = countIn.applyAsInt(period.last().index() - back);
      if (count < minimum) {
        return 0;
      }
      total += count;
    }
    return total;
  }
}
