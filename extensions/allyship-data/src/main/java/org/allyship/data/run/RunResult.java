package org.allyship.data.run;

import org.allyship.data.ProblemLog;

/**
 * What a run used and what it did not use.
 *
 * @param used the number of records used, 0 or more
 * @param problems the problems of the records that were not used
 * @param isStopped whether the run stopped at an invalid record, with more records after it
 */
public record RunResult(long used, ProblemLog problems, boolean isStopped) {
  /** Returns whether every record was used. */
  public boolean isComplete() {
    return problems.isEmpty();
  }
}
