package org.allyship.core.problem;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Thrown when an input breaks its format. It holds all problems of the input, not only the first.
 */
public class InvalidInputException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  private final String input;
  private final transient List<Problem> problems;

  /**
   * Creates the exception.
   *
   * @param input a name of the input, such as a file name
   * @param problems the problems in the order of the input; not empty
   */
  public InvalidInputException(String input, List<Problem> problems) {
    super(message(input, problems));
    this.input = input;
    this.problems = List.copyOf(problems);
  }

  /** Returns the name of the input. */
  public String input() {
    return input;
  }

  /** Returns the problems in the order of the input; never empty. */
  public List<Problem> problems() {
    return problems;
  }

  private static String message(String input, List<Problem> problems) {
    return "%s has %s problem%s:\n"
            .formatted(input, problems.size(), problems.size() == 1 ? "" : "s")
        + problems.stream().map(problem -> "  " + problem).collect(Collectors.joining("\n"));
  }
}
