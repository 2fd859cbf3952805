package org.allyship.climate;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * The share of people in a cell to whom something applies. If it is exact, it applies to enough
 * people, and does not apply to enough others. If counts are perturbed, it can be of nobody or
 * everyone, which then does not state that there is nobody or everyone.
 *
 * @param count the number of people to whom it applies
 * @param people the number of people in the cell
 */
public record Share(int count, int people) {
  /**
   * Checks the counts.
   *
   * @throws IllegalArgumentException if it applies to fewer than nobody or to more than everyone
   */
  public Share {
    if (count < 0 || people < count || people < 1) {
      throw new IllegalArgumentException(
          "a share is of 0 or more people of a cell with at least one, but was %s of %s"
              .formatted(count, people));
    }
  }

  /** Returns the share, from 0 to 1. */
  @JsonProperty
  public double share() {
    return (double) count / people;
  }
}
