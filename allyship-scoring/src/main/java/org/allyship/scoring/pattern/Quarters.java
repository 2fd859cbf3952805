package org.allyship.scoring.pattern;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Objects;
import org.allyship.core.internal.Excerpt;
import org.allyship.core.role.Period;

/**
 * A stretch of quarters that a pattern is read for. A quarter that is not over counts as a whole
 * one, so that rates read before its end are too low rather than too high.
 *
 * @param first the first quarter
 * @param last the last quarter, not before the first
 */
public record Quarters(
    @JsonProperty(required = true) Quarter first, @JsonProperty(required = true) Quarter last) {
  private static final String BETWEEN = "..";

  /** Checks the order, and that there are at most 400 quarters. */
  public Quarters {
    Objects.requireNonNull(first, "first");
    Objects.requireNonNull(last, "last");
    if (last.index() < first.index() || last.index() - first.index() >= 400) {
      throw new IllegalArgumentException(
          "a period must have 1 to 400 quarters, but was %s to %s".formatted(first, last));
    }
  }

  /** Returns the four quarters of a year. */
  public static Quarters ofYear(int year) {
    return new Quarters(new Quarter(year, 1), new Quarter(year, 4));
  }

  /** Returns a number of quarters of which the last is given. */
  public static Quarters upTo(Quarter last, int count) {
    return new Quarters(last.plus(1 - count), last);
  }

  /**
   * Reads a period.
   *
   * @param text a year such as {@code 2026}, a quarter such as {@code 2026-Q1}, or two of them
   *     joined such as {@code 2025-Q3..2026-Q2}
   * @throws IllegalArgumentException if it is not of that form
   */
  public static Quarters parse(String text) {
    int between = text.indexOf(BETWEEN);
    if (between >= 0) {
      return new Quarters(
          part(text.substring(0, between)).first,
          part(text.substring(between + BETWEEN.length())).last);
    }
    return part(text);
  }

  private static Quarters part(String text) {
    if (text.length() == 4 && text.chars().allMatch(c -> c >= '0' && c <= '9')) {
      return ofYear(Integer.parseInt(text));
    }
    try {
      Quarter quarter = Quarter.parse(text);
      return new Quarters(quarter, quarter);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(
          "a period is written such as 2026, 2026-Q1 or 2025-Q3..2026-Q2, but had '%s'"
              .formatted(Excerpt.of(text)),
          e);
    }
  }

  /** The number of quarters, at least 1. */
  public int count() {
    return last.index() - first.index() + 1;
  }

  /**
   * Returns the stretch of the same length right before.
   *
   * @throws IllegalArgumentException if it would begin before year 1
   */
  public Quarters previous() {
    return new Quarters(first.plus(-count()), first.plus(-1));
  }

  /** Tells whether a quarter is one of these. */
  public boolean contains(Quarter quarter) {
    return contains(quarter.index());
  }

  boolean contains(int index) {
    return index >= first.index() && index <= last.index();
  }

  /** Returns the days from the first to the last. */
  public Period days() {
    return new Period(first.firstDay(), last.lastDay());
  }

  /** Returns the period as it is read, such as {@code 2025-Q3..2026-Q2}. */
  @Override
  public String toString() {
    return first + BETWEEN + last;
  }
}
