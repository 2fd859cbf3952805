package org.allyship.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.allyship.climate.SayDoGap;
import org.allyship.report.NamedClimate.Organization;
import org.allyship.report.page.AxisScale;
import org.allyship.report.page.Chart;
import org.allyship.report.page.ChartRow;
import org.allyship.report.page.ChartTrack;
import org.allyship.report.page.Mark;
import org.allyship.report.page.MarkColor;
import org.allyship.report.page.MarkShape;
import org.allyship.report.page.PageTable;
import org.allyship.report.page.Section;
import org.allyship.report.text.ReportText;
import org.allyship.report.text.ShareFormat;

/** What organizations say against what they change. */
final class SayDoSection {
  /** Keeps the steps of the axis whole. */
  private static final int FEWEST_STEPS = 5;

  private static final int MOST = 4;

  private final ReportText texts;

  SayDoSection(ReportText texts) {
    this.texts = texts;
  }

  /** Returns what they say and change; an empty section when there are no organizations. */
  Section of(List<Organization> organizations) {
    Section.Builder section = Section.of(texts.of("climate-statements"));
    if (organizations.isEmpty()) {
      return section.build();
    }
    section.say(texts.of("climate-statements-meaning"));
    if (organizations.size() > MOST) {
      section.say(
          texts.of(
              "climate-organizations-left-out", Map.of("most", MOST, "all", organizations.size())));
    }
    List<Organization> shown = organizations.stream().limit(MOST).toList();
    for (Organization each : shown) {
      if (each.shown().isWordsOnly()) {
        section.point(texts.of("climate-statements-only", Map.of("organization", name(each))));
      }
    }
    return section.show(chart(shown)).build();
  }

  private String name(Organization organization) {
    return texts.labeled(
        ShareFormat.brief(organization.name()), texts.label(organization.shown().view()));
  }

  /**
   * How many there are of something.
   *
   * @param key the message that names it
   * @param color how it is colored
   * @param number how many
   */
  private record Count(String key, MarkColor color, int number) {}

  private static List<Count> counts(SayDoGap shown) {
    return List.of(
        new Count("climate-number-of-statements", MarkColor.SELF, shown.statements()),
        new Count("climate-number-of-lapsed-promises", MarkColor.SELF, shown.lapsedPromises()),
        new Count("climate-number-of-changes", MarkColor.OTHERS, shown.changes()));
  }

  private Chart chart(List<Organization> organizations) {
    int most =
        organizations.stream()
            .flatMap(each -> counts(each.shown()).stream())
            .mapToInt(Count::number)
            .max()
            .orElseThrow();
    AxisScale scale = new AxisScale(0, Math.max(FEWEST_STEPS, most));
    List<ChartRow> rows = new ArrayList<>();
    List<List<String>> figures = new ArrayList<>();
    for (Organization each : organizations) {
      for (Count count : counts(each.shown())) {
        String number = texts.count(count.number());
        Mark bar = Mark.over(MarkShape.BAR, 0, scale.place(count.number()));
        rows.add(
            new ChartRow(
                name(each),
                texts.of(count.key()),
                "",
                List.of(ChartTrack.of(count.color(), number, bar))));
        figures.add(List.of(name(each), texts.of(count.key()), number));
      }
    }
    return new Chart(
        texts.of("climate-statements-chart"),
        texts.of("climate-statements-reading"),
        "",
        List.of(),
        rows,
        scale.ticks(texts::tick),
        table(figures));
  }

  private PageTable table(List<List<String>> figures) {
    return new PageTable(
        texts.of("climate-figures-statements"),
        List.of(
            texts.of("climate-organization"), texts.of("climate-kind"), texts.of("climate-number")),
        figures);
  }
}
