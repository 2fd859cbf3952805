package org.allyship.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.allyship.report.page.Lane;
import org.allyship.report.page.Mark;
import org.allyship.report.page.Picture;
import org.allyship.report.page.Row;
import org.allyship.report.page.Scale;
import org.allyship.report.page.Shape;
import org.allyship.report.page.Table;
import org.allyship.report.page.Tick;
import org.allyship.report.page.Tone;
import org.allyship.scoring.climate.Climate;
import org.allyship.scoring.climate.EquityGap;
import org.allyship.scoring.climate.Share;
import org.allyship.scoring.disclosure.Part;
import org.allyship.scoring.pattern.Quarters;

/** How far the segments of a breakdown are apart, sign by sign: a picture for each level of it. */
final class EquityPictures {
  private final Texts texts;
  private final Shares shares;
  private final SegmentNames names;
  private final Climate climate;
  private final Quarters period;

  EquityPictures(Texts texts, Climate climate) {
    this.texts = texts;
    this.shares = new Shares(texts);
    this.names = new SegmentNames(texts);
    this.climate = climate;
    this.period = climate.periods().get(climate.periods().size() - 1);
  }

  /**
   * Gaps at one level of a breakdown.
   *
   * @param title what the picture shows
   * @param gaps how far which segments are apart
   */
  private record Level(String title, List<EquityGap> gaps) {}

  /**
   * Returns the pictures of the levels at which there are two segments to compare.
   *
   * @param firsts the first segment at each level, the topmost first
   */
  List<Picture> of(List<Part> firsts) {
    List<Level> levels = new ArrayList<>();
    for (int i = 0; i < firsts.size(); i++) {
      List<EquityGap> gaps = gaps(firsts.get(i).breakdown(), i + 1);
      if (!gaps.isEmpty()) {
        levels.add(new Level(title(firsts, i), gaps));
      }
    }
    List<Picture> pictures = new ArrayList<>();
    for (Level level : levels) {
      pictures.add(picture(level, scale(levels), pictures.isEmpty()));
    }
    return pictures;
  }

  private List<EquityGap> gaps(String breakdown, int depth) {
    return SegmentSections.SIGNS.stream()
        .flatMap(sign -> climate.gap(breakdown, depth, sign, period).stream())
        .toList();
  }

  /** Levels have no names; a segment shows which one is meant. */
  private String title(List<Part> firsts, int level) {
    return firsts.size() == 1
        ? texts.of("report-climate-equity")
        : texts.of(
            "report-climate-equity-such-as", Map.of("segment", names.name(firsts.get(level))));
  }

  /** All levels have one scale, so that they can be held beside one another. */
  private static Scale scale(List<Level> levels) {
    List<EquityGap> gaps = levels.stream().flatMap(level -> level.gaps().stream()).toList();
    double low = gaps.stream().mapToDouble(EquityGap::low).min().orElseThrow();
    double high = gaps.stream().mapToDouble(EquityGap::high).max().orElseThrow();
    return new Scale(Math.min(0, low), Shares.end(high));
  }

  private Picture picture(Level level, Scale scale, boolean first) {
    return new Picture(
        level.title(),
        first ? texts.of("report-climate-equity-reading") : "",
        List.of(new Tick(scale.place(0), texts.of("report-climate-no-difference"))),
        level.gaps().stream().map(gap -> row(gap, scale)).toList(),
        scale.ticks(share -> shares.points(share, 1)),
        new Table(
            texts.of("report-climate-figures"),
            List.of(
                texts.of("report-climate-sign"),
                texts.of("report-climate-apart"),
                texts.of("report-climate-lower"),
                texts.of("report-climate-higher")),
            level.gaps().stream().map(this::figures).toList()));
  }

  private Row row(EquityGap gap, Scale scale) {
    Lane lane =
        Lane.of(
            Tone.INK,
            apart(gap),
            Mark.over(Shape.LINE, scale.place(gap.low()), scale.place(gap.high())),
            Mark.at(Shape.DOT, scale.place(gap.difference())));
    return new Row(texts.words().label(gap.sign()), between(gap), List.of(lane));
  }

  /** Each on a line of its own. */
  private String between(EquityGap gap) {
    return texts.said(names.name(gap.lower()), shares.share(gap.lowerShare()))
        + "\n"
        + texts.said(names.name(gap.higher()), shares.share(gap.higherShare()));
  }

  private String apart(EquityGap gap) {
    int people = Math.min(gap.lowerShare().people(), gap.higherShare().people());
    return texts.of(
        "report-rate",
        Map.of(
            "mean", shares.points(gap.difference(), people),
            "low", shares.points(gap.low(), people),
            "high", shares.points(gap.high(), people)));
  }

  private List<String> figures(EquityGap gap) {
    return List.of(
        texts.words().label(gap.sign()),
        apart(gap),
        segment(gap.lower(), gap.lowerShare()),
        segment(gap.higher(), gap.higherShare()));
  }

  private String segment(Part part, Share share) {
    return texts.said(
        names.name(part), texts.commas(List.of(shares.people(share), shares.share(share))));
  }
}
