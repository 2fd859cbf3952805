package org.allyship.audit;

import java.util.List;
import org.allyship.core.json.Problem;

/** That a part of a log is not as it should be. Without a trace, as it goes no further. */
final class UnusableLog extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient List<Problem> problems;

  UnusableLog(String what) {
    this(List.of(new Problem("", what)));
  }

  UnusableLog(List<Problem> problems) {
    super(problems.get(0).toString(), null, false, false);
    this.problems = List.copyOf(problems);
  }

  /** What is wrong, seen from the part. */
  List<Problem> problems() {
    return problems;
  }
}
