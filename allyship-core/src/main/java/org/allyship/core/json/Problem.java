package org.allyship.core.json;

import java.util.Objects;

/**
 * One thing that is wrong with an input.
 *
 * @param place where: a line such as {@code line 3}, a JSON Pointer such as {@code
 *     /actions/2/coding/cost}, or both; empty for the input as a whole
 * @param what what is wrong there, the value found and the rule it breaks
 */
public record Problem(String place, String what) {
  /** Requires every part. */
  public Problem {
    Objects.requireNonNull(place, "place");
    Objects.requireNonNull(what, "what");
  }

  /** Returns this problem as seen from further out, with a place put before its own. */
  public Problem within(String outer) {
    boolean apart = !outer.isEmpty() && !place.isEmpty() && outer.startsWith("line");
    return new Problem(outer + (apart ? " " : "") + place, what);
  }

  @Override
  public String toString() {
    return place.isEmpty() ? what : place + ": " + what;
  }
}
