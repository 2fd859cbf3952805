package org.allyship.audit;

import java.nio.file.Path;
import java.util.List;
import org.allyship.core.json.Problem;

/**
 * What was found when a log was checked from its first byte to its last.
 *
 * @param acknowledged how far the log was known to go, by the head beside it; {@link Receipt#EMPTY}
 *     when that cannot be read
 * @param lastSound how far the log is sound: the last entry before any damage
 * @param erased how many of those entries were erased
 * @param soundBytes the length of the sound part
 * @param otherBytes the length of what follows: the rest of an append that a crash broke off, or
 *     damage
 * @param problems what is wrong, with lines, in the order of the file, at most {@value
 *     LogScan#MOST_PROBLEMS}; empty for a log that can be opened
 */
public record Verification(
    Receipt acknowledged,
    Receipt lastSound,
    long erased,
    long soundBytes,
    long otherBytes,
    List<Problem> problems) {
  /** Copies the list. */
  public Verification {
    problems = List.copyOf(problems);
  }

  /**
   * Tells whether nothing that was acknowledged is missing or changed. What a crash broke off
   * before it was acknowledged is no damage.
   */
  public boolean isSound() {
    return problems.isEmpty();
  }

  /**
   * Requires a log that can be opened.
   *
   * @throws DamagedLogException if there are problems
   */
  void requireSound(Path log) {
    if (!isSound()) {
      throw new DamagedLogException(log, this);
    }
  }
}
