package org.allyship.report.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.allyship.core.Level;
import org.allyship.core.record.View;
import org.allyship.report.page.Chart;
import org.allyship.report.page.ChartRow;
import org.allyship.report.page.ChartTrack;
import org.allyship.report.page.MarkColor;
import org.allyship.report.page.MarkShape;
import org.allyship.report.page.PageTable;
import org.allyship.report.text.ReportText;
import org.allyship.scoring.person.PersonPattern;
import org.allyship.scoring.person.Rate;
import org.allyship.scoring.person.RateComparison.Verdict;
import org.allyship.scoring.person.ViewGap;

/** The self view next to the view of others, level by level. */
public final class ViewsChart {
  private final ReportText texts;
  private final PersonPattern pattern;
  private final RateTracks tracks;

  public ViewsChart(ReportText texts, PersonPattern pattern) {
    this.texts = texts;
    this.pattern = pattern;
    this.tracks =
        new RateTracks(
            pattern.gaps().stream()
                .mapToDouble(gap -> Math.max(gap.self().high(), gap.others().high()))
                .max()
                .orElseThrow());
  }

  public Chart chart() {
    List<ChartRow> rows = new ArrayList<>();
    for (ViewGap gap : pattern.gaps()) {
      rows.add(new ChartRow(level(texts, gap.level()), "", tracks(gap)));
    }
    return new Chart(
        texts.of("views-chart"),
        texts.of("views-reading"),
        "",
        List.of(),
        rows,
        tracks.scale().ticks(texts::tick),
        table());
  }

  /** A level and what lies beyond it. */
  public static String level(ReportText texts, Level level) {
    String label = texts.label(level);
    return level == Level.ACCOMPLICESHIP
        ? label
        : texts.of("level-or-beyond", Map.of("level", label));
  }

  private List<ChartTrack> tracks(ViewGap gap) {
    if (!pattern.self().hasEvidence() || !pattern.others().hasEvidence()) {
      return List.of(single(gap, View.SELF), single(gap, View.OTHERS));
    }
    return tracks.pair(labeled(gap, View.SELF), labeled(gap, View.OTHERS));
  }

  /** Returns the track of one view, with a text in place of marks where there is no evidence. */
  private ChartTrack single(ViewGap gap, View view) {
    RateTracks.LabeledRate rate = labeled(gap, view);
    return pattern.view(view).hasEvidence()
        ? tracks.one(rate)
        : ChartTrack.of(
            MarkColor.INK,
            texts.labeled(texts.label(view), texts.label(Verdict.NOT_ENOUGH_EVIDENCE)));
  }

  private RateTracks.LabeledRate labeled(ViewGap gap, View view) {
    Rate rate = view == View.SELF ? gap.self() : gap.others();
    return new RateTracks.LabeledRate(
        texts.labeled(texts.label(view), texts.rate(rate)),
        RateTracks.color(view),
        view == View.SELF ? MarkShape.RING : MarkShape.DOT,
        rate);
  }

  private PageTable table() {
    List<List<String>> rows = new ArrayList<>();
    for (ViewGap gap : pattern.gaps()) {
      for (View view : View.values()) {
        Rate rate = view == View.SELF ? gap.self() : gap.others();
        rows.add(
            List.of(
                level(texts, gap.level()),
                texts.label(view),
                texts.count(rate.count()),
                texts.rate(rate)));
      }
    }
    return new PageTable(
        texts.of("figures-views"),
        List.of(
            texts.of("level"), texts.of("view"), texts.of("behaviors"), texts.of("per-quarter")),
        rows);
  }
}
