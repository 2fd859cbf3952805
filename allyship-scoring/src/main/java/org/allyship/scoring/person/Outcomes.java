package org.allyship.scoring.person;

/**
 * Intention against outcome: of the behaviors that were genuine support as meant, how many did
 * harm.
 *
 * @param harmed those that did harm
 * @param known those of which it is known what they did for those affected
 */
public record Outcomes(int harmed, int known) {
  /** Checks the numbers. */
  public Outcomes {
    if (harmed < 0 || known < harmed) {
      throw new IllegalArgumentException(
          "those that did harm must be part of those known, but were %d of %d"
              .formatted(harmed, known));
    }
  }
}
