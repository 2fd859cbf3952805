package org.allyship.report.chart;

import java.util.ArrayList;
import java.util.List;
import org.allyship.report.page.AxisScale;
import org.allyship.report.page.Chart;
import org.allyship.report.page.ChartRow;
import org.allyship.report.page.ChartTrack;
import org.allyship.report.page.Mark;
import org.allyship.report.page.MarkColor;
import org.allyship.report.page.MarkShape;
import org.allyship.report.page.PageTable;
import org.allyship.report.text.ReportText;
import org.allyship.scoring.Classification;
import org.allyship.scoring.Probabilities;

/** How probable each class of one behavior is, the most probable first. */
public final class ProbabilitiesChart {
  private static final AxisScale SCALE = new AxisScale(0, 1);

  private final ReportText texts;
  private final Probabilities probabilities;

  public ProbabilitiesChart(ReportText texts, Probabilities probabilities) {
    this.texts = texts;
    this.probabilities = probabilities;
  }

  public Chart chart() {
    List<ChartRow> rows = new ArrayList<>();
    List<List<String>> figures = new ArrayList<>();
    for (Classification classification : probabilities.ranked()) {
      String name = texts.answer(classification).label();
      double probability = probabilities.of(classification);
      Mark bar = Mark.over(MarkShape.BAR, 0, SCALE.place(probability));
      String share = texts.share(probability);
      rows.add(new ChartRow(name, "", List.of(ChartTrack.of(MarkColor.INK, share, bar))));
      figures.add(List.of(name, share));
    }
    return new Chart(
        texts.of("how-probable"),
        "",
        texts.of("probabilities-reading"),
        List.of(),
        rows,
        SCALE.ticks(texts::tick),
        new PageTable(
            texts.of("figures-probabilities"),
            List.of(texts.of("answer"), texts.of("class-probability")),
            figures));
  }
}
