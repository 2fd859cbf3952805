package org.allyship.disclosure;

import java.util.stream.IntStream;

/** The people of a cell that is reported, as their places in the table. Immutable. */
public final class Members {
  private final int[] rows;
  private final int from;
  private final int to;

  Members(int[] rows, int from, int to) {
    this.rows = rows;
    this.from = from;
    this.to = to;
  }

  /** Returns how many people there are, never fewer than the threshold. */
  public int size() {
    return to - from;
  }

  /**
   * Returns the place in the table of one of them, from 0 to the number of people less 1.
   *
   * @param index 0 or more and less than {@link #size()}; the places are in ascending order
   * @throws IndexOutOfBoundsException if there is no such member
   */
  public int row(int index) {
    return rows[from + java.util.Objects.checkIndex(index, size())];
  }

  /** Returns the places in the table, in ascending order. */
  public IntStream rows() {
    return IntStream.range(from, to).map(i -> rows[i]);
  }

  /** Tells how many there are, and nothing else of them. */
  @Override
  public String toString() {
    return "Members{size=%d}".formatted(size());
  }
}
