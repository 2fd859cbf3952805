package org.allyship.climate;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.allyship.climate.internal.CellCounts;
import org.allyship.climate.internal.PublishedCounts;

/** Maps counts in the order of the codes of a snapshot to the order of this build. Immutable. */
final class CodeOrder {
  /** For each stored position, the position in this build. */
  private final int[] positions;

  /**
   * Maps the codes.
   *
   * @param stored the codes of a snapshot; the same as the present ones, in any order
   * @param present the codes of this build
   */
  CodeOrder(List<String> stored, List<String> present) {
    this.positions = stored.stream().mapToInt(present::indexOf).toArray();
  }

  /** Returns whether a row, and all earlier ones in it, have a count for every code. */
  boolean fits(Snapshot.PublishedRow row) {
    return row.counts().length == positions.length
        && Arrays.stream(row.measures()).allMatch(i -> i >= 0 && i < positions.length)
        && row.earlier().stream().allMatch(this::fits);
  }

  /** Returns the counts of a row in the order of this build. */
  PublishedCounts counts(Snapshot.PublishedRow row) {
    int[] counts = new int[positions.length];
    for (int i = 0; i < counts.length; i++) {
      counts[positions[i]] = row.counts()[i];
    }
    BitSet measures = new BitSet();
    for (int stored : row.measures()) {
      measures.set(positions[stored]);
    }
    return new PublishedCounts(
        row.at(),
        new CellCounts(row.people(), counts),
        measures,
        row.earlier().stream().map(this::counts).toList());
  }
}
