package org.allyship.core.internal;

/** Keeps text from being taken for a formula where it is opened or copied into a spreadsheet. */
public final class CsvInjection {
  private static final String STARTS = "=+-@\t\r";

  private CsvInjection() {}

  /**
   * Returns the cell, with an apostrophe before it when a spreadsheet would take its first
   * character, one of {@code = + - @}, tab and carriage return, for the start of a formula.
   */
  public static String escape(String cell) {
    return !cell.isEmpty() && STARTS.indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
  }
}
