package org.allyship.scoring.person;

import java.util.Objects;
import org.allyship.core.Level;

/**
 * The self view compared with the others' view. Others do not see everything, and a person does not
 * report everything. A gap is something to talk about, and neither view is right by itself.
 *
 * @param level the level; behaviors beyond it count too
 * @param self the rate in the self view
 * @param others the rate in the others' view
 * @param comparison the comparison of the first rate with the second
 */
public record ViewGap(Level level, Rate self, Rate others, RateComparison comparison) {
  /** Requires every part. */
  public ViewGap {
    Objects.requireNonNull(level, "level");
    Objects.requireNonNull(self, "self");
    Objects.requireNonNull(others, "others");
    Objects.requireNonNull(comparison, "comparison");
  }
}
