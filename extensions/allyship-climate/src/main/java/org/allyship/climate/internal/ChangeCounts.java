package org.allyship.climate.internal;

import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.allyship.disclosure.internal.RowGroups;

/** Counts the people who changed in a kind after each publication. */
public final class ChangeCounts {
  private final long[] publications;
  private final int kinds;

  /** For each member and kind of change, the number of publications before the last change. */
  private final int[] before;

  /**
   * Reads the last changes of all members.
   *
   * @param kinds the number of kinds of changes, as {@link Person} notes them
   * @param publications the number of the last change before each publication
   */
  public ChangeCounts(PersonRows rows, int kinds, LongStream publications) {
    this.publications = publications.sorted().distinct().toArray();
    this.kinds = kinds;
    this.before = new int[this.publications.length == 0 ? 0 : rows.size() * kinds];
    if (before.length > 0) {
      IntStream.range(0, rows.size()).parallel().forEach(row -> read(row, rows.changed(row)));
    }
  }

  private void read(int row, long[] changed) {
    for (int group = 0; group < kinds; group++) {
      int position = Arrays.binarySearch(publications, changed[group]);
      before[row * kinds + group] = position < 0 ? -1 - position : position;
    }
  }

  /** Returns the number of counts of each unit. */
  int size() {
    return kinds * publications.length;
  }

  /** Returns the position of a publication of a kind of change among the counts of a unit. */
  int position(int group, long publication) {
    return group * publications.length + Arrays.binarySearch(publications, publication);
  }

  /** Adds, by kind of change, the number of people of a unit who changed after each publication. */
  void count(RowGroups units, int unit, int[] counts) {
    int[] last = new int[size()];
    for (int i = 0; i < units.size(unit); i++) {
      int from = units.row(unit, i) * kinds;
      for (int group = 0; group < kinds; group++) {
        int position = before[from + group];
        if (position > 0) {
          last[group * publications.length + position - 1]++;
        }
      }
    }
    for (int group = 0; group < kinds; group++) {
      int since = 0;
      int first = group * publications.length;
      for (int position = first + publications.length - 1; position >= first; position--) {
        since += last[position];
        counts[position] += since;
      }
    }
  }
}
