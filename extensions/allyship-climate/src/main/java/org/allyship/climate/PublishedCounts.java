package org.allyship.climate;

import java.util.BitSet;
import java.util.List;
import java.util.stream.Stream;
import org.allyship.disclosure.CellResult;
import org.allyship.disclosure.Published;
import org.allyship.disclosure.Suppressed;
import org.allyship.disclosure.SuppressionReason;

/**
 * What is shown of a topic in a cell, or would be were it a cell.
 *
 * @param at the number of the last change up to which it was counted
 * @param counts the exact counts
 * @param measures those of which readers see the count
 * @param before what was shown of it before this, the newest first
 */
record PublishedCounts(long at, CellCounts counts, BitSet measures, List<PublishedCounts> before) {
  static final <T> CellResult<T> withheld() {
    return new Suppressed<>(SuppressionReason.PROTECTED);
  }

  /** Returns this and all that was shown of the cell before, each by itself. */
  Stream<PublishedCounts> all() {
    return Stream.concat(
        Stream.of(new PublishedCounts(at, counts, measures, List.of())), before.stream());
  }

  /** Returns this with no other measures than those of another. */
  PublishedCounts within(PublishedCounts around) {
    BitSet both = (BitSet) measures.clone();
    both.and(around.measures);
    return new PublishedCounts(at, counts, both, List.of());
  }

  /** Returns how many people a measure holds of. */
  int count(int measure) {
    return counts.counts()[measure];
  }

  /** Returns a measure as readers see it. */
  CellResult<Share> share(int measure) {
    return measures.get(measure)
        ? new Published<>(counts.people(), new Share(count(measure), counts.people()))
        : withheld();
  }

  /** Returns of how many people a measure holds and another does not, as readers see it. */
  CellResult<Share> difference(int measure, int other) {
    int people = counts.people();
    return measures.get(measure) && measures.get(other)
        ? new Published<>(people, new Share(count(measure) - count(other), people))
        : withheld();
  }
}
