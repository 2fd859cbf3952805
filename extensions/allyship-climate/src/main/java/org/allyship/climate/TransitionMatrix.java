package org.allyship.climate;

import java.util.BitSet;
import java.util.List;
import org.allyship.disclosure.CellResult;
import org.allyship.disclosure.Published;
import org.allyship.disclosure.Suppressed;
import org.allyship.disclosure.SuppressionReason;

/**
 * From which standing people came to which. All moves are shown or, where some have too few people,
 * those between fewer standings: the furthest are taken together.
 */
final class TransitionMatrix implements PublicationRule {
  /** Returns the measure that says that the first so many roles are told apart. */
  private static int told(int roles) {
    return PeriodBits.END + roles - 1;
  }

  /** Returns how many roles are told apart; 0 when no move is shown. */
  private static int roles(BitSet shown) {
    int roles = PeriodBits.ROLES.size();
    while (roles > 0 && !shown.get(told(roles))) {
      roles--;
    }
    return roles;
  }

  @Override
  public void choose(List<CellCounts> cells, int threshold, BitSet among, BitSet marked) {
    for (int roles = PeriodBits.ROLES.size(); roles > 0; roles--) {
      if (among.get(told(roles)) && isEnough(cells, roles, threshold)) {
        marked.set(told(roles));
        return;
      }
    }
  }

  private static boolean isEnough(List<CellCounts> cells, int roles, int threshold) {
    for (CellCounts cell : cells) {
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
  private static int[][] matrix(CellCounts cell, int roles) {
    int[][] matrix = new int[roles + 1][roles + 1];
    for (int from = 0; from < PeriodBits.ROLE_STATES; from++) {
      for (int to = 0; to < PeriodBits.ROLE_STATES; to++) {
        matrix[Math.min(from, roles)][Math.min(to, roles)] +=
            cell.counts()[PeriodBits.transition(from, to)];
      }
    }
    return matrix;
  }

  @Override
  public int change(CellCounts before, CellCounts now, BitSet shownBefore, BitSet shownNow) {
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
  static CellResult<RoleTransition> transition(PublishedCounts shown, int role) {
    int roles = roles(shown.measures());
    if (role >= roles) {
      return new Suppressed<>(SuppressionReason.PROTECTED);
    }
    int[] counts = new int[4];
    int[][] matrix = matrix(shown.counts(), roles);
    for (int from = 0; from <= roles; from++) {
      for (int to = 0; to <= roles; to++) {
        counts[(from > role ? 2 : 0) + (to > role ? 1 : 0)] += matrix[from][to];
      }
    }
    return new Published<>(
        shown.counts().people(), new RoleTransition(counts[3], counts[1], counts[2], counts[0]));
  }

  /** Returns how many people moved on, or back, between standings that are told apart. */
  static CellResult<Share> moved(PublishedCounts shown, boolean on) {
    int roles = roles(shown.measures());
    if (roles == 0) {
      return new Suppressed<>(SuppressionReason.PROTECTED);
    }
    int count = 0;
    int[][] matrix = matrix(shown.counts(), roles);
    for (int from = 0; from <= roles; from++) {
      for (int to = 0; to <= roles; to++) {
        count += (on ? to > from : to < from) ? matrix[from][to] : 0;
      }
    }
    int people = shown.counts().people();
    return new Published<>(people, new Share(count, people));
  }
}
