package org.allyship.climate;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.allyship.climate.internal.CellCounts;
import org.allyship.climate.internal.CellTotals;
import org.allyship.climate.internal.FigureKeys;
import org.allyship.climate.internal.MeasureGroup;
import org.allyship.climate.internal.Measures;
import org.allyship.climate.internal.PeriodBits;
import org.allyship.climate.internal.PublishedCounts;
import org.allyship.climate.internal.TransitionMatrix;
import org.allyship.core.time.QuarterRange;
import org.allyship.disclosure.CellResult;
import org.allyship.disclosure.Published;
import org.allyship.scoring.person.Indicator;

/** Perturbs the counts of one cell. Each figure is drawn on its own, from its exact count. */
final class PerturbedCounts {
  private static final BitSet ALL = new BitSet();

  static {
    ALL.set(0, PeriodBits.SIZE);
  }

  private final FigureKeys figures;
  private final Measures measures;
  private final List<QuarterRange> periods;
  private final CellTotals totals;

  PerturbedCounts(
      FigureKeys figures, Measures measures, List<QuarterRange> periods, CellTotals totals) {
    this.figures = figures;
    this.measures = measures;
    this.periods = periods;
    this.totals = totals;
  }

  /** Returns the shown counts by the name of their measure group, for everyone or a segment. */
  Map<String, PublishedCounts> shown(boolean ofSegment) {
    Map<String, PublishedCounts> shown = new TreeMap<>();
    for (int period = 0; period < periods.size(); period++) {
      MeasureGroup group = measures.groups.get(period);
      shown.put(group.name(), published(ofPeriod(period), ofSegment ? group.ofSegments() : ALL));
    }
    int last = measures.groups.size() - 1;
    MeasureGroup challenges = measures.groups.get(last);
    int[] named = exact(challenges);
    for (int i = 0; i < named.length; i++) {
      named[i] = count(last, figures.ofChallenge(i), named[i]);
    }
    shown.put(challenges.name(), published(named, challenges.ofSegments()));
    return shown;
  }

  private PublishedCounts published(int[] counts, BitSet measuresShown) {
    return new PublishedCounts(0, new CellCounts(totals.people, counts), measuresShown, List.of());
  }

  private int[] exact(MeasureGroup group) {
    int[] counts = new int[group.size()];
    System.arraycopy(totals.counts, group.from(), counts, 0, counts.length);
    return counts;
  }

  private int count(int group, long figure, int exact) {
    return figures.perturbation().shown(figure, totals.keys[group], exact, totals.people);
  }

  private int[] ofPeriod(int period) {
    int[] exact = exact(measures.groups.get(period));
    int support = Indicator.OBSERVED_ALLYSHIP.bit();
    exact[PeriodBits.SUPPORT_OR_TOKENISM] -= exact[support]; // tokenism never goes with support
    int[] shown = new int[exact.length];
    for (Indicator indicator : Indicator.values()) {
      shown[indicator.bit()] = count(period, figures.of(indicator, period), exact[indicator.bit()]);
    }
    shown[PeriodBits.SUPPORT_OR_TOKENISM] += shown[support]; // as readers of counts expect
    return shown;
  }

  /** Returns the role transitions, period by period. */
  List<RoleTransitions> roleTransitions() {
    List<RoleTransitions> transitions = new ArrayList<>();
    for (int later = 1; later < periods.size(); later++) {
      transitions.add(roleTransitions(later));
    }
    return transitions;
  }

  private RoleTransitions roleTransitions(int later) {
    int group = periods.size() + later - 1;
    PublishedCounts exact = published(exact(measures.groups.get(group)), ALL);
    Map<Indicator, CellResult<RoleTransition>> roles = new EnumMap<>(Indicator.class);
    for (int role = 0; role < PeriodBits.ROLES.size(); role++) {
      Indicator of = PeriodBits.ROLES.get(role);
      int[] counts = TransitionMatrix.ofRole(exact, role).orElseThrow();
      roles.put(
          of,
          new Published<>(
              totals.people,
              new RoleTransition(
                  moved(group, later, of.code() + " retained", counts[3]),
                  moved(group, later, of.code() + " gained", counts[1]),
                  moved(group, later, of.code() + " lost", counts[2]),
                  moved(group, later, of.code() + " never", counts[0]))));
    }
    return new RoleTransitions(
        periods.get(later - 1),
        periods.get(later),
        roles,
        share(moved(group, later, "up", TransitionMatrix.moved(exact, true).orElseThrow())),
        share(moved(group, later, "down", TransitionMatrix.moved(exact, false).orElseThrow())));
  }

  private int moved(int group, int later, String what, int exact) {
    return count(group, figures.ofMove(what, later), exact);
  }

  private CellResult<Share> share(int count) {
    return new Published<>(totals.people, new Share(count, totals.people));
  }
}
