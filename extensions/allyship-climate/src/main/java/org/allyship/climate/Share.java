package org.allyship.climate;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * The share of people in a cell to whom something applies. It always applies to enough people, and
 * does not apply to enough others.
 *
 * @param count the number of people to whom it applies
 * @param people the number of people in the cell
 */
public record Share(int count, int people) {
  /**
   * Checks the counts.
   *
   * @throws IllegalArgumentException if it applies to nobody or to everyone
   */
  public Share {
    if (count < 1 || people <= count) {
      throw new IllegalArgumentException(
          "a share is of some people in a cell and not of all, but was %s of %s"
              .formatted(count, people));
    }
  }

  /** Returns the share, above 0 and below 1. */
  @JsonProperty
  public double share() {
    return (double) count / people;
  }
}
