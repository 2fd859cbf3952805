package org.allyship.scoring.climate;

import java.util.BitSet;
import java.util.List;
import org.allyship.scoring.disclosure.Disclosed;
import org.allyship.scoring.disclosure.Reported;
import org.allyship.scoring.disclosure.Withheld;
import org.allyship.scoring.disclosure.WithheldReason;

/**
 * From which standing people came to which. All moves are shown or, where some have too few people,
 * those between fewer standings: the furthest are taken together.
 */
final class Moves implements Blocks {
  /** Returns the measure that says that the first so many roles are told apart. */
  private static int told(int roles) {
    return PeriodWord.END + roles - 1;
  }

  /** Returns how many roles are told apart; 0 when no move is shown. */
  private static int roles(BitSet shown) {
    int roles = PeriodWord.ROLES.size();
    while (roles > 0 && !shown.get(told(roles))) {
      roles--;
    }
    return roles;
  }

  @Override
  public void choose(List<Tally> cells, int threshold, BitSet among, BitSet marked) {
    for (int roles = PeriodWord.ROLES.size(); roles > 0; roles--) {
      if (among.get(told(roles)) && isEnough(cells, roles, threshold)) {
        marked.set(told(roles));
        return;
      }
    }
  }

  private static boolean isEnough(List<Tally> cells, int roles, int threshold) {
    for (Tally cell : cells) {
      for (int[] from : matrix(cell, roles)) {
        for (int count : from) {
          if (count < threshold) {
            return false;
          }
        }
      }
    }
    return true;
  }

  /** Returns how many people moved from each standing to each. */
  private static int[][] matrix(Tally cell, int roles) {
    int[][] matrix = new int[roles + 1][roles + 1];
    for (int from = 0; from < PeriodWord.STANDINGS; from++) {
      for (int to = 0; to < PeriodWord.STANDINGS; to++) {
        matrix[Math.min(from, roles)][Math.min(to, roles)] +=
            cell.counts()[PeriodWord.move(from, to)];
      }
    }
    return matrix;
  }

  @Override
  public int change(Tally before, Tally now, BitSet shownBefore, BitSet shownNow) {
    int roles = Math.min(roles(shownBefore), roles(shownNow));
    if (roles == 0) {
      return 0;
    }
    int[][] was = matrix(before, roles);
    int[][] is = matrix(now, roles);
    int gained = 0;
    int lost = 0;
    for (int from = 0; from <= roles; from++) {
      for (int to = 0; to <= roles; to++) {
        gained += Math.max(0, is[from][to] - was[from][to]);
        lost += Math.max(0, was[from][to] - is[from][to]);
      }
    }
    return Math.max(gained, lost);
  }

  /** Returns how people came to a role and lost it, as readers see it. */
  static Disclosed<Passage> passage(Shown shown, int role) {
    int roles = roles(shown.measures());
    if (role >= roles) {
      return new Withheld<>(WithheldReason.PROTECTED);
    }
    int[] counts = new int[4];
    int[][] matrix = matrix(shown.tally(), roles);
    for (int from = 0; from <= roles; from++) {
      for (int to = 0; to <= roles; to++) {
        counts[(from > role ? 2 : 0) + (to > role ? 1 : 0)] += matrix[from][to];
      }
    }
    return new Reported<>(
        shown.tally().people(), new Passage(counts[3], counts[1], counts[2], counts[0]));
  }

  /** Returns how many people moved on, or back, between standings that are told apart. */
  static Disclosed<Share> moved(Shown shown, boolean on) {
    int roles = roles(shown.measures());
    if (roles == 0) {
      return new Withheld<>(WithheldReason.PROTECTED);
    }
    int count = 0;
    int[][] matrix = matrix(shown.tally(), roles);
    for (int from = 0; from <= roles; from++) {
      for (int to = 0; to <= roles; to++) {
        count += (on ? to > from : to < from) ? matrix[from][to] : 0;
      }
    }
    int people = shown.tally().people();
    return new Reported<>(people, new Share(count, people));
  }
}
