package org.allyship.scoring;

/**
 * The possible positions on the spectrum, both ends included.
 *
 * @param low the lowest, from 0 to 1
 * @param high the highest, from {@code low} to 1
 */
public record PositionRange(double low, double high) {
  /**
   * Checks the ends.
   *
   * @throws IllegalArgumentException if they are out of [0, 1], out of order or NaN
   */
  public PositionRange {
    if (!(0 <= low && low <= high && high <= 1)) {
      throw new IllegalArgumentException(
          "a range must lie in [0, 1], low end first, but was %s to %s".formatted(low, high));
    }
  }

  /** Returns whether a position is in the range; false for NaN. */
  public boolean contains(double position) {
    return low <= position && position <= high;
  }
}
