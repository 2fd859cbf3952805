package org.allyship.scoring.person;

/** Checks counts of behaviors and the time in which they were counted. */
final class Counts {
  private Counts() {}

  /**
   * Checks a count and its quarters.
   *
   * @throws IllegalArgumentException naming the one that is wrong
   */
  static void check(String countName, int count, String quartersName, int quarters) {
    if (count < 0) {
      throw new IllegalArgumentException(
          "%s must be 0 or more, but was %s".formatted(countName, count));
    }
    if (quarters < 1) {
      throw new IllegalArgumentException(
          "%s must be 1 or more, but was %s".formatted(quartersName, quarters));
    }
  }
}
