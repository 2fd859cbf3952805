package org.allyship.core.time;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import java.util.Locale;
import org.allyship.core.internal.SafeText;

/**
 * A quarter of a calendar year, the smallest time unit of a pattern.
 *
 * @param year the year, from 1 to 9999
 * @param number 1 for January to March, up to 4 for October to December
 */
public record Quarter(int year, int number) {
  private static final int IN_A_YEAR = 4;
  private static final int MONTHS = 3;
  private static final int LAST_YEAR = 9999;
  private static final int TEXT_LENGTH = "2026-Q1".length();

  /** Checks the numbers. */
  public Quarter {
    if (year < 1 || year > LAST_YEAR || number < 1 || number > IN_A_YEAR) {
      throw new IllegalArgumentException(
          "a quarter must be one of four in a year from 1 to 9999, but was %s of %s"
              .formatted(number, year));
    }
  }

  /** Returns the quarter that contains a day. */
  public static Quarter of(LocalDate day) {
    return ofIndex(indexOf(day));
  }

  /**
   * Returns the quarter with an {@link #index()}.
   *
   * @throws IllegalArgumentException if it is outside the years 1 to 9999
   */
  public static Quarter ofIndex(int index) {
    return new Quarter(Math.floorDiv(index, IN_A_YEAR), Math.floorMod(index, IN_A_YEAR) + 1);
  }

  /**
   * Returns the number of quarters since the start of year 0; later quarters have larger indexes.
   */
  public int index() {
    return year * IN_A_YEAR + number - 1;
  }

  /**
   * Returns the {@link #index()} of the quarter of a day without creating an object.
   *
   * @throws IllegalArgumentException if the day is outside the years 1 to 9999
   */
  public static int indexOf(LocalDate day) {
    if (day.getYear() < 1 || day.getYear() > LAST_YEAR) {
      throw new IllegalArgumentException(
          "a day must lie in a year from 1 to 9999, but was %s".formatted(day));
    }
    return day.getYear() * IN_A_YEAR + (day.getMonthValue() - 1) / MONTHS;
  }

  /**
   * Parses a quarter.
   *
   * @param text such as {@code 2026-Q1}
   * @throws IllegalArgumentException if the text does not have this form
   */
  @JsonCreator
  public static Quarter parse(String text) {
    if (!isName(text)) {
      throw new IllegalArgumentException(
          "a quarter is written such as 2026-Q1, but was '%s'".formatted(SafeText.of(text)));
    }
    return new Quarter(
        Integer.parseInt(text, 0, IN_A_YEAR, 10), text.charAt(TEXT_LENGTH - 1) - '0');
  }

  private static boolean isName(String text) {
    if (text.length() != TEXT_LENGTH || !text.startsWith("-Q", IN_A_YEAR)) {
      return false;
    }
    for (int i : new int[] {0, 1, 2, 3, TEXT_LENGTH - 1}) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return false;
      }
    }
    return true;
  }

  /**
   * Returns the quarter that is a number of quarters later, or earlier if the number is negative.
   */
  public Quarter plus(int quarters) {
    return ofIndex(index() + quarters);
  }

  /** Returns the first day. */
  public LocalDate firstDay() {
    return LocalDate.of(year, (number - 1) * MONTHS + 1, 1);
  }

  /** Returns the last day. */
  public LocalDate lastDay() {
    return firstDay().plusMonths(MONTHS).minusDays(1);
  }

  /** Returns the text form, such as {@code 2026-Q1}. */
  @JsonValue
  @Override
  public String toString() {
    return String.format(Locale.ROOT, "%04d-Q%s", year, number);
  }
}
