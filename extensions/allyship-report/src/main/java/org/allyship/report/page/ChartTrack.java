package org.allyship.report.page;

import java.util.List;

/**
 * Marks on one line, and what they say.
 *
 * @param color how they are colored
 * @param key the mark before the label; {@link MarkShape#NONE} for none
 * @param label what they say; never empty
 * @param marks the marks, the undermost first
 */
public record ChartTrack(MarkColor color, MarkShape key, String label, List<Mark> marks) {
  /** Copies the marks. */
  public ChartTrack {
    marks = List.copyOf(marks);
  }

  /** Returns a track that needs no key. */
  public static ChartTrack of(MarkColor color, String label, Mark... marks) {
    return new ChartTrack(color, MarkShape.NONE, label, List.of(marks));
  }
}
