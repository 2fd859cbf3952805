package org.allyship.disclosure.internal;

import java.util.List;

/**
 * The state of a ledger. Immutable.
 *
 * @param threshold the threshold of its releases; 0 before the first
 * @param people the hashes of all people who were ever in a released table
 * @param population who was in which version of the population
 * @param selected whether a version was a selection of people by something about them
 * @param levels the levels of the tree, the topmost first; empty before the first breakdown
 * @param tree the values of each person at these levels, by version
 */
public record LedgerState(
    int threshold,
    long[] people,
    BreakdownHistory population,
    boolean selected,
    List<TreeLevel> levels,
    BreakdownHistory tree) {
  /**
   * A level of the tree.
   *
   * @param breakdown the name of the breakdown
   * @param level the level of the breakdown, 1 for the topmost
   * @param depth the number of levels of the breakdown
   */
  public record TreeLevel(String breakdown, int level, int depth) {}

  /** Copies the list. */
  public LedgerState {
    levels = List.copyOf(levels);
  }

  public static LedgerState empty() {
    BreakdownHistory nobody = BreakdownHistory.empty();
    return new LedgerState(0, new long[0], nobody, false, List.of(), nobody);
  }
}
