package org.allyship.data;

import java.util.ArrayList;
import java.util.List;
import org.allyship.core.internal.SafeText;
import org.allyship.core.problem.InvalidInputException;
import org.allyship.core.problem.Problem;

/**
 * The problems of an input; keeps the first 1,000 problems and counts the others. An input with
 * more than {@value #MOST_COUNTED} problems is not worth reading to its end.
 */
public final class ProblemLog {
  /** The most problems that an input may have if its invalid records are skipped. */
  public static final int MOST_COUNTED = 100_000;

  private static final int MOST_KEPT = 1000;
  private static final int MOST_NAMED = 10;

  private final String input;
  private final List<Problem> kept = new ArrayList<>();
  private long count;

  /** Creates an empty log for an input of that name. */
  public ProblemLog(String input) {
    this.input = input;
  }

  /**
   * Adds problems.
   *
   * @throws InvalidInputException if there are more than {@value #MOST_COUNTED}; it names the first
   */
  public void add(List<Problem> problems) {
    count += problems.size();
    kept.addAll(problems.subList(0, Math.min(problems.size(), MOST_KEPT - kept.size())));
    if (count > MOST_COUNTED) {
      List<Problem> named = new ArrayList<>(kept.subList(0, MOST_NAMED));
      named.add(
          new Problem(
              "",
              "has more than %s problems in all, of which the first are listed; correct them, as no more are skipped"
                  .formatted(MOST_COUNTED)));
      throw new InvalidInputException(input, named);
    }
  }

  /** Returns whether there are no problems. */
  public boolean isEmpty() {
    return count == 0;
  }

  /** Returns an exception that names the problems kept, and the number of further problems. */
  public InvalidInputException refusal() {
    List<Problem> named = new ArrayList<>(kept);
    if (count > kept.size()) {
      named.add(new Problem("", "and %s more".formatted(count - kept.size())));
    }
    return new InvalidInputException(input, named);
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
