package org.allyship.report.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.allyship.core.record.View;
import org.allyship.report.page.Chart;
import org.allyship.report.page.ChartRow;
import org.allyship.report.page.MarkShape;
import org.allyship.report.page.PageTable;
import org.allyship.report.text.PatternMessages;
import org.allyship.report.text.ReportText;
import org.allyship.scoring.person.Rate;
import org.allyship.scoring.person.RateComparison;

/** A period compared with the one before, view by view. */
public final class TrendChart {
  private final ReportText texts;
  private final Map<View, RateComparison> trends;
  private final RateTracks tracks;

  /** Draws the trends there are, at least one. */
  public TrendChart(ReportText texts, Map<View, RateComparison> trends) {
    this.texts = texts;
    this.trends = trends;
    this.tracks =
        new RateTracks(
            trends.values().stream()
                .mapToDouble(trend -> Math.max(now(trend).high(), before(trend).high()))
                .max()
                .orElseThrow());
  }

  public Chart chart() {
    List<ChartRow> rows = new ArrayList<>();
    trends.forEach((view, trend) -> rows.add(row(view, trend)));
    return new Chart(
        texts.of("trend-chart"),
        texts.of("trend-reading"),
        "",
        List.of(),
        rows,
        tracks.scale().ticks(texts::tick),
        table());
  }

  private ChartRow row(View view, RateComparison trend) {
    RateTracks.LabeledRate before =
        new RateTracks.LabeledRate(
            label("before", before(trend)), RateTracks.color(view), MarkShape.BOX, before(trend));
    RateTracks.LabeledRate now =
        new RateTracks.LabeledRate(
            label("now", now(trend)), RateTracks.color(view), MarkShape.SQUARE, now(trend));
    return new ChartRow(texts.label(view), "", tracks.pair(before, now));
  }

  private String label(String key, Rate rate) {
    return texts.of(key, Map.of("rate", texts.rate(rate)));
  }

  /** What the comparison says, with its ratio where there was something before or is now. */
  public String say(RateComparison trend) {
    String verdict = texts.of(PatternMessages.trend(trend.verdict()));
    return switch (trend.verdict()) {
      case NOT_ENOUGH_EVIDENCE -> verdict;
      default -> verdict + " " + ratio(trend);
    };
  }

  private String ratio(RateComparison trend) {
    String low = texts.figure(trend.low());
    if (trend.ratio().isEmpty()) {
      return texts.of("ratio-open", Map.of("low", low));
    }
    return texts.of(
        "ratio",
        Map.of(
            "ratio", texts.figure(trend.ratio().getAsDouble()),
            "low", low,
            "high", texts.figure(trend.high().orElseThrow())));
  }

  private PageTable table() {
    List<List<String>> rows = new ArrayList<>();
    trends.forEach(
        (view, trend) -> {
          rows.add(figures(view, "period-before", before(trend)));
          rows.add(figures(view, "period-now", now(trend)));
        });
    return new PageTable(
        texts.of("figures-trend"),
        List.of(
            texts.of("view"),
            texts.of("period-column"),
            texts.of("behaviors"),
            texts.of("per-quarter")),
        rows);
  }

  private List<String> figures(View view, String period, Rate rate) {
    return List.of(
        texts.label(view), texts.of(period), texts.count(rate.count()), texts.rate(rate));
  }

  private static Rate now(RateComparison trend) {
    return new Rate(trend.count(), trend.quarters());
  }

  private static Rate before(RateComparison trend) {
    return new Rate(trend.otherCount(), trend.otherQuarters());
  }
}
