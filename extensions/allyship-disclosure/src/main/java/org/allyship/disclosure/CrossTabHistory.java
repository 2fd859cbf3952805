package org.allyship.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What was shown of a crossing. Immutable.
 *
 * @param signature names its rows and blocks, which stay the same
 * @param shown a bit for each version that it was shown with
 * @param steps for each step, the cells that people were in
 */
record CrossTabHistory(long signature, long shown, List<BreakdownHistory> steps) {
  /**
   * What is to be shown in a version.
   *
   * @param steps for each step, the cell of every person of the ledger
   */
  record Steps(long signature, List<int[]> steps) {}

  /**
   * Returns the history with a version; null when the crossing cannot be shown: when its rows and
   * blocks are not what they were, or when a group of people with the same history is too small.
   *
   * @param before null when the crossing was not shown yet
   */
  static @Nullable CrossTabHistory with(
      @Nullable CrossTabHistory before, Steps cells, int version, int threshold) {
    if (cells.steps().isEmpty() || before != null && before.signature != cells.signature()) {
      return null;
    }
    List<BreakdownHistory> next = new ArrayList<>();
    for (int i = 0; i < cells.steps().size(); i++) {
      BreakdownHistory step = before == null ? BreakdownHistory.empty() : before.steps.get(i);
      BreakdownHistory grown = step.with(version, cells.steps().get(i), true);
      if (hasFew(grown, threshold)) {
        return null;
      }
      next.add(grown);
    }
    long shown = before == null ? 0 : before.shown;
    return new CrossTabHistory(cells.signature(), shown | 1L << version, next);
  }

  private static boolean hasFew(BreakdownHistory step, int threshold) {
    int[] sizes = step.sizes();
    return IntStream.range(1, sizes.length)
        .anyMatch(each -> HistoryRule.isFew(sizes[each], threshold));
  }
}
