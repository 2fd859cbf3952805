package org.allyship.scoring.disclosure;

import java.util.List;
import java.util.Map;

/**
 * What a ledger knows. Immutable.
 *
 * @param threshold the threshold of its releases; 0 before the first
 * @param people the hashes of all people ever released about
 * @param population who was in which version of the population
 * @param chosen whether a version was of people chosen by something about them
 * @param lanes for each breakdown, who stood where
 * @param crossings what was shown of each crossing
 */
record LedgerState(
    int threshold,
    long[] people,
    LaneHistory population,
    boolean chosen,
    Map<String, LaneHistory> lanes,
    Map<List<String>, CrossingHistory> crossings) {
  static LedgerState empty() {
    return new LedgerState(0, new long[0], LaneHistory.empty(), false, Map.of(), Map.of());
  }
}
