package org.allyship.report.page;

import java.util.Locale;

/** How marks are colored. A color never says anything that shape, place or words do not say too. */
public enum MarkColor {
  /** As text. */
  INK,
  /** The self view. */
  SELF,
  /** The view of others. */
  OTHERS,
  /** What adds. */
  ADDS,
  /** What takes away. */
  TAKES;

  /** The class in the style sheet. */
  public String css() {
    return name().toLowerCase(Locale.ROOT);
  }
}
