package org.allyship.report;

import java.util.List;
import org.allyship.core.record.View;
import org.allyship.report.page.Mark;
import org.allyship.report.page.PictureLane;
import org.allyship.report.page.PictureScale;
import org.allyship.report.page.PictureShape;
import org.allyship.report.page.Tone;
import org.allyship.scoring.person.Rate;

/** Rates per quarter with their intervals, two by two. */
final class RateLanes {
  private final PictureScale scale;

  /** Draws rates up to the highest end of an interval. */
  RateLanes(double highest) {
    this.scale = PictureScale.around(0, highest);
  }

  PictureScale scale() {
    return scale;
  }

  /** How a view is toned. */
  static Tone tone(View view) {
    return view == View.SELF ? Tone.SELF : Tone.OTHERS;
  }

  /** Returns one lane. */
  PictureLane one(Side side) {
    return new PictureLane(side.tone(), side.shape(), side.label(), List.of(line(side), dot(side)));
  }

  /** Returns two lanes, their means linked. */
  List<PictureLane> pair(Side first, Side second) {
    Mark link = new Mark(PictureShape.LINK, mean(first.rate()), mean(second.rate()));
    return List.of(
        new PictureLane(
            first.tone(), first.shape(), first.label(), List.of(link, line(first), dot(first))),
        one(second));
  }

  /**
   * One of the two.
   *
   * @param label what it says
   * @param tone how it is toned
   * @param shape the mark at the mean
   * @param rate the rate
   */
  record Side(String label, Tone tone, PictureShape shape, Rate rate) {}

  private Mark line(Side side) {
    return Mark.over(
        PictureShape.LINE, scale.place(side.rate().low()), scale.place(side.rate().high()));
  }

  private Mark dot(Side side) {
    return Mark.at(side.shape(), mean(side.rate()));
  }

  private double mean(Rate rate) {
    return scale.place(rate.mean());
  }
}
