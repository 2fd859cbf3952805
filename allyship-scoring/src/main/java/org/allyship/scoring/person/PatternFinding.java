package org.allyship.scoring.person;

import java.util.Objects;
import org.allyship.core.record.View;

/**
 * A finding, and what it rests on.
 *
 * @param type what was found
 * @param view the view that shows it
 * @param count the behaviors that it rests on
 */
public record PatternFinding(PatternFindingType type, View view, int count) {
  /** Requires every part. */
  public PatternFinding {
    Objects.requireNonNull(type, "type");
    Objects.requireNonNull(view, "view");
  }
}
