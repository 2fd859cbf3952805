package org.allyship.audit;

import java.util.List;
import org.allyship.core.problem.Problem;

/**
 * Thrown when a record is not as it was written. It has no stack trace, because it is always
 * caught.
 */
final class InvalidRecordException extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient List<Problem> problems;

  InvalidRecordException(String what) {
    this(List.of(new Problem("", what)));
  }

  InvalidRecordException(List<Problem> problems) {
    super(problems.get(0).toString(), null, false, false);
    this.problems = List.copyOf(problems);
  }

  /** Returns the problems, with locations relative to the record. */
  List<Problem> problems() {
    return problems;
  }
}
