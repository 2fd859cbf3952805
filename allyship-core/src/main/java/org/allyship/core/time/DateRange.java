package org.allyship.core.time;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.Objects;

/**
 * A range of days.
 *
 * @param from the first day
 * @param to the last day, not before the first
 */
public record DateRange(
    @JsonProperty(required = true) LocalDate from, @JsonProperty(required = true) LocalDate to) {
  /**
   * Checks the order of the days.
   *
   * @throws IllegalArgumentException if the last day is before the first
   */
  public DateRange {
    Objects.requireNonNull(from, "from");
    Objects.requireNonNull(to, "to");
    if (to.isBefore(from)) {
      throw new IllegalArgumentException(
          "a date range must not end before it begins, but was %s to %s".formatted(from, to));
    }
  }

  /** Returns whether the range contains a day; the first and the last day are included. */
  public boolean contains(LocalDate day) {
    return !day.isBefore(from) && !day.isAfter(to);
  }
}
