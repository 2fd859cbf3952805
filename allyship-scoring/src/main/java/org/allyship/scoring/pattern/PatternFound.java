package org.allyship.scoring.pattern;

import java.util.Objects;

/**
 * A finding, and what it rests on.
 *
 * @param finding what was found
 * @param view the view that shows it
 * @param count the behaviors that it rests on
 */
public record PatternFound(PatternFinding finding, View view, int count) {
  /** Requires every part. */
  public PatternFound {
    Objects.requireNonNull(finding, "finding");
    Objects.requireNonNull(view, "view");
  }
}
