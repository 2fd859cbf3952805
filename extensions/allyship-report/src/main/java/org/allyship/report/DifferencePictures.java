package org.allyship.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.allyship.climate.Climate;
import org.allyship.climate.GroupDifference;
import org.allyship.climate.Share;
import org.allyship.core.time.QuarterRange;
import org.allyship.disclosure.CellKey;
import org.allyship.report.page.Mark;
import org.allyship.report.page.PageTable;
import org.allyship.report.page.Picture;
import org.allyship.report.page.PictureLane;
import org.allyship.report.page.PictureRow;
import org.allyship.report.page.PictureScale;
import org.allyship.report.page.PictureShape;
import org.allyship.report.page.Tick;
import org.allyship.report.page.Tone;

/** How far the segments of a breakdown are apart, sign by sign: a picture for each level of it. */
final class DifferencePictures {
  private final Texts texts;
  private final Shares shares;
  private final SegmentNames names;
  private final Climate climate;
  private final QuarterRange period;

  DifferencePictures(Texts texts, Climate climate) {
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
  private record Level(String title, List<GroupDifference> gaps) {}

  /**
   * Returns the pictures of the levels at which there are two segments to compare.
   *
   * @param firsts the first segment at each level, the topmost first
   */
  List<Picture> of(List<CellKey> firsts) {
    List<Level> levels = new ArrayList<>();
    for (int i = 0; i < firsts.size(); i++) {
      List<GroupDifference> gaps = gaps(firsts.get(i).breakdown(), i + 1);
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

  private List<GroupDifference> gaps(String breakdown, int depth) {
    return SegmentSections.SIGNS.stream()
        .flatMap(
            indicator -> climate.largestDifference(breakdown, depth, indicator, period).stream())
        .toList();
  }

  /** Levels have no names; a segment shows which one is meant. */
  private String title(List<CellKey> firsts, int level) {
    return firsts.size() == 1
        ? texts.of("report-climate-equity")
        : texts.of(
            "report-climate-equity-such-as", Map.of("segment", names.name(firsts.get(level))));
  }

  /** All levels have one scale, so that they can be held beside one another. */
  private static PictureScale scale(List<Level> levels) {
    List<GroupDifference> gaps = levels.stream().flatMap(level -> level.gaps().stream()).toList();
    double low = gaps.stream().mapToDouble(GroupDifference::low).min().orElseThrow();
    double high = gaps.stream().mapToDouble(GroupDifference::high).max().orElseThrow();
    return new PictureScale(Math.min(0, low), Shares.end(high));
  }

  private Picture picture(Level level, PictureScale scale, boolean first) {
    return new Picture(
        level.title(),
        first ? texts.of("report-climate-equity-reading") : "",
        List.of(new Tick(scale.place(0), texts.of("report-climate-no-difference"))),
        level.gaps().stream().map(difference -> row(difference, scale)).toList(),
        scale.ticks(share -> shares.points(share, 1)),
        new PageTable(
            texts.of("report-climate-figures"),
            List.of(
                texts.of("report-climate-sign"),
                texts.of("report-climate-apart"),
                texts.of("report-climate-lower"),
                texts.of("report-climate-higher")),
            level.gaps().stream().map(this::figures).toList()));
  }

  private PictureRow row(GroupDifference difference, PictureScale scale) {
    PictureLane lane =
        PictureLane.of(
            Tone.INK,
            apart(difference),
            Mark.over(
                PictureShape.LINE, scale.place(difference.low()), scale.place(difference.high())),
            Mark.at(PictureShape.DOT, scale.place(difference.difference())));
    return new PictureRow(
        texts.words().label(difference.indicator()), between(difference), List.of(lane));
  }

  /** Each on a line of its own. */
  private String between(GroupDifference difference) {
    return texts.said(names.name(difference.lower()), shares.share(difference.lowerShare()))
        + "\n"
        + texts.said(names.name(difference.higher()), shares.share(difference.higherShare()));
  }

  private String apart(GroupDifference difference) {
    int people = Math.min(difference.lowerShare().people(), difference.higherShare().people());
    return texts.of(
        "report-rate",
        Map.of(
            "mean", shares.points(difference.difference(), people),
            "low", shares.points(difference.low(), people),
            "high", shares.points(difference.high(), people)));
  }

  private List<String> figures(GroupDifference difference) {
    return List.of(
        texts.words().label(difference.indicator()),
        apart(difference),
        segment(difference.lower(), difference.lowerShare()),
        segment(difference.higher(), difference.higherShare()));
  }

  private String segment(CellKey part, Share share) {
    return texts.said(
        names.name(part), texts.commas(List.of(shares.people(share), shares.share(share))));
  }
}
