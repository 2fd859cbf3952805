package org.allyship.scoring.person;

import java.util.Objects;
import org.allyship.core.Level;

/**
 * The self view held against the others' view. Others do not see everything, and a person does not
 * report everything: a gap is something to talk about, and neither side is right by itself.
 *
 * @param level the level; what is beyond it counts too
 * @param self the rate as the person says
 * @param others the rate as others say
 * @param comparison the first against the second
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
