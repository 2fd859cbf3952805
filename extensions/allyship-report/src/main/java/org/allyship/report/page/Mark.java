package org.allyship.report.page;

/**
 * A mark in a chart.
 *
 * @param shape what it looks like
 * @param from where it begins, from 0 to 100 per cent of the width
 * @param to where it ends, from {@code from} on, but for a link; {@code from} for a place
 */
public record Mark(MarkShape shape, double from, double to) {
  /** Returns a mark at one place. */
  public static Mark at(MarkShape shape, double place) {
    return new Mark(shape, place, place);
  }

  /** Returns a mark over a stretch, whichever end is given first. */
  public static Mark over(MarkShape shape, double one, double other) {
    return new Mark(shape, Math.min(one, other), Math.max(one, other));
  }

  /** Where it begins, as in SVG. */
  public String start() {
    return Percent.of(from);
  }

  /** Where it ends, as in SVG. */
  public String end() {
    return Percent.of(to);
  }

  /** How wide it is, as in SVG. */
  public String width() {
    return Percent.of(to - from);
  }
}
