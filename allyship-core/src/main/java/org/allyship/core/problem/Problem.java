package org.allyship.core.problem;

import java.util.Objects;

/**
 * One problem of an input.
 *
 * @param location the location: a line such as {@code line 3}, a JSON Pointer such as {@code
 *     /actions/2/coding/cost}, or both; empty for the input as a whole
 * @param message the value found and the rule that it breaks
 */
public record Problem(String location, String message) {
  /** Requires every part. */
  public Problem {
    Objects.requireNonNull(location, "location");
    Objects.requireNonNull(message, "message");
  }

  /** Returns this problem with an outer location before its own location. */
  public Problem within(String outer) {
    boolean apart = !outer.isEmpty() && !location.isEmpty() && outer.startsWith("line");
    return new Problem(outer + (apart ? " " : "") + location, message);
  }

  @Override
  public String toString() {
    return location.isEmpty() ? message : location + ": " + message;
  }
}
