package org.allyship.climate.internal;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The matrix of transitions between role states. If a transition has too few people, the furthest
 * roles are merged until every transition has enough.
 */
public final class TransitionMatrix implements PublicationRule {
  /** Returns the measure that marks the first so many roles as distinguished. */
  private static int distinguished(int roles) {
    return PeriodBits.END + roles - 1;
  }

  /** Returns the number of distinguished roles; 0 if no transition is published. */
  private static int roles(BitSet shown) {
    int roles = PeriodBits.ROLES.size();
    while (roles > 0 && !shown.get(distinguished(roles))) {
      roles--;
    }
    return roles;
  }

  /**
   * Removes the roles that a period does not show. Otherwise the transitions would show how many
   * people have them.
   *
   * @param roles the measures that mark distinguished roles
   * @param shown the measures that readers see of the period
   */
  public static void retain(BitSet roles, BitSet shown) {
    boolean all = true;
    for (int role = 0; role < PeriodBits.ROLES.size(); role++) {
      all &= shown.get(PeriodBits.ROLES.get(role).bit());
      if (!all) {
        roles.clear(distinguished(role + 1));
      }
    }
  }

  @Override
  public void choose(List<CellCounts> cells, int threshold, BitSet among, BitSet marked) {
    for (int roles = PeriodBits.ROLES.size(); roles > 0; roles--) {
      if (among.get(distinguished(roles)) && isEnough(cells, roles, threshold)) {
        marked.set(distinguished(roles));
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

  /** Returns the number of people by the role states that they had before and after. */
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

  /**
   * Returns how many people have a role in neither period, in the later one only, in the earlier
   * one only, and in both; empty if the transitions of the role are not published.
   */
  public static Optional<int[]> ofRole(PublishedCounts shown, int role) {
    int roles = roles(shown.measures());
    if (role >= roles) {
      return Optional.empty();
    }
    int[] counts = new int[4];
    int[][] matrix = matrix(shown.counts(), roles);
    for (int from = 0; from <= roles; from++) {
      for (int to = 0; to <= roles; to++) {
        counts[(from > role ? 2 : 0) + (to > role ? 1 : 0)] += matrix[from][to];
      }
    }
    return Optional.of(counts);
  }

  /**
   * Returns how many people moved to a further distinguished role, or to a lesser one; empty if no
   * transition is published.
   *
   * @param up whether those who moved to a further role are counted
   */
  public static OptionalInt moved(PublishedCounts shown, boolean up) {
    int roles = roles(shown.measures());
    if (roles == 0) {
      return OptionalInt.empty();
    }
    int count = 0;
    int[][] matrix = matrix(shown.counts(), roles);
    for (int from = 0; from <= roles; from++) {
      for (int to = 0; to <= roles; to++) {
        count += (up ? to > from : to < from) ? matrix[from][to] : 0;
      }
    }
    return OptionalInt.of(count);
  }
}
