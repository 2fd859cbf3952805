package org.allyship.report.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.allyship.core.role.RoleRule;
import org.allyship.report.page.AxisScale;
import org.allyship.report.page.Chart;
import org.allyship.report.page.ChartRow;
import org.allyship.report.page.ChartTrack;
import org.allyship.report.page.Mark;
import org.allyship.report.page.MarkColor;
import org.allyship.report.page.MarkShape;
import org.allyship.report.page.PageTable;
import org.allyship.report.page.Tick;
import org.allyship.report.text.PatternMessages;
import org.allyship.report.text.ReportText;
import org.allyship.scoring.person.PersonPattern;
import org.allyship.scoring.person.RoleEligibility;

/** What there is for each role, and what is missing. */
public final class RolesChart {
  private static final AxisScale SCALE = new AxisScale(0, 1);

  private final ReportText texts;
  private final List<RoleEligibility> recognitions;

  public RolesChart(ReportText texts, PersonPattern pattern) {
    this.texts = texts;
    this.recognitions = pattern.eligibilities();
  }

  public Chart chart() {
    List<ChartRow> rows = new ArrayList<>();
    for (RoleEligibility eligibility : recognitions) {
      double place = SCALE.place(eligibility.probability());
      ChartTrack track =
          ChartTrack.of(
              MarkColor.OTHERS,
              texts.share(eligibility.probability()),
              Mark.over(MarkShape.LINE, 0, place),
              Mark.at(MarkShape.DOT, place));
      rows.add(new ChartRow(ViewsChart.level(texts, eligibility.level()), "", List.of(track)));
    }
    Tick needed =
        new Tick(
            SCALE.place(RoleRule.MIN_PROBABILITY),
            texts.of("needed", Map.of("probability", texts.share(RoleRule.MIN_PROBABILITY))));
    return new Chart(
        texts.of("roles-chart"),
        texts.of("roles-reading"),
        "",
        List.of(needed),
        rows,
        SCALE.ticks(texts::tick),
        table());
  }

  private PageTable table() {
    List<String> columns = new ArrayList<>();
    columns.add(texts.of("level"));
    recognitions.forEach(found -> columns.add(ViewsChart.level(texts, found.level())));
    return new PageTable(
        texts.of("figures-roles"),
        columns,
        List.of(
            row("probability", found -> texts.share(found.probability())),
            row("behaviors", found -> texts.count(found.rate().count())),
            row("reporters", found -> texts.atLeast(found.reporters())),
            row("recipients", found -> texts.count(found.recipients())),
            row("records", found -> texts.count(found.records())),
            row("unrepaired", found -> texts.count(found.unrepairedHarm()))));
  }

  private List<String> row(String key, Function<RoleEligibility, String> cell) {
    List<String> row = new ArrayList<>();
    row.add(texts.of(key));
    recognitions.forEach(found -> row.add(cell.apply(found)));
    return row;
  }

  /** What is missing for a role, in words; that nothing is, when nothing is. */
  public String missing(RoleEligibility eligibility) {
    if (eligibility.isMet()) {
      return texts.of("nothing-missing");
    }
    List<String> missing = new ArrayList<>();
    for (RoleEligibility.UnmetCondition one : eligibility.unmet()) {
      missing.add(texts.of(PatternMessages.missing(one)));
    }
    return String.join(" ", missing);
  }
}
