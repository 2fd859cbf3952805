package org.allyship.disclosure;

import java.util.stream.IntStream;
import org.allyship.disclosure.internal.RowGroups;

/** The people of a published cell, as their rows in the table. Immutable. */
public final class Members {
  private final RowGroups groups;
  private final int group;

  Members(RowGroups groups, int group) {
    this.groups = groups;
    this.group = group;
  }

  /** Returns the number of people, never below the threshold. */
  public int size() {
    return groups.size(group);
  }

  /**
   * Returns the row of a person in the table, from 0 to the number of people in the table less 1.
   *
   * @param index 0 or more and less than {@link #size()}; the rows are in ascending order
   * @throws IndexOutOfBoundsException if there is no such member
   */
  public int row(int index) {
    return groups.row(group, index);
  }

  /** Returns the rows in the table, in ascending order. */
  public IntStream rows() {
    return groups.rows(group);
  }

  /** Returns the number of people, and nothing else about them. */
  @Override
  public String toString() {
    return "Members{size=%s}".formatted(size());
  }
}
