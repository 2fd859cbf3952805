package org.allyship.report;

import java.util.Objects;
import org.allyship.core.internal.SafeText;
import org.allyship.scoring.Placement;

/**
 * A placement and what to call the behavior in a report.
 *
 * @param name an id or a few words, 1 to 100 characters; shown to every reader, so no names of
 *     people. Control and formatting characters are shown as {@code ?}
 * @param placement where it was placed
 */
public record NamedPlacement(String name, Placement placement) {
  private static final int LONGEST = 100;

  /**
   * Checks the name.
   *
   * @throws IllegalArgumentException if it is blank or longer than 100 characters
   */
  public NamedPlacement {
    Objects.requireNonNull(placement, "placement");
    name = shown("the name of a behavior", name, LONGEST);
  }

  /** Returns a caller's text as it is shown. */
  static String shown(String what, String text, int longest) {
    if (text.isBlank() || text.length() > longest) {
      throw new IllegalArgumentException(
          "%s must have 1 to %s characters, but was '%s' with %s"
              .formatted(what, longest, SafeText.of(text), text.length()));
    }
    return SafeText.sanitize(text);
  }
}
