package org.allyship.core.json;

import java.util.List;
import java.util.stream.Collectors;

/** An input that breaks its format. Says everything that is wrong with it, not only the first. */
public class InvalidInputException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  private final String input;
  private final transient List<Problem> problems;

  /**
   * Creates the exception.
   *
   * @param input a name for what was read, such as a file name
   * @param problems what is wrong, in the order of the input; not empty
   */
  public InvalidInputException(String input, List<Problem> problems) {
    super(message(input, problems));
    this.input = input;
    this.problems = List.copyOf(problems);
  }

  /** A name for what was read. */
  public String input() {
    return input;
  }

  /** What is wrong, in the order of the input; never empty. */
  public List<Problem> problems() {
    return problems;
  }

  private static String message(String input, List<Problem> problems) {
    return "%s has %d problem%s:\n"
            .formatted(input, problems.size(), problems.size() == 1 ? "" : "s")
        + problems.stream().map(problem -> "  " + problem).collect(Collectors.joining("\n"));
  }
}
