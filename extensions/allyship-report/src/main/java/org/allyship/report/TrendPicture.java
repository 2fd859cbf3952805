package org.allyship.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.allyship.core.record.View;
import org.allyship.report.page.PageTable;
import org.allyship.report.page.Picture;
import org.allyship.report.page.PictureRow;
import org.allyship.report.page.PictureShape;
import org.allyship.scoring.person.Rate;
import org.allyship.scoring.person.RateComparison;

/** A period beside the one before, view by view. */
final class TrendPicture {
  private final Texts texts;
  private final Map<View, RateComparison> trends;
  private final RateLanes lanes;

  /** Draws the trends there are, at least one. */
  TrendPicture(Texts texts, Map<View, RateComparison> trends) {
    this.texts = texts;
    this.trends = trends;
    this.lanes =
        new RateLanes(
            trends.values().stream()
                .mapToDouble(trend -> Math.max(now(trend).high(), before(trend).high()))
                .max()
                .orElseThrow());
  }

  Picture picture() {
    List<PictureRow> rows = new ArrayList<>();
    trends.forEach((view, trend) -> rows.add(row(view, trend)));
    return new Picture(
        texts.of("report-trend-picture"),
        texts.of("report-trend-reading"),
        List.of(),
        rows,
        lanes.scale().ticks(texts::tick),
        table());
  }

  private PictureRow row(View view, RateComparison trend) {
    RateLanes.Side before =
        new RateLanes.Side(
            label("report-before", before(trend)),
            RateLanes.tone(view),
            PictureShape.BOX,
            before(trend));
    RateLanes.Side now =
        new RateLanes.Side(
            label("report-now", now(trend)), RateLanes.tone(view), PictureShape.SQUARE, now(trend));
    return new PictureRow(texts.words().label(view), "", lanes.pair(before, now));
  }

  private String label(String key, Rate rate) {
    return texts.of(key, Map.of("rate", texts.rate(rate)));
  }

  /** What the comparison says, with its ratio where there was something before or is now. */
  String say(RateComparison trend) {
    String verdict = texts.of(PatternKeys.trend(trend.verdict()));
    return switch (trend.verdict()) {
      case NOT_ENOUGH_EVIDENCE -> verdict;
      default -> verdict + " " + ratio(trend);
    };
  }

  private String ratio(RateComparison trend) {
    String low = texts.figure(trend.low());
    if (trend.ratio().isEmpty()) {
      return texts.of("report-ratio-open", Map.of("low", low));
    }
    return texts.of(
        "report-ratio",
        Map.of(
            "ratio", texts.figure(trend.ratio().getAsDouble()),
            "low", low,
            "high", texts.figure(trend.high().orElseThrow())));
  }

  private PageTable table() {
    List<List<String>> rows = new ArrayList<>();
    trends.forEach(
        (view, trend) -> {
          rows.add(figures(view, "report-period-before", before(trend)));
          rows.add(figures(view, "report-period-now", now(trend)));
        });
    return new PageTable(
        texts.of("report-figures-trend"),
        List.of(
            texts.of("report-view"),
            texts.of("report-period-column"),
            texts.of("report-behaviors"),
            texts.of("report-per-quarter")),
        rows);
  }

  private List<String> figures(View view, String period, Rate rate) {
    return List.of(
        texts.words().label(view), texts.of(period), texts.count(rate.count()), texts.rate(rate));
  }

  private static Rate now(RateComparison trend) {
    return new Rate(trend.count(), trend.quarters());
  }

  private static Rate before(RateComparison trend) {
    return new Rate(trend.otherCount(), trend.otherQuarters());
  }
}
