package org.allyship.report;

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
import org.allyship.report.page.MarkColor;
import org.allyship.report.page.Section;
import org.allyship.scoring.person.Indicator;

/** What a report says of a group as a whole, from the signs that hold of its people. */
final class GroupSections {
  private static final List<Indicator> MIX =
      List.of(
          Indicator.OBSERVED_ALLYSHIP,
          Indicator.OBSERVED_ADVOCACY,
          Indicator.OBSERVED_ACCOMPLICESHIP);
  private static final List<Indicator> ROLES =
      List.of(Indicator.ALLY, Indicator.ADVOCATE, Indicator.ACCOMPLICE);
  private static final List<Indicator> GAPS =
      List.of(Indicator.SELF_REPORTS_MORE, Indicator.SELF_REPORTS_LESS);
  private static final List<Indicator> STRENGTHS =
      List.of(
          Indicator.LISTENING,
          Indicator.ACCOUNTABILITY,
          Indicator.AMPLIFICATION,
          Indicator.RISK_TAKING,
          Indicator.REPETITION);
  private static final List<Indicator> FINDINGS =
      List.of(
          Indicator.TOKENISM,
          Indicator.LAPSED_PROMISES,
          Indicator.UNREPAIRED_HARM,
          Indicator.SUSTAINED_RISK);

  private final ReportText texts;
  private final PeriodNames periods;
  private final List<ClimatePeriod> figures;
  private final List<RoleTransitions> momentum;
  private final ClimatePeriod last;

  /** Takes the figures of the periods shown, oldest first, at least one, and those between. */
  GroupSections(ReportText texts, List<ClimatePeriod> figures, List<RoleTransitions> momentum) {
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
    overPeriods(MIX).in(section, texts.of("climate-mix-chart"));
    return section.build();
  }

  private SharesChart overPeriods(List<Indicator> signs) {
    SharesChart picture = new SharesChart(texts);
    for (Indicator indicator : signs) {
      for (ClimatePeriod period : figures) {
        picture.add(
            line(
                texts.label(indicator),
                period,
                Objects.requireNonNull(period.indicators().get(indicator))));
      }
    }
    return picture;
  }

  private SharesChart.Line line(String group, ClimatePeriod period, CellResult<Share> people) {
    return new SharesChart.Line(group, periods.name(period.period()), MarkColor.OTHERS, people);
  }

  private Section momentum() {
    Section.Builder section = Section.of(texts.of("climate-momentum"));
    section.say(texts.of(momentum.isEmpty() ? "climate-one-period" : "climate-whole-group-only"));
    overPeriods(ROLES).in(section, texts.of("climate-roles-chart"));
    if (!momentum.isEmpty()) {
      new TransitionsChart(texts, momentum).in(section);
      moves().in(section, texts.of("climate-role-changes"));
    }
    return section.build();
  }

  private SharesChart moves() {
    SharesChart picture = new SharesChart(texts);
    addMoves(picture, "climate-moved-up", RoleTransitions::up);
    addMoves(picture, "climate-moved-down", RoleTransitions::down);
    return picture;
  }

  private void addMoves(
      SharesChart picture, String key, Function<RoleTransitions, CellResult<Share>> people) {
    for (RoleTransitions each : momentum) {
      picture.add(
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
    for (Level level : Level.values()) {
      for (View view : View.values()) {
        Indicator first =
            view == View.SELF ? Indicator.SELF_REPORTED_ALLYSHIP : Indicator.OBSERVED_ALLYSHIP;
        Indicator indicator = Indicator.values()[first.ordinal() + level.ordinal()];
        levels.add(
            new SharesChart.Line(
                ViewsChart.level(texts, level),
                texts.label(view),
                RateTracks.color(view),
                Objects.requireNonNull(last.indicators().get(indicator))));
      }
    }
    levels.in(section, inLast("climate-gap-chart"));
    overPeriods(GAPS).in(section, texts.of("climate-gap-people"));
    return section.build();
  }

  private Section strengths() {
    Section.Builder section =
        Section.of(texts.of("climate-strengths")).say(texts.of("climate-strengths-meaning"));
    inLast(STRENGTHS).in(section, inLast("climate-strengths-chart"));
    return section.build();
  }

  private Section findings() {
    Section.Builder section =
        Section.of(texts.of("climate-findings")).say(texts.of("climate-findings-meaning"));
    inLast(FINDINGS).in(section, inLast("climate-findings-chart"));
    return section.build();
  }

  private SharesChart inLast(List<Indicator> signs) {
    SharesChart picture = new SharesChart(texts);
    signs.forEach(
        indicator ->
            picture.add(
                texts.label(indicator), Objects.requireNonNull(last.indicators().get(indicator))));
    return picture;
  }

  private String inLast(String key) {
    return texts.of(key, Map.of("period", periods.name(last.period())));
  }
}
