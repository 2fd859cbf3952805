package org.allyship.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.allyship.core.Level;
import org.allyship.core.internal.CsvInjection;
import org.allyship.report.page.Mark;
import org.allyship.report.page.PageTable;
import org.allyship.report.page.Picture;
import org.allyship.report.page.PictureLane;
import org.allyship.report.page.PictureRow;
import org.allyship.report.page.PictureScale;
import org.allyship.report.page.PictureShape;
import org.allyship.report.page.Tick;
import org.allyship.report.page.Tone;
import org.allyship.scoring.Placement;
import org.allyship.scoring.PositionRange;

/** The spectrum from allyship to accompliceship, and where behaviors stand on it. */
final class SpectrumPicture {
  private static final PictureScale SCALE = new PictureScale(0, 1);

  private final Texts texts;

  SpectrumPicture(Texts texts) {
    this.texts = texts;
  }

  /** Returns one genuine behavior, with all that is known of its place. */
  Picture of(Placement placement) {
    double position = placement.position().orElseThrow();
    PositionRange range = placement.range().orElseThrow();
    List<PictureRow> rows = new ArrayList<>();
    rows.add(
        row("report-position", texts.share(position), Mark.at(PictureShape.DOT, place(position))));
    if (range.low() < range.high()) {
      double expected = placement.expectedPosition().orElseThrow();
      rows.add(row("report-possible", texts(range), band(range)));
      rows.add(
          row(
              "report-expected",
              texts.share(expected),
              Mark.at(PictureShape.TICK, place(expected))));
    }
    rows.add(row("report-near-levels", levels(placement.nearLevels()), rings(placement)));
    return picture(rows, table(rows));
  }

  private PictureRow row(String key, String label, Mark... marks) {
    return new PictureRow(texts.of(key), "", List.of(PictureLane.of(Tone.INK, label, marks)));
  }

  private static Mark[] rings(Placement placement) {
    return placement.nearLevels().stream()
        .map(level -> Mark.at(PictureShape.RING, place(level)))
        .toArray(Mark[]::new);
  }

  private PageTable table(List<PictureRow> rows) {
    return new PageTable(
        texts.of("report-figures-spectrum"),
        List.of(),
        rows.stream().map(row -> List.of(row.name(), row.description())).toList());
  }

  /** Returns several behaviors, in their order; those without a level have a word for a place. */
  Picture of(List<NamedPlacement> placements) {
    List<PictureRow> rows = new ArrayList<>();
    List<List<String>> figures = new ArrayList<>();
    for (NamedPlacement named : placements) {
      Placement placement = named.placement();
      rows.add(new PictureRow(named.name(), "", List.of(lane(placement))));
      figures.add(
          List.of(
              CsvInjection.escape(named.name()),
              texts.answer(placement.classification()).label(),
              placement.position().isPresent()
                  ? texts.share(placement.position().getAsDouble())
                  : texts.of("report-none"),
              placement.range().map(this::texts).orElse(texts.of("report-none")),
              texts.certainty(placement.certainty()).label()));
    }
    List<String> columns =
        List.of(
            texts.of("report-behavior"),
            texts.of("report-answer"),
            texts.of("report-position"),
            texts.of("report-possible"),
            texts.of("report-certainty"));
    return picture(rows, new PageTable(texts.of("report-figures-spectrum"), columns, figures));
  }

  private PictureLane lane(Placement placement) {
    String answer = texts.answer(placement.classification()).label();
    if (placement.position().isEmpty()) {
      return PictureLane.of(Tone.INK, answer);
    }
    double position = placement.position().getAsDouble();
    return PictureLane.of(
        Tone.INK,
        answer + " " + texts.share(position),
        band(placement.range().orElseThrow()),
        Mark.at(PictureShape.DOT, place(position)));
  }

  private Picture picture(List<PictureRow> rows, PageTable table) {
    List<Tick> levels = new ArrayList<>();
    for (Level level : Level.values()) {
      levels.add(new Tick(place(level), texts.words().label(level)));
    }
    return new Picture(
        texts.of("report-spectrum"),
        texts.of("report-spectrum-reading"),
        List.of(),
        rows,
        levels,
        table);
  }

  private String levels(Set<Level> levels) {
    return texts.list(levels.stream().map(texts::level).toList());
  }

  private String texts(PositionRange range) {
    return texts.range(texts.share(range.low()), texts.share(range.high()));
  }

  private static Mark band(PositionRange range) {
    return Mark.over(PictureShape.BAND, place(range.low()), place(range.high()));
  }

  private static double place(double position) {
    return SCALE.place(position);
  }

  private static double place(Level level) {
    return SCALE.place(level.ordinal() / (Level.values().length - 1.0));
  }
}
