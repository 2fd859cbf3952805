package org.allyship.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.allyship.core.SourceId;
import org.allyship.report.page.Mark;
import org.allyship.report.page.PageTable;
import org.allyship.report.page.Picture;
import org.allyship.report.page.PictureLane;
import org.allyship.report.page.PictureRow;
import org.allyship.report.page.PictureScale;
import org.allyship.report.page.PictureShape;
import org.allyship.report.page.Tick;
import org.allyship.report.page.Tone;
import org.allyship.scoring.Explanation;
import org.allyship.scoring.ExplanationLine;

/** How the points of the answers add up to the score of a question, line by line. */
final class WaterfallPicture {
  private final Texts texts;
  private final Explanation explanation;
  private final PictureScale scale;

  WaterfallPicture(Texts texts, Explanation explanation) {
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
    this.scale = PictureScale.around(low, high);
  }

  Picture picture() {
    Tick threshold =
        new Tick(
            scale.place(explanation.threshold()),
            texts.of("report-threshold", Map.of("points", texts.count(explanation.threshold()))));
    return new Picture(
        texts.question(explanation.criterion()).meaning(),
        reading(),
        List.of(threshold),
        rows(),
        scale.ticks(points -> texts.count(Math.round(points))),
        table());
  }

  private String reading() {
    return texts.of(
        explanation.isMet() ? "report-yes" : "report-no",
        Map.of(
            "score", explanation.score(), "probability", texts.share(explanation.probability())));
  }

  private List<PictureRow> rows() {
    List<PictureRow> rows = new ArrayList<>();
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

  private PictureRow row(ExplanationLine line, int before, boolean first) {
    double from = scale.place(before);
    double to = scale.place(before + line.points());
    List<Mark> marks = new ArrayList<>();
    if (!first) {
      marks.add(Mark.at(PictureShape.ENTRY, from));
    }
    marks.add(Mark.at(PictureShape.EXIT, to));
    marks.add(Mark.over(PictureShape.BAR, from, to));
    Tone tone = line.points() > 0 ? Tone.ADDS : Tone.TAKES;
    return new PictureRow(
        texts.feature(line.feature()),
        texts.anchor(line.feature(), line.anchor()),
        List.of(new PictureLane(tone, PictureShape.NONE, texts.points(line.points()), marks)));
  }

  private PictureRow sum() {
    boolean open = explanation.lowest() < explanation.highest();
    String possible =
        open
            ? texts.of(
                "report-possible-points",
                Map.of(
                    "low",
                    texts.count(explanation.lowest()),
                    "high",
                    texts.count(explanation.highest())))
            : "";
    String score = texts.count(explanation.score());
    Mark band =
        Mark.over(
            PictureShape.BAND,
            scale.place(explanation.lowest()),
            scale.place(explanation.highest()));
    Mark tick = Mark.at(PictureShape.TICK, scale.place(explanation.score()));
    PictureLane lane =
        open ? PictureLane.of(Tone.INK, score, band, tick) : PictureLane.of(Tone.INK, score, tick);
    return new PictureRow(texts.of("report-sum"), possible, List.of(lane));
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
    return new PageTable(
        texts.of("report-figures-points"),
        List.of(
            texts.of("report-feature"),
            texts.of("report-answer"),
            texts.of("report-points"),
            texts.of("report-sources")),
        rows);
  }
}
