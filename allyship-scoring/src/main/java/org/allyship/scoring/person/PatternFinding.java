package org.allyship.scoring.person;

import java.util.Objects;
import org.allyship.core.record.View;

/**
 * A finding, with the view and the number of behaviors that show it.
 *
 * @param type the type of the finding
 * @param view the view that shows it
 * @param count the number of behaviors that show it
 */
public record PatternFinding(PatternFindingType type, View view, int count) {
  /** Requires every part. */
  public PatternFinding {
    Objects.requireNonNull(type, "type");
    Objects.requireNonNull(view, "view");
  }
}
