package org.allyship.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.allyship.climate.Association;
import org.allyship.report.page.AxisScale;
import org.allyship.report.page.Chart;
import org.allyship.report.page.ChartRow;
import org.allyship.report.page.ChartTrack;
import org.allyship.report.page.Mark;
import org.allyship.report.page.MarkColor;
import org.allyship.report.page.MarkShape;
import org.allyship.report.page.PageTable;
import org.allyship.report.page.Section;
import org.allyship.report.page.Tick;
import org.allyship.report.text.ReportText;
import org.allyship.report.text.ShareFormat;

/** Outcomes compared by indicator: what goes together, and nothing about causes. */
final class OutcomesSection {
  private static final int MOST = 6;

  private final ReportText texts;

  OutcomesSection(ReportText texts) {
    this.texts = texts;
  }

  /** Returns what goes together; nothing under the heading when there is no outcome. */
  Section of(List<Association> associations) {
    Map<String, List<Association>> outcomes = new LinkedHashMap<>();
    associations.forEach(
        each -> outcomes.computeIfAbsent(each.outcome(), name -> new ArrayList<>()).add(each));
    Section.Builder section = Section.of(texts.of("climate-outcomes"));
    if (!outcomes.isEmpty()) {
      section.say(texts.of("climate-no-causes"));
    }
    if (outcomes.size() > MOST) {
      section.say(
          texts.of("climate-outcomes-left-out", Map.of("most", MOST, "all", outcomes.size())));
    }
    outcomes.entrySet().stream()
        .limit(MOST)
        .forEach(each -> show(section, ShareFormat.brief(each.getKey()), each.getValue()));
    return section.build();
  }

  private void show(Section.Builder section, String outcome, List<Association> all) {
    say(section, "climate-outcome-higher", outcome, all, each -> each.low() > 0);
    say(section, "climate-outcome-lower", outcome, all, each -> each.high() < 0);
    say(section, "climate-outcome-undecided", outcome, all, each -> !each.isReliable());
    section.show(chart(outcome, all));
  }

  private void say(
      Section.Builder section,
      String key,
      String outcome,
      List<Association> all,
      Predicate<Association> which) {
    List<String> indicators = all.stream().filter(which).map(this::indicator).toList();
    if (!indicators.isEmpty()) {
      section.point(
          texts.of(key, Map.of("outcome", outcome, "indicators", texts.commas(indicators))));
    }
  }

  private String indicator(Association association) {
    return texts.label(association.indicator());
  }

  private Chart chart(String outcome, List<Association> all) {
    double low = Math.min(0, all.stream().mapToDouble(Association::low).min().orElseThrow());
    double high = Math.max(0, all.stream().mapToDouble(Association::high).max().orElseThrow());
    AxisScale scale = AxisScale.around(low, high);
    return new Chart(
        outcome,
        "",
        texts.of("climate-outcomes-reading"),
        List.of(new Tick(scale.place(0), texts.of("climate-no-difference"))),
        all.stream().map(each -> row(each, scale)).toList(),
        scale.ticks(texts::tick),
        table(all));
  }

  private ChartRow row(Association each, AxisScale scale) {
    ChartTrack track =
        ChartTrack.of(
            MarkColor.INK,
            interval(each),
            Mark.over(MarkShape.LINE, scale.place(each.low()), scale.place(each.high())),
            Mark.at(MarkShape.DOT, scale.place(each.difference())));
    return new ChartRow(indicator(each), "", List.of(track));
  }

  private String interval(Association each) {
    return texts.of(
        "rate",
        Map.of(
            "mean", texts.signed(each.difference()),
            "low", texts.signed(each.low()),
            "high", texts.signed(each.high())));
  }

  private PageTable table(List<Association> all) {
    return new PageTable(
        texts.of("climate-figures-outcomes"),
        List.of(
            texts.of("climate-indicator"),
            texts.of("climate-difference"),
            texts.of("climate-with-indicator"),
            texts.of("climate-without-indicator")),
        all.stream()
            .map(
                each ->
                    List.of(
                        indicator(each),
                        interval(each),
                        orMore(each.with()),
                        orMore(each.without())))
            .toList());
  }

  private String orMore(int people) {
    return texts.of("or-more", Map.of("count", texts.count(people)));
  }
}
