package org.allyship.climate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.allyship.disclosure.internal.PartitionTree;

/** Counts parts of one breakdown anew: all that stand side by side, or none of them. */
final class RefreshRule {
  /**
   * How many times the threshold must have been touched beyond those whose change shows. Once would
   * do for two counts by themselves; beside others it left some known closer by one (see decision
   * 0020).
   */
  static final int MIN_UNEXPLAINED_CHANGES = 2;

  private final Measures measures;
  private final UnitCounts tallies;
  private final int threshold;
  private final long now;

  RefreshRule(Measures measures, UnitCounts tallies, int threshold, long now) {
    this.measures = measures;
    this.tallies = tallies;
    this.threshold = threshold;
    this.now = now;
  }

  /** Returns how many people are in a part. */
  int people(PartitionTree.Partition part) {
    return tallies.people(part);
  }

  /** Tells whether a part counts in a topic as it did. */
  boolean isSame(int topic, PartitionTree.Partition part, CellCounts before) {
    CellCounts now = tallies.of(measures.groups.get(topic), part);
    return now.people() == before.people() && Arrays.equals(now.counts(), before.counts());
  }

  /**
   * Returns what to show of a topic; empty when what was shown of it has to stay.
   *
   * @param former what was shown of each part; nothing when they were never decided on
   * @param among the measures that are shown of the part around them
   */
  Optional<List<PublishedCounts>> of(
      int topic, List<PartitionTree.Partition> parts, List<PublishedCounts> former, BitSet among) {
    MeasureGroup of = measures.groups.get(topic);
    List<CellCounts> counted = parts.stream().map(part -> tallies.of(of, part)).toList();
    BitSet shown = new BitSet();
    for (PublicationRule blocks : of.rules()) {
      blocks.choose(counted, threshold, among, shown);
    }
    List<PublishedCounts> anew = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      List<PublishedCounts> before = former.isEmpty() ? List.of() : former.get(i).all().toList();
      for (PublishedCounts each : before) {
        int touched = tallies.changed(topic, parts.get(i), each.at());
        if (touched - changed(of, each, counted.get(i), shown)
            < MIN_UNEXPLAINED_CHANGES * threshold) {
          return Optional.empty();
        }
      }
      anew.add(new PublishedCounts(now, counted.get(i), shown, before));
    }
    return Optional.of(anew);
  }

  /** Returns how many people changed at least, by what is shown both times. */
  private static int changed(
      MeasureGroup group, PublishedCounts former, CellCounts tally, BitSet shown) {
    int changed = 0;
    for (PublicationRule blocks : group.rules()) {
      changed = Math.max(changed, blocks.change(former.counts(), tally, former.measures(), shown));
    }
    return changed;
  }
}
