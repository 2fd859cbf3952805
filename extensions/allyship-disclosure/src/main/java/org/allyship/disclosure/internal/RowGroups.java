package org.allyship.disclosure.internal;

import java.util.Objects;
import java.util.stream.IntStream;

/** The rows of a table, sorted into groups. Immutable. */
public final class RowGroups {
  private final int[] starts;
  private final int[] rows;

  /**
   * Sorts the rows.
   *
   * @param groupOf the group of each row, from 0 to {@code groups} less 1
   */
  public RowGroups(int[] groupOf, int groups) {
    this.starts = new int[groups + 1];
    for (int group : groupOf) {
      starts[group + 1]++;
    }
    for (int i = 0; i < groups; i++) {
      starts[i + 1] += starts[i];
    }
    int[] next = starts.clone();
    this.rows = new int[groupOf.length];
    for (int row = 0; row < groupOf.length; row++) {
      rows[next[groupOf[row]]++] = row;
    }
  }

  /** Returns one group that has all rows of a table. */
  public static RowGroups whole(int rows) {
    return new RowGroups(new int[rows], 1);
  }

  /** Returns the number of groups. */
  public int count() {
    return starts.length - 1;
  }

  /** Returns the number of rows in a group. */
  public int size(int group) {
    return starts[group + 1] - starts[group];
  }

  /** Returns whether a group that has any rows has fewer than a threshold. */
  public boolean hasFew(int threshold) {
    for (int group = 0; group < count(); group++) {
      if (HistoryRule.isFew(size(group), threshold)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Returns a row of a group; rows are in ascending order.
   *
   * @throws IndexOutOfBoundsException if the group has no such row
   */
  public int row(int group, int index) {
    return rows[starts[group] + Objects.checkIndex(index, size(group))];
  }

  /** Returns the rows of a group, in ascending order. */
  public IntStream rows(int group) {
    return IntStream.range(starts[group], starts[group + 1]).map(i -> rows[i]);
  }
}
