package org.allyship.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.allyship.climate.Climate;
import org.allyship.climate.GroupDifference;
import org.allyship.climate.Share;
import org.allyship.core.time.QuarterRange;
import org.allyship.disclosure.CellKey;
import org.allyship.report.page.AxisScale;
import org.allyship.report.page.Chart;
import org.allyship.report.page.ChartRow;
import org.allyship.report.page.ChartTrack;
import org.allyship.report.page.Mark;
import org.allyship.report.page.MarkColor;
import org.allyship.report.page.MarkShape;
import org.allyship.report.page.PageTable;
import org.allyship.report.page.Tick;
import org.allyship.report.text.ReportText;
import org.allyship.report.text.SegmentNames;
import org.allyship.report.text.ShareFormat;

/** The largest differences between segments of a breakdown: a chart for each level. */
final class DifferenceCharts {
  private final ReportText texts;
  private final ShareFormat shares;
  private final SegmentNames names;
  private final Climate climate;
  private final QuarterRange period;

  DifferenceCharts(ReportText texts, Climate climate) {
    this.texts = texts;
    this.shares = new ShareFormat(texts);
    this.names = new SegmentNames(texts);
    this.climate = climate;
    this.period = climate.periods().get(climate.periods().size() - 1);
  }

  /**
   * Gaps at one level of a breakdown.
   *
   * @param title what the chart shows
   * @param gaps how far which segments are apart
   */
  private record Level(String title, List<GroupDifference> gaps) {}

  /**
   * Returns the charts of the levels with at least two segments to compare.
   *
   * @param firsts the first segment at each level, the topmost first
   */
  List<Chart> of(List<CellKey> firsts) {
    List<Level> levels = new ArrayList<>();
    for (int i = 0; i < firsts.size(); i++) {
      List<GroupDifference> gaps = gaps(firsts.get(i).breakdown(), i + 1);
      if (!gaps.isEmpty()) {
        levels.add(new Level(title(firsts, i), gaps));
      }
    }
    List<Chart> charts = new ArrayList<>();
    for (Level level : levels) {
      charts.add(chart(level, scale(levels), charts.isEmpty()));
    }
    return charts;
  }

  private List<GroupDifference> gaps(String breakdown, int depth) {
    return SegmentSections.INDICATORS.stream()
        .flatMap(
            indicator -> climate.largestDifference(breakdown, depth, indicator, period).stream())
        .toList();
  }

  /** Levels have no names; a segment shows which one is meant. */
  private String title(List<CellKey> firsts, int level) {
    return firsts.size() == 1
        ? texts.of("climate-differences")
        : texts.of("climate-differences-such-as", Map.of("segment", names.name(firsts.get(level))));
  }

  /** All levels have one scale, so that readers can compare them. */
  private static AxisScale scale(List<Level> levels) {
    List<GroupDifference> gaps = levels.stream().flatMap(level -> level.gaps().stream()).toList();
    double low = gaps.stream().mapToDouble(GroupDifference::low).min().orElseThrow();
    double high = gaps.stream().mapToDouble(GroupDifference::high).max().orElseThrow();
    return new AxisScale(Math.min(0, low), ShareFormat.end(high));
  }

  private Chart chart(Level level, AxisScale scale, boolean first) {
    return new Chart(
        level.title(),
        "",
        first ? texts.of("climate-differences-reading") : "",
        List.of(new Tick(scale.place(0), texts.of("climate-no-difference"))),
        level.gaps().stream().map(difference -> row(difference, scale)).toList(),
        scale.ticks(share -> shares.points(share, 1)),
        new PageTable(
            texts.of("climate-figures"),
            List.of(
                texts.of("climate-indicator"),
                texts.of("climate-points-apart"),
                texts.of("climate-lower-segment"),
                texts.of("climate-higher-segment")),
            level.gaps().stream().map(this::figures).toList()));
  }

  private ChartRow row(GroupDifference difference, AxisScale scale) {
    ChartTrack track =
        ChartTrack.of(
            MarkColor.INK,
            apart(difference),
            Mark.over(
                MarkShape.LINE, scale.place(difference.low()), scale.place(difference.high())),
            Mark.at(MarkShape.DOT, scale.place(difference.difference())));
    return new ChartRow(texts.label(difference.indicator()), between(difference), List.of(track));
  }

  /** Each on a line of its own. */
  private String between(GroupDifference difference) {
    return texts.labeled(names.name(difference.lower()), shares.share(difference.lowerShare()))
        + "\n"
        + texts.labeled(names.name(difference.higher()), shares.share(difference.higherShare()));
  }

  private String apart(GroupDifference difference) {
    int people = Math.min(difference.lowerShare().people(), difference.higherShare().people());
    return texts.of(
        "rate",
        Map.of(
            "mean", shares.points(difference.difference(), people),
            "low", shares.points(difference.low(), people),
            "high", shares.points(difference.high(), people)));
  }

  private List<String> figures(GroupDifference difference) {
    return List.of(
        texts.label(difference.indicator()),
        apart(difference),
        segment(difference.lower(), difference.lowerShare()),
        segment(difference.higher(), difference.higherShare()));
  }

  private String segment(CellKey part, Share share) {
    return texts.labeled(
        names.name(part), texts.commas(List.of(shares.people(share), shares.share(share))));
  }
}
