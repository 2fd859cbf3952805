package org.allyship.disclosure.internal;

import java.util.List;
import java.util.Map;

/**
 * The state of a ledger. Immutable.
 *
 * @param threshold the threshold of its releases; 0 before the first
 * @param people the hashes of all people who were ever in a released table
 * @param population who was in which version of the population
 * @param selected whether a version was a selection of people by something about them
 * @param breakdowns for each breakdown, the value of each person by version
 * @param crossTabs the published cells of each cross-tab
 */
public record LedgerState(
    int threshold,
    long[] people,
    BreakdownHistory population,
    boolean selected,
    Map<String, BreakdownHistory> breakdowns,
    Map<List<String>, CrossTabHistory> crossTabs) {
  public static LedgerState empty() {
    return new LedgerState(0, new long[0], BreakdownHistory.empty(), false, Map.of(), Map.of());
  }
}
