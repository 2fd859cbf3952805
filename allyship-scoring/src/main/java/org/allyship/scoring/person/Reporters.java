package org.allyship.scoring.person;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * How many different people gave their word.
 *
 * @param atLeast from 0 to 3; exact up to 2, while 3 stands for three or more
 */
public record Reporters(@JsonProperty(required = true) int atLeast) {
  /** Checks the range. */
  public Reporters {
    if (atLeast < 0 || atLeast > ReporterSketch.MOST) {
      throw new IllegalArgumentException(
          "reporters are counted from 0 to %d, but were %d"
              .formatted(ReporterSketch.MOST, atLeast));
    }
  }

  /** Tells whether there may be more than {@link #atLeast}. */
  @JsonProperty
  public boolean orMore() {
    return atLeast == ReporterSketch.MOST;
  }
}
