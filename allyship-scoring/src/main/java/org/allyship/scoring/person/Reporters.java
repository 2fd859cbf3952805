package org.allyship.scoring.person;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.allyship.scoring.person.internal.ReporterSketch;

/**
 * The number of different people who report something.
 *
 * @param atLeast from 0 to 3; exact up to 2, while 3 means three or more
 */
public record Reporters(@JsonProperty(required = true) int atLeast) {
  /** Checks the range. */
  public Reporters {
    if (atLeast < 0 || atLeast > ReporterSketch.MAX_DISTINCT) {
      throw new IllegalArgumentException(
          "reporters are counted from 0 to %s, but were %s"
              .formatted(ReporterSketch.MAX_DISTINCT, atLeast));
    }
  }

  /** Whether there may be more than {@link #atLeast}. */
  @JsonProperty
  public boolean orMore() {
    return atLeast == ReporterSketch.MAX_DISTINCT;
  }
}
