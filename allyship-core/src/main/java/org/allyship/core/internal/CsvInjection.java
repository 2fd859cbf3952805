package org.allyship.core.internal;

/** Escapes text that a spreadsheet would treat as a formula. */
public final class CsvInjection {
  private static final String STARTS = "=+-@\t\r";

  private CsvInjection() {}

  /**
   * Returns the cell, with an apostrophe before it if a spreadsheet would treat its first character
   * as the start of a formula. These characters are {@code = + - @}, tab and carriage return.
   */
  public static String escape(String cell) {
    return !cell.isEmpty() && STARTS.indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
  }
}
