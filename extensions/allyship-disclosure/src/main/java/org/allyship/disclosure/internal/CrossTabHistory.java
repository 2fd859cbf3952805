package org.allyship.disclosure.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The published cells of a cross-tabulation over all versions. Immutable.
 *
 * @param signature identifies its rows and column groups, which never change
 * @param shown a bit for each version that published it
 * @param steps for each step, the cells that people were in
 */
public record CrossTabHistory(long signature, long shown, List<BreakdownHistory> steps) {
  /**
   * The cells to publish in a version.
   *
   * @param signature identifies the rows and column groups
   * @param steps for each step, the cell of every person of the ledger
   */
  public record Steps(long signature, List<int[]> steps) {}

  /**
   * Returns the history with a version added. Returns null if the cross-tab cannot be published:
   * its rows or column groups changed, or a group of people with the same history is too small.
   *
   * @param before null if the cross-tab was never published
   */
  public static @Nullable CrossTabHistory with(
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
