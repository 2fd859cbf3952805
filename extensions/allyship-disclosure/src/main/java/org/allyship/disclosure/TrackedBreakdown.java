package org.allyship.disclosure;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.allyship.disclosure.internal.BreakdownHistory;
import org.allyship.disclosure.internal.LongIntMap;
import org.allyship.disclosure.internal.SipHash;

/** A breakdown of a table, with the history of the values that people had in it. */
final class TrackedBreakdown {
  final Breakdown breakdown;

  /** For each value of the breakdown, its leaf. */
  final int[] leafIds;

  final BreakdownHistory history;

  private TrackedBreakdown(Breakdown breakdown, int[] leafIds, BreakdownHistory history) {
    this.breakdown = breakdown;
    this.leafIds = leafIds;
    this.history = history;
  }

  /** Returns the history with the values of the breakdown added, before anyone is counted. */
  static TrackedBreakdown of(Breakdown breakdown, BreakdownHistory before, SipHash hash) {
    LongIntMap known = new LongIntMap(before.leafCount() + breakdown.values().size());
    for (int leaf = 0; leaf < before.leafCount(); leaf++) {
      known.put(key(before.leaves, leaf * before.depth, before.depth, hash), leaf);
    }
    int[] ids = new int[breakdown.values().size()];
    long[] leaves = Arrays.copyOf(before.leaves, before.leaves.length + ids.length * before.depth);
    int next = before.leafCount();
    for (int value : sortedByHash(breakdown, hash)) {
      List<String> path = breakdown.values().get(value);
      for (int level = 0; level < before.depth; level++) {
        leaves[next * before.depth + level] = hash.of(path.get(level));
      }
      long key = key(leaves, next * before.depth, before.depth, hash);
      ids[value] = known.get(key);
      if (ids[value] == LongIntMap.NONE) {
        ids[value] = next;
        known.put(key, next++);
      }
    }
    return new TrackedBreakdown(
        breakdown, ids, before.withLeaves(Arrays.copyOf(leaves, next * before.depth)));
  }

  /** Sorts the values by hash, so that the ledger does not depend on their order. */
  private static int[] sortedByHash(Breakdown breakdown, SipHash hash) {
    long[] keys =
        breakdown.values().stream()
            .mapToLong(path -> hash.of(String.join("\u0000", path)))
            .toArray();
    return IntStream.range(0, keys.length)
        .boxed()
        .sorted((one, other) -> Long.compareUnsigned(keys[one], keys[other]))
        .mapToInt(Integer::intValue)
        .toArray();
  }

  private static long key(long[] leaves, int from, int depth, SipHash hash) {
    long key = 0;
    for (int i = from; i < from + depth; i++) {
      key = hash.of(key, leaves[i]);
    }
    return key;
  }

  /** Returns the leaf of each row. */
  int[] leafOfRows() {
    return breakdown.ofPeople(leafIds);
  }

  TrackedBreakdown with(BreakdownHistory next) {
    return new TrackedBreakdown(breakdown, leafIds, next);
  }
}
