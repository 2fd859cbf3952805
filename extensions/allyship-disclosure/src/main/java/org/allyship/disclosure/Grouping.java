package org.allyship.disclosure;

/** The rows of a table, sorted into groups. Immutable. */
final class Grouping {
  private final int[] starts;
  private final int[] rows;

  /**
   * Sorts them.
   *
   * @param groupOf the group of each row, from 0 to {@code groups} less 1
   */
  Grouping(int[] groupOf, int groups) {
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

  Members members(int group) {
    return new Members(rows, starts[group], starts[group + 1]);
  }
}
