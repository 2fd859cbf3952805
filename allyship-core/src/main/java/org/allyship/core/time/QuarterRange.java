package org.allyship.core.time;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Objects;
import org.allyship.core.internal.SafeText;

/**
 * A range of quarters for which a pattern is computed. An unfinished quarter counts as a whole one,
 * so that rates before its end are too low rather than too high.
 *
 * @param first the first quarter
 * @param last the last quarter, not before the first
 */
public record QuarterRange(
    @JsonProperty(required = true) Quarter first, @JsonProperty(required = true) Quarter last) {
  private static final String BETWEEN = "..";

  /** Checks the order and the maximum of 400 quarters. */
  public QuarterRange {
    Objects.requireNonNull(first, "first");
    Objects.requireNonNull(last, "last");
    if (last.index() < first.index() || last.index() - first.index() >= 400) {
      throw new IllegalArgumentException(
          "a period must have 1 to 400 quarters, but was %s to %s".formatted(first, last));
    }
  }

  /** Returns the four quarters of a year. */
  public static QuarterRange ofYear(int year) {
    return new QuarterRange(new Quarter(year, 1), new Quarter(year, 4));
  }

  /** Returns the range with a last quarter and a number of quarters. */
  public static QuarterRange upTo(Quarter last, int count) {
    return new QuarterRange(last.plus(1 - count), last);
  }

  /**
   * Parses a range of quarters.
   *
   * @param text a year such as {@code 2026}, a quarter such as {@code 2026-Q1}, or two of these
   *     joined, such as {@code 2025-Q3..2026-Q2}
   * @throws IllegalArgumentException if the text does not have this form
   */
  public static QuarterRange parse(String text) {
    int between = text.indexOf(BETWEEN);
    if (between >= 0) {
      return new QuarterRange(
          part(text.substring(0, between)).first,
          part(text.substring(between + BETWEEN.length())).last);
    }
    return part(text);
  }

  private static QuarterRange part(String text) {
    if (text.length() == 4 && text.chars().allMatch(c -> c >= '0' && c <= '9')) {
      return ofYear(Integer.parseInt(text));
    }
    try {
      Quarter quarter = Quarter.parse(text);
      return new QuarterRange(quarter, quarter);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(
          "a period is written such as 2026, 2026-Q1 or 2025-Q3..2026-Q2, but had '%s'"
              .formatted(SafeText.of(text)),
          e);
    }
  }

  /** Returns the number of quarters, at least 1. */
  public int count() {
    return last.index() - first.index() + 1;
  }

  /**
   * Returns the range of the same length directly before this one.
   *
   * @throws IllegalArgumentException if it would begin before year 1
   */
  public QuarterRange previous() {
    return new QuarterRange(first.plus(-count()), first.plus(-1));
  }

  /** Returns whether the range contains a quarter. */
  public boolean contains(Quarter quarter) {
    return contains(quarter.index());
  }

  /** Returns whether the range contains the quarter with an {@link Quarter#index()}. */
  public boolean contains(int index) {
    return index >= first.index() && index <= last.index();
  }

  /** Returns the days from the first to the last. */
  public DateRange days() {
    return new DateRange(first.firstDay(), last.lastDay());
  }

  /** Returns the text form that {@link #parse} reads, such as {@code 2025-Q3..2026-Q2}. */
  @Override
  public String toString() {
    return first + BETWEEN + last;
  }
}
