package org.allyship.report.page;

import java.util.List;

/**
 * Marks on one line, and what they say.
 *
 * @param tone how they are toned
 * @param key the mark that stands before the label; {@link PictureShape#NONE} for none
 * @param label what they say; never empty
 * @param marks the marks, the undermost first
 */
public record PictureLane(Tone tone, PictureShape key, String label, List<Mark> marks) {
  /** Copies the marks. */
  public PictureLane {
    marks = List.copyOf(marks);
  }

  /** Returns a lane that needs no key. */
  public static PictureLane of(Tone tone, String label, Mark... marks) {
    return new PictureLane(tone, PictureShape.NONE, label, List.of(marks));
  }
}
