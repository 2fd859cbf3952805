package org.allyship.report.chart;

import java.util.List;
import org.allyship.core.record.View;
import org.allyship.report.page.AxisScale;
import org.allyship.report.page.ChartTrack;
import org.allyship.report.page.Mark;
import org.allyship.report.page.MarkColor;
import org.allyship.report.page.MarkShape;
import org.allyship.scoring.person.Rate;

/** Rates per quarter with their intervals, two by two. */
public final class RateTracks {
  private final AxisScale scale;

  /** Draws rates up to the highest end of an interval. */
  public RateTracks(double highest) {
    this.scale = AxisScale.around(0, highest);
  }

  public AxisScale scale() {
    return scale;
  }

  /** How a view is colored. */
  public static MarkColor color(View view) {
    return view == View.SELF ? MarkColor.SELF : MarkColor.OTHERS;
  }

  /** Returns one track. */
  public ChartTrack one(LabeledRate labeled) {
    return new ChartTrack(
        labeled.color(), labeled.shape(), labeled.label(), List.of(line(labeled), dot(labeled)));
  }

  /** Returns two tracks, their means linked. */
  public List<ChartTrack> pair(LabeledRate first, LabeledRate second) {
    Mark link = new Mark(MarkShape.LINK, mean(first.rate()), mean(second.rate()));
    return List.of(
        new ChartTrack(
            first.color(), first.shape(), first.label(), List.of(link, line(first), dot(first))),
        one(second));
  }

  /**
   * A rate with its label and its mark.
   *
   * @param label the text that names the rate
   * @param color the color of its mark
   * @param shape the mark at the mean
   * @param rate the rate
   */
  public record LabeledRate(String label, MarkColor color, MarkShape shape, Rate rate) {}

  private Mark line(LabeledRate labeled) {
    return Mark.over(
        MarkShape.LINE, scale.place(labeled.rate().low()), scale.place(labeled.rate().high()));
  }

  private Mark dot(LabeledRate labeled) {
    return Mark.at(labeled.shape(), mean(labeled.rate()));
  }

  private double mean(Rate rate) {
    return scale.place(rate.mean());
  }
}
