package org.allyship.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.allyship.climate.ClimatePeriod;
import org.allyship.climate.RoleTransitions;
import org.allyship.climate.Share;
import org.allyship.core.Level;
import org.allyship.core.record.View;
import org.allyship.disclosure.CellResult;
import org.allyship.report.chart.RateTracks;
import org.allyship.report.chart.SharesChart;
import org.allyship.report.chart.TransitionsChart;
import org.allyship.report.chart.ViewsChart;
import org.allyship.report.page.MarkColor;
import org.allyship.report.page.Section;
import org.allyship.report.text.PeriodNames;
import org.allyship.report.text.ReportText;
import org.allyship.scoring.person.Indicator;
import org.allyship.scoring.person.IndicatorGroup;

/** The sections about a group as a whole, by the groups of indicators. */
final class GroupSections {
  private static final List<Level> LEVELS = List.of(Level.values());

  private final ReportText texts;
  private final PeriodNames periods;
  private final List<ClimatePeriod> figures;
  private final List<RoleTransitions> momentum;
  private final ClimatePeriod last;
  private final boolean perturbed;

  /** Takes the figures of the periods shown, oldest first, at least one, and those between. */
  GroupSections(
      ReportText texts,
      List<ClimatePeriod> figures,
      List<RoleTransitions> momentum,
      boolean perturbed) {
    this.perturbed = perturbed;
    this.texts = texts;
    this.periods = new PeriodNames(texts);
    this.figures = figures;
    this.momentum = momentum;
    this.last = figures.get(figures.size() - 1);
  }

  List<Section> sections() {
    return List.of(mix(), momentum(), gap(), strengths(), findings());
  }

  private Section mix() {
    Section.Builder section =
        Section.of(texts.of("climate-mix")).say(texts.of("climate-mix-overlap"));
    overPeriods(IndicatorGroup.OBSERVED.indicators()).in(section, texts.of("climate-mix-chart"));
    return section.build();
  }

  private SharesChart overPeriods(List<Indicator> indicators) {
    SharesChart chart = new SharesChart(texts);
    for (Indicator indicator : indicators) {
      for (ClimatePeriod period : figures) {
        chart.add(
            line(
                texts.label(indicator),
                period,
                Objects.requireNonNull(period.indicators().get(indicator))));
      }
    }
    return chart;
  }

  private SharesChart.Line line(String group, ClimatePeriod period, CellResult<Share> people) {
    return new SharesChart.Line(group, periods.name(period.period()), MarkColor.OTHERS, people);
  }

  private Section momentum() {
    Section.Builder section = Section.of(texts.of("climate-momentum"));
    section.say(texts.of(momentum.isEmpty() ? "climate-one-period" : wholeGroupOnly()));
    overPeriods(IndicatorGroup.ROLES.indicators()).in(section, texts.of("climate-roles-chart"));
    if (!momentum.isEmpty()) {
      new TransitionsChart(texts, momentum).in(section);
      moves().in(section, texts.of("climate-role-changes"));
    }
    return section.build();
  }

  private String wholeGroupOnly() {
    return perturbed ? "climate-perturbed-whole-group-only" : "climate-whole-group-only";
  }

  private SharesChart moves() {
    SharesChart chart = new SharesChart(texts);
    addMoves(chart, "climate-moved-up", RoleTransitions::up);
    addMoves(chart, "climate-moved-down", RoleTransitions::down);
    return chart;
  }

  private void addMoves(
      SharesChart chart, String key, Function<RoleTransitions, CellResult<Share>> people) {
    for (RoleTransitions each : momentum) {
      chart.add(
          new SharesChart.Line(
              texts.of(key),
              periods.name(each),
              periods.before(each),
              MarkColor.OTHERS,
              people.apply(each)));
    }
  }

  private Section gap() {
    Section.Builder section =
        Section.of(texts.of("climate-gap")).say(texts.of("climate-gap-meaning"));
    SharesChart levels = new SharesChart(texts);
    for (Level level : LEVELS) {
      for (View view : View.values()) {
        IndicatorGroup group =
            view == View.SELF ? IndicatorGroup.SELF_REPORTED : IndicatorGroup.OBSERVED;
        Indicator indicator = group.indicators().get(LEVELS.indexOf(level));
        String label = texts.label(view);
        levels.add(
            line(level, label, "", view, Objects.requireNonNull(last.indicators().get(indicator))));
        for (ClimatePeriod period : figures) {
          String name = periods.name(period.period());
          levels.tabulate(
              line(
                  level,
                  label,
                  name,
                  view,
                  Objects.requireNonNull(period.indicators().get(indicator))));
        }
      }
    }
    levels.in(section, inLast("climate-gap-chart"));
    overPeriods(IndicatorGroup.SELF_COMPARISON.indicators())
        .in(section, texts.of("climate-gap-people"));
    return section.build();
  }

  private SharesChart.Line line(
      Level level, String name, String detail, View view, CellResult<Share> people) {
    String group = ViewsChart.level(texts, level);
    return new SharesChart.Line(group, name, detail, RateTracks.color(view), people);
  }

  private Section strengths() {
    Section.Builder section =
        Section.of(texts.of("climate-strengths")).say(texts.of("climate-strengths-meaning"));
    List<Indicator> strengths = new ArrayList<>(IndicatorGroup.KEY_FEATURES.indicators());
    strengths.addAll(IndicatorGroup.OCCASIONS.indicators());
    inLast(strengths).in(section, inLast("climate-strengths-chart"));
    return section.build();
  }

  private Section findings() {
    Section.Builder section =
        Section.of(texts.of("climate-findings")).say(texts.of("climate-findings-meaning"));
    inLast(IndicatorGroup.FINDINGS.indicators()).in(section, inLast("climate-findings-chart"));
    return section.build();
  }

  /** Draws the last period; the figures have all periods. */
  private SharesChart inLast(List<Indicator> indicators) {
    SharesChart chart = new SharesChart(texts);
    for (Indicator indicator : indicators) {
      chart.add(texts.label(indicator), Objects.requireNonNull(last.indicators().get(indicator)));
      for (ClimatePeriod period : figures) {
        chart.tabulate(
            line(
                texts.label(indicator),
                period,
                Objects.requireNonNull(period.indicators().get(indicator))));
      }
    }
    return chart;
  }

  private String inLast(String key) {
    return texts.of(key, Map.of("period", periods.name(last.period())));
  }
}
