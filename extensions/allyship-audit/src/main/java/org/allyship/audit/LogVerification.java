package org.allyship.audit;

import java.nio.file.Path;
import java.util.List;
import org.allyship.core.problem.Problem;

/**
 * The result of checking a log from its first byte to its last.
 *
 * @param acknowledged the receipt in the head file; {@link Receipt#EMPTY} when it cannot be read
 * @param lastSound the receipt for the last entry before any damage
 * @param erased the number of entries up to there that were erased
 * @param soundBytes the length of the log up to there
 * @param otherBytes the length of the rest: an append that a crash interrupted, or damage
 * @param problems the problems with their lines, in the order of the file, at most {@value
 *     LogScan#MOST_PROBLEMS}; empty for a log that can be opened
 */
public record LogVerification(
    Receipt acknowledged,
    Receipt lastSound,
    long erased,
    long soundBytes,
    long otherBytes,
    List<Problem> problems) {
  /** Copies the list. */
  public LogVerification {
    problems = List.copyOf(problems);
  }

  /**
   * Returns whether every acknowledged entry is present and unchanged. An append that a crash
   * interrupted before it was acknowledged is no damage.
   */
  public boolean isSound() {
    return problems.isEmpty();
  }

  /**
   * Checks that the log can be opened.
   *
   * @throws DamagedLogException if there are problems
   */
  void requireSound(Path log) {
    if (!isSound()) {
      throw new DamagedLogException(log, this);
    }
  }
}
