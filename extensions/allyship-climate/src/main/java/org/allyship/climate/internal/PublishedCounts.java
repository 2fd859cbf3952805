package org.allyship.climate.internal;

import java.util.BitSet;
import java.util.List;
import java.util.stream.Stream;

/**
 * The published counts of a measure group in a cell or in a partition that is not a cell.
 *
 * @param at the number of the last change before the count
 * @param counts the exact counts
 * @param measures the measures whose counts readers see
 * @param before the earlier publications, the newest first
 */
public record PublishedCounts(
    long at, CellCounts counts, BitSet measures, List<PublishedCounts> before) {
  /** Returns this and all earlier publications, each without its own earlier ones. */
  Stream<PublishedCounts> all() {
    return Stream.concat(
        Stream.of(new PublishedCounts(at, counts, measures, List.of())), before.stream());
  }

  /** Returns this with only those measures that another publication shows too. */
  public PublishedCounts within(PublishedCounts around) {
    BitSet both = (BitSet) measures.clone();
    both.and(around.measures);
    return new PublishedCounts(at, counts, both, List.of());
  }

  /** Returns the sum of publications of one moment, of the measures that all of them show. */
  public static PublishedCounts sum(List<PublishedCounts> parts) {
    int people = 0;
    int[] counts = new int[parts.get(0).counts.counts().length];
    BitSet measures = (BitSet) parts.get(0).measures.clone();
    for (PublishedCounts part : parts) {
      people += part.counts.people();
      for (int i = 0; i < counts.length; i++) {
        counts[i] += part.count(i);
      }
      measures.and(part.measures);
    }
    return new PublishedCounts(
        parts.get(0).at, new CellCounts(people, counts), measures, List.of());
  }

  /** Returns the number of people to whom a measure applies. */
  public int count(int measure) {
    return counts.counts()[measure];
  }
}
