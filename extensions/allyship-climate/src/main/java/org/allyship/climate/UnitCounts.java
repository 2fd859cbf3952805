package org.allyship.climate;

import java.util.Arrays;
import org.allyship.disclosure.internal.PartitionTree;
import org.allyship.disclosure.internal.RowGroups;

/** The people of a breakdown, counted unit by unit, so that units side by side add up. */
final class UnitCounts {
  private final int size;
  private final ChangeCounts after;
  private final int[] people;
  private final int[] sums;
  private final int[] changed;

  private UnitCounts(int units, int size, ChangeCounts after) {
    this.size = size;
    this.after = after;
    this.people = new int[units + 1];
    this.sums = new int[Math.multiplyExact(units + 1, size)];
    this.changed = new int[Math.multiplyExact(units + 1, after.size())];
  }

  /** Counts the people of all units. */
  static UnitCounts of(PersonRows rows, RowGroups units, int size, ChangeCounts after) {
    UnitCounts tallies = new UnitCounts(units.count(), size, after);
    for (int unit = 0; unit < units.count(); unit++) {
      tallies.add(rows, units, unit);
    }
    return tallies;
  }

  /** Adds a unit to what stands before it. */
  private void add(PersonRows rows, RowGroups units, int unit) {
    people[unit + 1] = people[unit] + units.size(unit);
    int[] counts = Arrays.copyOfRange(sums, unit * size, (unit + 1) * size);
    rows.count(units, unit, counts);
    System.arraycopy(counts, 0, sums, (unit + 1) * size, size);
    int width = after.size();
    if (width > 0) {
      int[] since = Arrays.copyOfRange(changed, unit * width, (unit + 1) * width);
      after.count(units, unit, since);
      System.arraycopy(since, 0, changed, (unit + 1) * width, width);
    }
  }

  /** Returns how many people are in a part. */
  int people(PartitionTree.Partition part) {
    return people[part.to()] - people[part.from()];
  }

  /** Returns the counts of a topic in a part. */
  CellCounts of(MeasureGroup group, PartitionTree.Partition part) {
    int[] counts = new int[group.size()];
    for (int i = 0; i < counts.length; i++) {
      int measure = group.from() + i;
      counts[i] = sums[part.to() * size + measure] - sums[part.from() * size + measure];
    }
    return new CellCounts(people(part), counts);
  }

  /** Returns how many people of a part were touched in a topic after a moment. */
  int changed(int topic, PartitionTree.Partition part, long moment) {
    int place = after.place(topic, moment);
    return changed[part.to() * after.size() + place] - changed[part.from() * after.size() + place];
  }
}
