package org.allyship.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.allyship.climate.Association;
import org.allyship.report.page.Mark;
import org.allyship.report.page.PageTable;
import org.allyship.report.page.Picture;
import org.allyship.report.page.PictureLane;
import org.allyship.report.page.PictureRow;
import org.allyship.report.page.PictureScale;
import org.allyship.report.page.PictureShape;
import org.allyship.report.page.Section;
import org.allyship.report.page.Tick;
import org.allyship.report.page.Tone;

/** Outcomes of the host beside signs: what goes together, and nothing of why. */
final class OutcomesSection {
  private static final int MOST = 6;

  private final Texts texts;

  OutcomesSection(Texts texts) {
    this.texts = texts;
  }

  /** Returns what goes together; nothing under the heading when there is no outcome. */
  Section of(List<Association> associations) {
    Map<String, List<Association>> outcomes = new LinkedHashMap<>();
    associations.forEach(
        each -> outcomes.computeIfAbsent(each.outcome(), name -> new ArrayList<>()).add(each));
    Section.Builder section = Section.of(texts.of("report-climate-outcomes"));
    if (!outcomes.isEmpty()) {
      section.say(texts.of("report-climate-not-why"));
    }
    if (outcomes.size() > MOST) {
      section.say(
          texts.of(
              "report-climate-outcomes-left-out", Map.of("most", MOST, "all", outcomes.size())));
    }
    outcomes.entrySet().stream()
        .limit(MOST)
        .forEach(each -> show(section, Shares.brief(each.getKey()), each.getValue()));
    return section.build();
  }

  private void show(Section.Builder section, String outcome, List<Association> all) {
    say(section, "report-climate-together-higher", outcome, all, each -> each.low() > 0);
    say(section, "report-climate-together-lower", outcome, all, each -> each.high() < 0);
    say(section, "report-climate-together-open", outcome, all, each -> !each.isReliable());
    section.show(picture(outcome, all));
  }

  private void say(
      Section.Builder section,
      String key,
      String outcome,
      List<Association> all,
      Predicate<Association> which) {
    List<String> signs = all.stream().filter(which).map(this::sign).toList();
    if (!signs.isEmpty()) {
      section.point(texts.of(key, Map.of("outcome", outcome, "signs", texts.commas(signs))));
    }
  }

  private String sign(Association association) {
    return texts.words().label(association.indicator());
  }

  private Picture picture(String outcome, List<Association> all) {
    double low = Math.min(0, all.stream().mapToDouble(Association::low).min().orElseThrow());
    double high = Math.max(0, all.stream().mapToDouble(Association::high).max().orElseThrow());
    PictureScale scale = PictureScale.around(low, high);
    return new Picture(
        outcome,
        texts.of("report-climate-outcomes-reading"),
        List.of(new Tick(scale.place(0), texts.of("report-climate-no-difference"))),
        all.stream().map(each -> row(each, scale)).toList(),
        scale.ticks(texts::tick),
        table(all));
  }

  private PictureRow row(Association each, PictureScale scale) {
    PictureLane lane =
        PictureLane.of(
            Tone.INK,
            interval(each),
            Mark.over(PictureShape.LINE, scale.place(each.low()), scale.place(each.high())),
            Mark.at(PictureShape.DOT, scale.place(each.difference())));
    return new PictureRow(sign(each), "", List.of(lane));
  }

  private String interval(Association each) {
    return texts.of(
        "report-rate",
        Map.of(
            "mean", texts.signed(each.difference()),
            "low", texts.signed(each.low()),
            "high", texts.signed(each.high())));
  }

  private PageTable table(List<Association> all) {
    return new PageTable(
        texts.of("report-climate-figures-outcomes"),
        List.of(
            texts.of("report-climate-sign"),
            texts.of("report-climate-difference"),
            texts.of("report-climate-with"),
            texts.of("report-climate-without")),
        all.stream()
            .map(
                each ->
                    List.of(
                        sign(each), interval(each), orMore(each.with()), orMore(each.without())))
            .toList());
  }

  private String orMore(int people) {
    return texts.of("report-or-more", Map.of("count", texts.count(people)));
  }
}
