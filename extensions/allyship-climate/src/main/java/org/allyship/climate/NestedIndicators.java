package org.allyship.climate;

import java.util.BitSet;
import java.util.List;
import org.allyship.scoring.person.Indicator;

/**
 * Signs of which each holds only of people of whom those before it hold: they divide people into
 * blocks, from those of whom none holds to those of whom all do. A ladder is shown by some of its
 * rungs, so that every block between them has enough people.
 *
 * @param levels the measures, the one that holds of most people first; a negative one, {@code ~m},
 *     stands for the people of whom {@code m} does not hold
 * @param order in which order rungs are to be shown, by their places
 * @param around for each rung a measure of another ladder that holds wherever the rung's own does,
 *     and must hold of enough people more, or -1; empty when no rung has one
 */
record NestedIndicators(List<Integer> levels, List<Integer> order, List<Integer> around)
    implements PublicationRule {
  private static final int NONE = -1;

  private static final List<NestedIndicators> OF_A_PERIOD =
      List.of(
          new NestedIndicators(
              List.of(
                  PeriodBits.NOT_NOTHING,
                  Indicator.OBSERVED_ALLYSHIP.ordinal(),
                  Indicator.OBSERVED_ADVOCACY.ordinal(),
                  Indicator.OBSERVED_ACCOMPLICESHIP.ordinal()),
              List.of(1, 2, 3, 0),
              List.of()),
          levels(Indicator.SELF_REPORTED_ALLYSHIP, List.of()),
          levels(Indicator.ALLY, places(Indicator.OBSERVED_ALLYSHIP)),
          new NestedIndicators(
              List.of(
                  ~Indicator.SELF_REPORTS_LESS.ordinal(), Indicator.SELF_REPORTS_MORE.ordinal()),
              List.of(1, 0),
              List.of(Indicator.OBSERVED_ALLYSHIP.ordinal(), NONE)),
          of(Indicator.LAPSED_PROMISES.ordinal()),
          of(Indicator.UNREPAIRED_HARM.ordinal()),
          of(Indicator.SUSTAINED_RISK.ordinal()),
          of(Indicator.LISTENING.ordinal()),
          of(Indicator.ACCOUNTABILITY.ordinal()),
          of(Indicator.AMPLIFICATION.ordinal()),
          of(Indicator.RISK_TAKING.ordinal()),
          of(Indicator.REPETITION.ordinal()));

  /** Returns the ladders of signs in one period. */
  static List<NestedIndicators> ofPeriod() {
    return OF_A_PERIOD;
  }

  /** Returns the ladder of three signs that stand in the order of levels. */
  private static NestedIndicators levels(Indicator lowest, List<Integer> around) {
    return new NestedIndicators(places(lowest), List.of(0, 1, 2), around);
  }

  private static List<Integer> places(Indicator lowest) {
    int first = lowest.ordinal();
    return List.of(first, first + 1, first + 2);
  }

  /** Returns a ladder of one rung. */
  static NestedIndicators of(int measure) {
    return new NestedIndicators(List.of(measure), List.of(0), List.of());
  }

  private int measure(int place) {
    int rung = levels.get(place);
    return rung < 0 ? ~rung : rung;
  }

  /** Returns how many people are on a rung or above. */
  private int count(int place, CellCounts tally) {
    int count = tally.counts()[measure(place)];
    return levels.get(place) < 0 ? tally.people() - count : count;
  }

  @Override
  public void choose(List<CellCounts> cells, int threshold, BitSet among, BitSet marked) {
    boolean[] shown = new boolean[levels.size()];
    for (int place : order) {
      if (among.get(measure(place))) {
        shown[place] = true;
        if (!cells.stream().allMatch(cell -> isEnough(shown, cell, threshold))) {
          shown[place] = false;
        } else {
          marked.set(measure(place));
        }
      }
    }
  }

  private boolean isEnough(boolean[] shown, CellCounts cell, int threshold) {
    int above = cell.people();
    for (int place = 0; place < shown.length; place++) {
      if (shown[place]) {
        int count = count(place, cell);
        if (above - count < threshold || !isEnoughAround(place, cell, threshold)) {
          return false;
        }
        above = count;
      }
    }
    return above >= threshold;
  }

  private boolean isEnoughAround(int place, CellCounts cell, int threshold) {
    int other = around.isEmpty() ? NONE : around.get(place);
    return other == NONE || cell.counts()[other] - cell.counts()[measure(place)] >= threshold;
  }

  @Override
  public int change(CellCounts before, CellCounts now, BitSet shownBefore, BitSet shownNow) {
    int gained = 0;
    int lost = 0;
    int above = now.people() - before.people();
    for (int place = 0; place <= levels.size(); place++) {
      boolean end = place == levels.size();
      if (end || shownBefore.get(measure(place)) && shownNow.get(measure(place))) {
        int count = end ? 0 : count(place, now) - count(place, before);
        gained += Math.max(0, above - count);
        lost += Math.max(0, count - above);
        above = count;
      }
    }
    return Math.max(gained, lost);
  }
}
