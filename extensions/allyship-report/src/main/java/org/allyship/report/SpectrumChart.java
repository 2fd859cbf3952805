package org.allyship.report;

import java.util.ArrayList;
import java.util.List;
import org.allyship.core.Level;
import org.allyship.core.internal.CsvInjection;
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
import org.allyship.scoring.Placement;
import org.allyship.scoring.PositionRange;

/** The spectrum from allyship to accompliceship, and where behaviors stand on it. */
final class SpectrumChart {
  private static final List<Level> LEVELS = List.of(Level.values());

  private static final AxisScale SCALE = new AxisScale(0, 1);

  private final ReportText texts;

  SpectrumChart(ReportText texts) {
    this.texts = texts;
  }

  /** Returns one genuine behavior, with all that is known of its place. */
  Chart of(Placement placement) {
    double position = placement.position().orElseThrow();
    PositionRange range = placement.range().orElseThrow();
    List<ChartRow> rows = new ArrayList<>();
    rows.add(row("position", texts.share(position), Mark.at(MarkShape.DOT, place(position))));
    if (range.low() < range.high()) {
      double expected = placement.expectedPosition().orElseThrow();
      rows.add(row("possible", texts(range), band(range)));
      rows.add(row("expected", texts.share(expected), Mark.at(MarkShape.TICK, place(expected))));
    }
    return chart(rows, table(rows));
  }

  private ChartRow row(String key, String label, Mark... marks) {
    return new ChartRow(texts.of(key), "", List.of(ChartTrack.of(MarkColor.INK, label, marks)));
  }

  private PageTable table(List<ChartRow> rows) {
    return new PageTable(
        texts.of("figures-spectrum"),
        List.of(),
        rows.stream().map(row -> List.of(row.name(), row.description())).toList());
  }

  /** Returns several behaviors, in their order; those without a level have a word for a place. */
  Chart of(List<NamedPlacement> placements) {
    List<ChartRow> rows = new ArrayList<>();
    List<List<String>> figures = new ArrayList<>();
    for (NamedPlacement named : placements) {
      Placement placement = named.placement();
      rows.add(new ChartRow(named.name(), "", List.of(track(placement))));
      figures.add(
          List.of(
              CsvInjection.escape(named.name()),
              texts.answer(placement.classification()).label(),
              placement.position().isPresent()
                  ? texts.share(placement.position().getAsDouble())
                  : texts.of("none"),
              placement.range().map(this::texts).orElse(texts.of("none")),
              texts.certainty(placement.certainty()).label()));
    }
    List<String> columns =
        List.of(
            texts.of("behavior"),
            texts.of("answer"),
            texts.of("position"),
            texts.of("possible"),
            texts.of("certainty"));
    return chart(rows, new PageTable(texts.of("figures-spectrum"), columns, figures));
  }

  private ChartTrack track(Placement placement) {
    String answer = texts.answer(placement.classification()).label();
    if (placement.position().isEmpty()) {
      return ChartTrack.of(MarkColor.INK, answer);
    }
    double position = placement.position().getAsDouble();
    return ChartTrack.of(
        MarkColor.INK,
        answer + " " + texts.share(position),
        band(placement.range().orElseThrow()),
        Mark.at(MarkShape.DOT, place(position)));
  }

  private Chart chart(List<ChartRow> rows, PageTable table) {
    List<Tick> levels = new ArrayList<>();
    for (Level level : Level.values()) {
      levels.add(new Tick(place(level), texts.label(level)));
    }
    return new Chart(
        texts.of("spectrum"), "", texts.of("spectrum-reading"), List.of(), rows, levels, table);
  }

  private String texts(PositionRange range) {
    return texts.range(texts.share(range.low()), texts.share(range.high()));
  }

  private static Mark band(PositionRange range) {
    return Mark.over(MarkShape.BAND, place(range.low()), place(range.high()));
  }

  private static double place(double position) {
    return SCALE.place(position);
  }

  private static double place(Level level) {
    return SCALE.place(LEVELS.indexOf(level) / (LEVELS.size() - 1.0));
  }
}
