package org.allyship.climate.internal;

import java.util.Arrays;
import org.allyship.disclosure.internal.PartitionTree;
import org.allyship.disclosure.internal.RowGroups;

/**
 * The counts of a breakdown, as running sums over its units: a partition is a difference of two.
 */
public final class UnitCounts {
  private final int size;
  private final ChangeCounts changes;
  private final int[] people;
  private final int[] sums;
  private final int[] changed;

  private UnitCounts(int units, int size, ChangeCounts changes) {
    this.size = size;
    this.changes = changes;
    this.people = new int[units + 1];
    this.sums = new int[Math.multiplyExact(units + 1, size)];
    this.changed = new int[Math.multiplyExact(units + 1, changes.size())];
  }

  /** Counts the people of all units. */
  public static UnitCounts of(PersonRows rows, RowGroups units, int size, ChangeCounts changes) {
    UnitCounts counts = new UnitCounts(units.count(), size, changes);
    for (int unit = 0; unit < units.count(); unit++) {
      counts.add(rows, units, unit);
    }
    return counts;
  }

  /** Adds a unit to the sums before it. */
  private void add(PersonRows rows, RowGroups units, int unit) {
    people[unit + 1] = people[unit] + units.size(unit);
    int[] counts = Arrays.copyOfRange(sums, unit * size, (unit + 1) * size);
    rows.count(units, unit, counts);
    System.arraycopy(counts, 0, sums, (unit + 1) * size, size);
    int width = changes.size();
    if (width > 0) {
      int[] since = Arrays.copyOfRange(changed, unit * width, (unit + 1) * width);
      changes.count(units, unit, since);
      System.arraycopy(since, 0, changed, (unit + 1) * width, width);
    }
  }

  /** Returns the number of people of a partition. */
  int people(PartitionTree.Partition part) {
    return people[part.to()] - people[part.from()];
  }

  /** Returns the counts of a measure group in a partition. */
  CellCounts of(MeasureGroup group, PartitionTree.Partition part) {
    int[] counts = new int[group.size()];
    for (int i = 0; i < counts.length; i++) {
      int measure = group.from() + i;
      counts[i] = sums[part.to() * size + measure] - sums[part.from() * size + measure];
    }
    return new CellCounts(people(part), counts);
  }

  /** Returns the number of people of a partition who changed in a group after a publication. */
  int changed(int group, PartitionTree.Partition part, long publication) {
    int position = changes.position(group, publication);
    return changed[part.to() * changes.size() + position]
        - changed[part.from() * changes.size() + position];
  }
}
