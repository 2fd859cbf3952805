package org.allyship.data;

import java.util.ArrayList;
import java.util.List;
import org.allyship.core.internal.SafeText;
import org.allyship.core.problem.Problem;

/** The problems of an input; keeps the first 1,000 problems and counts the others. */
public final class ProblemLog {
  private static final int MOST_KEPT = 1000;

  private final String input;
  private final List<Problem> kept = new ArrayList<>();
  private long count;

  /** Creates an empty log for an input of that name. */
  public ProblemLog(String input) {
    this.input = input;
  }

  /** Adds problems. */
  public void add(List<Problem> problems) {
    count += problems.size();
    kept.addAll(problems.subList(0, Math.min(problems.size(), MOST_KEPT - kept.size())));
  }

  /** Returns whether there are no problems. */
  public boolean isEmpty() {
    return count == 0;
  }

  /** Returns a heading, one line for each problem kept, and the number of further problems. */
  public String render() {
    StringBuilder text = new StringBuilder();
    text.append(SafeText.sanitize(input))
        .append(" has ")
        .append(count)
        .append(count == 1 ? " problem:\n" : " problems:\n");
    kept.forEach(problem -> text.append("  ").append(problem).append('\n'));
    if (count > kept.size()) {
      text.append("  and ").append(count - kept.size()).append(" more\n");
    }
    return text.toString();
  }
}
