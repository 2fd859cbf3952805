package org.allyship.scoring.climate;

import java.util.BitSet;
import java.util.List;
import org.allyship.scoring.pattern.Sign;

/**
 * Signs of which each holds only of people of whom those before it hold: they divide people into
 * blocks, from those of whom none holds to those of whom all do. A ladder is shown by some of its
 * rungs, so that every block between them has enough people.
 *
 * @param rungs the measures, the one that holds of most people first; a negative one, {@code ~m},
 *     stands for the people of whom {@code m} does not hold
 * @param order in which order rungs are to be shown, by their places
 * @param around for each rung a measure of another ladder that holds wherever the rung's own does,
 *     and must hold of enough people more, or -1; empty when no rung has one
 */
record Ladder(List<Integer> rungs, List<Integer> order, List<Integer> around) implements Blocks {
  private static final int NONE = -1;

  private static final List<Ladder> OF_A_PERIOD =
      List.of(
          new Ladder(
              List.of(
                  PeriodWord.NOT_NOTHING,
                  Sign.SHOWS_ALLYSHIP.ordinal(),
                  Sign.SHOWS_ADVOCACY.ordinal(),
                  Sign.SHOWS_ACCOMPLICESHIP.ordinal()),
              List.of(1, 2, 3, 0),
              List.of()),
          levels(Sign.SAYS_ALLYSHIP, List.of()),
          levels(Sign.ALLY, places(Sign.SHOWS_ALLYSHIP)),
          new Ladder(
              List.of(~Sign.SAYS_LESS.ordinal(), Sign.SAYS_MORE.ordinal()),
              List.of(1, 0),
              List.of(Sign.SHOWS_ALLYSHIP.ordinal(), NONE)),
          of(Sign.LAPSED_PROMISES.ordinal()),
          of(Sign.UNREPAIRED_HARM.ordinal()),
          of(Sign.STRAIN.ordinal()),
          of(Sign.LISTENING.ordinal()),
          of(Sign.ACCOUNTABILITY.ordinal()),
          of(Sign.AMPLIFICATION.ordinal()),
          of(Sign.RISK_TAKING.ordinal()),
          of(Sign.REPETITION.ordinal()));

  /** Returns the ladders of signs in one period. */
  static List<Ladder> ofPeriod() {
    return OF_A_PERIOD;
  }

  /** Returns the ladder of three signs that stand in the order of levels. */
  private static Ladder levels(Sign lowest, List<Integer> around) {
    return new Ladder(places(lowest), List.of(0, 1, 2), around);
  }

  private static List<Integer> places(Sign lowest) {
    int first = lowest.ordinal();
    return List.of(first, first + 1, first + 2);
  }

  /** Returns a ladder of one rung. */
  static Ladder of(int measure) {
    return new Ladder(List.of(measure), List.of(0), List.of());
  }

  private int measure(int place) {
    int rung = rungs.get(place);
    return rung < 0 ? ~rung : rung;
  }

  /** Returns how many people are on a rung or above. */
  private int count(int place, Tally tally) {
    int count = tally.counts()[measure(place)];
    return rungs.get(place) < 0 ? tally.people() - count : count;
  }

  @Override
  public void choose(List<Tally> cells, int threshold, BitSet among, BitSet marked) {
    boolean[] shown = new boolean[rungs.size()];
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

  private boolean isEnough(boolean[] shown, Tally cell, int threshold) {
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

  private boolean isEnoughAround(int place, Tally cell, int threshold) {
    int other = around.isEmpty() ? NONE : around.get(place);
    return other == NONE || cell.counts()[other] - cell.counts()[measure(place)] >= threshold;
  }

  @Override
  public int change(Tally before, Tally now, BitSet shownBefore, BitSet shownNow) {
    int gained = 0;
    int lost = 0;
    int above = now.people() - before.people();
    for (int place = 0; place <= rungs.size(); place++) {
      boolean end = place == rungs.size();
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
