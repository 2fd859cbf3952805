package org.allyship.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.allyship.core.Level;
import org.allyship.core.record.View;
import org.allyship.report.page.PageTable;
import org.allyship.report.page.Picture;
import org.allyship.report.page.PictureLane;
import org.allyship.report.page.PictureRow;
import org.allyship.report.page.PictureShape;
import org.allyship.report.page.Tone;
import org.allyship.scoring.person.PersonPattern;
import org.allyship.scoring.person.Rate;
import org.allyship.scoring.person.RateComparison.Verdict;
import org.allyship.scoring.person.ViewGap;

/** The self view beside the view of others, level by level. */
final class ViewsPicture {
  private final Texts texts;
  private final PersonPattern pattern;
  private final RateLanes lanes;

  ViewsPicture(Texts texts, PersonPattern pattern) {
    this.texts = texts;
    this.pattern = pattern;
    this.lanes =
        new RateLanes(
            pattern.gaps().stream()
                .mapToDouble(gap -> Math.max(gap.self().high(), gap.others().high()))
                .max()
                .orElseThrow());
  }

  Picture picture() {
    List<PictureRow> rows = new ArrayList<>();
    for (ViewGap gap : pattern.gaps()) {
      rows.add(new PictureRow(level(texts, gap.level()), "", lanes(gap)));
    }
    return new Picture(
        texts.of("report-views-picture"),
        texts.of("report-views-reading"),
        List.of(),
        rows,
        lanes.scale().ticks(texts::tick),
        table());
  }

  /** A level and what lies beyond it. */
  static String level(Texts texts, Level level) {
    String label = texts.words().label(level);
    return level == Level.ACCOMPLICESHIP
        ? label
        : texts.of("report-or-beyond", Map.of("level", label));
  }

  private List<PictureLane> lanes(ViewGap gap) {
    if (!pattern.self().hasEvidence() || !pattern.others().hasEvidence()) {
      return List.of(single(gap, View.SELF), single(gap, View.OTHERS));
    }
    return lanes.pair(side(gap, View.SELF), side(gap, View.OTHERS));
  }

  /** A view without evidence has words where the other has marks. */
  private PictureLane single(ViewGap gap, View view) {
    RateLanes.Side side = side(gap, view);
    return pattern.view(view).hasEvidence()
        ? lanes.one(side)
        : PictureLane.of(
            Tone.INK,
            texts.said(
                texts.words().label(view), texts.words().label(Verdict.NOT_ENOUGH_EVIDENCE)));
  }

  private RateLanes.Side side(ViewGap gap, View view) {
    Rate rate = view == View.SELF ? gap.self() : gap.others();
    return new RateLanes.Side(
        texts.said(texts.words().label(view), texts.rate(rate)),
        RateLanes.tone(view),
        view == View.SELF ? PictureShape.RING : PictureShape.DOT,
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
                texts.words().label(view),
                texts.count(rate.count()),
                texts.rate(rate)));
      }
    }
    return new PageTable(
        texts.of("report-figures-views"),
        List.of(
            texts.of("report-level"),
            texts.of("report-view"),
            texts.of("report-behaviors"),
            texts.of("report-per-quarter")),
        rows);
  }
}
