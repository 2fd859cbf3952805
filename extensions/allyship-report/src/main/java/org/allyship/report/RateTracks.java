package org.allyship.report;

import java.util.List;
import org.allyship.core.record.View;
import org.allyship.report.page.AxisScale;
import org.allyship.report.page.ChartTrack;
import org.allyship.report.page.Mark;
import org.allyship.report.page.MarkColor;
import org.allyship.report.page.MarkShape;
import org.allyship.scoring.person.Rate;

/** Rates per quarter with their intervals, two by two. */
final class RateTracks {
  private final AxisScale scale;

  /** Draws rates up to the highest end of an interval. */
  RateTracks(double highest) {
    this.scale = AxisScale.around(0, highest);
  }

  AxisScale scale() {
    return scale;
  }

  /** How a view is colored. */
  static MarkColor color(View view) {
    return view == View.SELF ? MarkColor.SELF : MarkColor.OTHERS;
  }

  /** Returns one track. */
  ChartTrack one(Side side) {
    return new ChartTrack(side.color(), side.shape(), side.label(), List.of(line(side), dot(side)));
  }

  /** Returns two tracks, their means linked. */
  List<ChartTrack> pair(Side first, Side second) {
    Mark link = new Mark(MarkShape.LINK, mean(first.rate()), mean(second.rate()));
    return List.of(
        new ChartTrack(
            first.color(), first.shape(), first.label(), List.of(link, line(first), dot(first))),
        one(second));
  }

  /**
   * One of the two.
   *
   * @param label what it says
   * @param color how it is colored
   * @param shape the mark at the mean
   * @param rate the rate
   */
  record Side(String label, MarkColor color, MarkShape shape, Rate rate) {}

  private Mark line(Side side) {
    return Mark.over(
        MarkShape.LINE, scale.place(side.rate().low()), scale.place(side.rate().high()));
  }

  private Mark dot(Side side) {
    return Mark.at(side.shape(), mean(side.rate()));
  }

  private double mean(Rate rate) {
    return scale.place(rate.mean());
  }
}
