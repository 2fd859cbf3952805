package org.allyship.climate.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.allyship.disclosure.internal.PartitionTree;

/** Decides when the counts of partitions of a breakdown are refreshed: all of a split, or none. */
public final class RefreshRule {
  /**
   * How many times the threshold must have changed beyond those whose change is visible. Once is
   * enough for two counts alone. Together with other counts, once made some people known more
   * precisely by one (see decision 0020).
   */
  public static final int MIN_UNEXPLAINED_CHANGES = 2;

  private final Measures measures;
  private final UnitCounts counts;
  private final long now;

  /**
   * Creates a rule.
   *
   * @param counts the present counts of the units of the breakdown
   * @param now the number of the last change
   */
  public RefreshRule(Measures measures, UnitCounts counts, long now) {
    this.measures = measures;
    this.counts = counts;
    this.now = now;
  }

  /** Returns the number of people of a partition. */
  public int people(PartitionTree.Partition part) {
    return counts.people(part);
  }

  /** Returns whether the counts of a measure group in a partition are still the same. */
  public boolean isSame(int group, PartitionTree.Partition part, CellCounts before) {
    CellCounts present = counts.of(measures.groups.get(group), part);
    return present.people() == before.people() && Arrays.equals(present.counts(), before.counts());
  }

  /**
   * Returns the refreshed counts of a measure group in each part; empty if the published counts
   * must stay.
   *
   * @param around the partition whose parts are counted
   * @param former the published counts of each part; empty if there are none
   * @param among the measures that are published of the partition around them
   */
  public Optional<List<PublishedCounts>> refresh(
      int group, PartitionTree.Partition around, List<PublishedCounts> former, BitSet among) {
    List<PartitionTree.Partition> parts = around.parts();
    int threshold = around.threshold();
    MeasureGroup of = measures.groups.get(group);
    List<CellCounts> counted = parts.stream().map(part -> counts.of(of, part)).toList();
    BitSet shown = new BitSet();
    for (PublicationRule rule : of.rules()) {
      rule.choose(counted, threshold, among, shown);
    }
    List<PublishedCounts> refreshed = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      List<PublishedCounts> before = former.isEmpty() ? List.of() : former.get(i).all().toList();
      for (PublishedCounts each : before) {
        int enough =
            visibleChange(of, each, counted.get(i), shown) + MIN_UNEXPLAINED_CHANGES * threshold;
        if (!isEnough(of, parts.get(i), each.at(), enough)) {
          return Optional.empty();
        }
      }
      refreshed.add(new PublishedCounts(now, counted.get(i), shown, before));
    }
    return Optional.of(refreshed);
  }

  /**
   * Returns whether enough people changed since a publication: by what others report, and by what
   * they report themselves, each enough or nobody. One kind of change does not hide the other.
   */
  private boolean isEnough(
      MeasureGroup group, PartitionTree.Partition part, long publication, int enough) {
    int most = 0;
    for (int change : group.changes()) {
      int changed = counts.changed(change, part, publication);
      if (changed > 0 && changed < enough) {
        return false;
      }
      most = Math.max(most, changed);
    }
    return most >= enough;
  }

  /** Returns the least number of people who changed, judged by measures published both times. */
  private static int visibleChange(
      MeasureGroup group, PublishedCounts former, CellCounts present, BitSet shown) {
    int changed = 0;
    for (PublicationRule rule : group.rules()) {
      changed = Math.max(changed, rule.change(former.counts(), present, former.measures(), shown));
    }
    return changed;
  }
}
