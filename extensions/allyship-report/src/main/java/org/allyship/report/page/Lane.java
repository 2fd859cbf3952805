package org.allyship.report.page;

import java.util.List;

/**
 * Marks on one line, and what they say.
 *
 * @param tone how they are toned
 * @param key the mark that stands before the label; {@link Shape#NONE} for none
 * @param label what they say; never empty
 * @param marks the marks, the undermost first
 */
public record Lane(Tone tone, Shape key, String label, List<Mark> marks) {
  /** Copies the marks. */
  public Lane {
    marks = List.copyOf(marks);
  }

  /** Returns a lane that needs no key. */
  public static Lane of(Tone tone, String label, Mark... marks) {
    return new Lane(tone, Shape.NONE, label, List.of(marks));
  }
}
