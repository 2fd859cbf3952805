package org.allyship.disclosure;

import java.util.List;
import java.util.Map;

/**
 * What a ledger knows. Immutable.
 *
 * @param threshold the threshold of its releases; 0 before the first
 * @param people the hashes of all people ever released about
 * @param population who was in which version of the population
 * @param chosen whether a version was of people chosen by something about them
 * @param breakdowns for each breakdown, who stood where
 * @param crossTabs what was shown of each crossing
 */
record LedgerState(
    int threshold,
    long[] people,
    BreakdownHistory population,
    boolean chosen,
    Map<String, BreakdownHistory> breakdowns,
    Map<List<String>, CrossTabHistory> crossTabs) {
  static LedgerState empty() {
    return new LedgerState(0, new long[0], BreakdownHistory.empty(), false, Map.of(), Map.of());
  }
}
