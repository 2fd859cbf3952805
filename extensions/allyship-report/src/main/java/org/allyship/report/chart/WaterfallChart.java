package org.allyship.report.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.allyship.core.SourceId;
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
import org.allyship.scoring.Explanation;
import org.allyship.scoring.ExplanationLine;

/** How the points of the answers add up to the score of a question, line by line. */
public final class WaterfallChart {
  private final ReportText texts;
  private final Explanation explanation;
  private final AxisScale scale;

  public WaterfallChart(ReportText texts, Explanation explanation) {
    this.texts = texts;
    this.explanation = explanation;
    int low = Math.min(0, Math.min(explanation.threshold(), explanation.lowest()));
    int high = Math.max(0, Math.max(explanation.threshold(), explanation.highest()));
    int sum = 0;
    for (ExplanationLine line : explanation.lines()) {
      sum += line.points();
      low = Math.min(low, sum);
      high = Math.max(high, sum);
    }
    this.scale = AxisScale.around(low, high);
  }

  public Chart chart() {
    Tick threshold = new Tick(scale.place(explanation.threshold()), threshold());
    return new Chart(
        texts.question(explanation.criterion()).meaning(),
        "",
        reading(),
        List.of(threshold),
        rows(),
        scale.ticks(points -> texts.count(Math.round(points))),
        table());
  }

  private String threshold() {
    return texts.of("threshold", Map.of("points", texts.count(explanation.threshold())));
  }

  private String reading() {
    return texts.of(
        explanation.isMet() ? "yes" : "no",
        Map.of(
            "score", explanation.score(), "probability", texts.share(explanation.probability())));
  }

  private List<ChartRow> rows() {
    List<ChartRow> rows = new ArrayList<>();
    int sum = 0;
    for (ExplanationLine line : explanation.lines()) {
      if (line.points() != 0) {
        rows.add(row(line, sum, rows.isEmpty()));
        sum += line.points();
      }
    }
    rows.add(sum());
    return rows;
  }

  private ChartRow row(ExplanationLine line, int before, boolean first) {
    double from = scale.place(before);
    double to = scale.place(before + line.points());
    List<Mark> marks = new ArrayList<>();
    if (!first) {
      marks.add(Mark.at(MarkShape.ENTRY, from));
    }
    marks.add(Mark.at(MarkShape.EXIT, to));
    marks.add(Mark.over(MarkShape.BAR, from, to));
    MarkColor color = line.points() > 0 ? MarkColor.ADDS : MarkColor.TAKES;
    return new ChartRow(
        texts.feature(line.feature()),
        texts.anchor(line.feature(), line.anchor()),
        List.of(new ChartTrack(color, MarkShape.NONE, texts.points(line.points()), marks)));
  }

  private ChartRow sum() {
    boolean open = explanation.lowest() < explanation.highest();
    String possible =
        open
            ? texts.of(
                "possible-points",
                Map.of(
                    "low",
                    texts.count(explanation.lowest()),
                    "high",
                    texts.count(explanation.highest())))
            : "";
    String score = texts.count(explanation.score());
    Mark band =
        Mark.over(
            MarkShape.BAND, scale.place(explanation.lowest()), scale.place(explanation.highest()));
    Mark tick = Mark.at(MarkShape.TICK, scale.place(explanation.score()));
    ChartTrack track =
        open
            ? ChartTrack.of(MarkColor.INK, score, band, tick)
            : ChartTrack.of(MarkColor.INK, score, tick);
    return new ChartRow(texts.of("sum"), possible, List.of(track));
  }

  private PageTable table() {
    List<List<String>> rows = new ArrayList<>();
    for (ExplanationLine line : explanation.lines()) {
      rows.add(
          List.of(
              texts.feature(line.feature()),
              texts.anchor(line.feature(), line.anchor()),
              texts.points(line.points()),
              line.sources().stream().map(SourceId::value).collect(Collectors.joining(", "))));
    }
    rows.add(List.of(texts.of("sum"), threshold(), texts.points(explanation.score()), ""));
    return new PageTable(
        texts.of("figures-points"),
        List.of(texts.of("feature"), texts.of("answer"), texts.of("points"), texts.of("sources")),
        rows);
  }
}
