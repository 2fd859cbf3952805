package org.allyship.report;

import java.util.List;
import org.allyship.report.page.Lane;
import org.allyship.report.page.Mark;
import org.allyship.report.page.Scale;
import org.allyship.report.page.Shape;
import org.allyship.report.page.Tone;
import org.allyship.scoring.pattern.Rate;
import org.allyship.scoring.pattern.View;

/** Rates per quarter with their intervals, two by two. */
final class RateLanes {
  private final Scale scale;

  /** Draws rates up to the highest end of an interval. */
  RateLanes(double highest) {
    this.scale = Scale.around(0, highest);
  }

  Scale scale() {
    return scale;
  }

  /** How a view is toned. */
  static Tone tone(View view) {
    return view == View.SELF ? Tone.SELF : Tone.OTHERS;
  }

  /** Returns one lane. */
  Lane one(Side side) {
    return new Lane(side.tone(), side.shape(), side.label(), List.of(line(side), dot(side)));
  }

  /** Returns two lanes, their means linked. */
  List<Lane> pair(Side first, Side second) {
    Mark link = new Mark(Shape.LINK, mean(first.rate()), mean(second.rate()));
    return List.of(
        new Lane(
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
  record Side(String label, Tone tone, Shape shape, Rate rate) {}

  private Mark line(Side side) {
    return Mark.over(Shape.LINE, scale.place(side.rate().low()), scale.place(side.rate().high()));
  }

  private Mark dot(Side side) {
    return Mark.at(side.shape(), mean(side.rate()));
  }

  private double mean(Rate rate) {
    return scale.place(rate.mean());
  }
}
