package org.allyship.scoring.person;

/**
 * Intention compared with outcome: how many of the behaviors that were meant as genuine support did
 * harm.
 *
 * @param harmed the number that did harm
 * @param known the number whose effect on those affected is known
 */
public record Outcomes(int harmed, int known) {
  /** Checks the numbers. */
  public Outcomes {
    if (harmed < 0 || known < harmed) {
      throw new IllegalArgumentException(
          "those that did harm must be part of those known, but were %s of %s"
              .formatted(harmed, known));
    }
  }
}
