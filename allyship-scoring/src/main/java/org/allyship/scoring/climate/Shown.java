package org.allyship.scoring.climate;

import java.util.BitSet;
import java.util.List;
import java.util.stream.Stream;
import org.allyship.scoring.disclosure.Disclosed;
import org.allyship.scoring.disclosure.Reported;
import org.allyship.scoring.disclosure.Withheld;
import org.allyship.scoring.disclosure.WithheldReason;

/**
 * What is shown of a topic in a cell, or would be were it a cell.
 *
 * @param at the number of the last change up to which it was counted
 * @param tally the exact counts
 * @param measures those of which readers see the count
 * @param before what was shown of it before this, the newest first
 */
record Shown(long at, Tally tally, BitSet measures, List<Shown> before) {
  static final <T> Disclosed<T> withheld() {
    return new Withheld<>(WithheldReason.PROTECTED);
  }

  /** Returns this and all that was shown of the cell before, each by itself. */
  Stream<Shown> all() {
    return Stream.concat(Stream.of(new Shown(at, tally, measures, List.of())), before.stream());
  }

  /** Returns this with no other measures than those of another. */
  Shown within(Shown around) {
    BitSet both = (BitSet) measures.clone();
    both.and(around.measures);
    return new Shown(at, tally, both, List.of());
  }

  /** Returns how many people a measure holds of. */
  int count(int measure) {
    return tally.counts()[measure];
  }

  /** Returns a measure as readers see it. */
  Disclosed<Share> share(int measure) {
    return measures.get(measure)
        ? new Reported<>(tally.people(), new Share(count(measure), tally.people()))
        : withheld();
  }

  /** Returns of how many people a measure holds and another does not, as readers see it. */
  Disclosed<Share> difference(int measure, int other) {
    int people = tally.people();
    return measures.get(measure) && measures.get(other)
        ? new Reported<>(people, new Share(count(measure) - count(other), people))
        : withheld();
  }
}
