package org.allyship.climate;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * Of how many people in a cell something holds. There are always enough of whom it holds, and
 * enough of whom it does not.
 *
 * @param count of how many it holds
 * @param people how many people are in the cell
 */
public record Share(int count, int people) {
  /**
   * Checks the counts.
   *
   * @throws IllegalArgumentException if it holds of nobody or of everybody
   */
  public Share {
    if (count < 1 || people <= count) {
      throw new IllegalArgumentException(
          "a share is of some people in a cell and not of all, but was %d of %d"
              .formatted(count, people));
    }
  }

  /** The share, above 0 and below 1. */
  @JsonProperty
  public double share() {
    return (double) count / people;
  }
}
