package org.allyship.report.page;

import java.util.Locale;

/** What a mark looks like. Those at one place stand at their {@code from}. */
public enum MarkShape {
  /** Nothing. */
  NONE,
  /** A wide, light stretch: what is possible. */
  BAND,
  /** A wide, full stretch: an amount. */
  BAR,
  /** A wide, dashed outline: a suppressed figure. */
  SUPPRESSED,
  /** A wide outline: what an amount is part of. */
  FRAME,
  /** A thin stretch: an interval. */
  LINE,
  /** A hairline from its place on this track to its other place on the next. */
  LINK,
  /** An upright hairline from the top of the row to a bar. */
  ENTRY,
  /** An upright hairline from a bar to the bottom of the row. */
  EXIT,
  /** An upright line. */
  TICK,
  /** A disk. */
  DOT,
  /** A circle. */
  RING,
  /** A full square. */
  SQUARE,
  /** An empty square. */
  BOX;

  /** The class in the style sheet. */
  public String css() {
    return name().toLowerCase(Locale.ROOT);
  }
}
