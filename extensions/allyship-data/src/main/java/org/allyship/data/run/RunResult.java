package org.allyship.data.run;

import org.allyship.data.ProblemLog;

/**
 * What a run did with a file.
 *
 * @param account the rows used and left out
 * @param problems the problems of the invalid rows
 */
public record RunResult(Account account, ProblemLog problems) {

  /** Returns the number of rows used, 0 or more. */
  public long used() {
    return account.used();
  }

  /** Returns whether no row was invalid. */
  public boolean isValid() {
    return problems.isEmpty();
  }
}
