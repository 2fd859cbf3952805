package org.allyship.report;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.allyship.climate.ClimatePeriod;
import org.allyship.climate.RoleTransitions;
import org.allyship.climate.Share;
import org.allyship.core.Level;
import org.allyship.core.record.View;
import org.allyship.disclosure.CellResult;
import org.allyship.report.page.Section;
import org.allyship.report.page.Tone;
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

  private final Texts texts;
  private final Periods periods;
  private final List<ClimatePeriod> figures;
  private final List<RoleTransitions> momentum;
  private final ClimatePeriod last;

  /** Takes the figures of the periods shown, oldest first, at least one, and those between. */
  GroupSections(Texts texts, List<ClimatePeriod> figures, List<RoleTransitions> momentum) {
    this.texts = texts;
    this.periods = new Periods(texts);
    this.figures = figures;
    this.momentum = momentum;
    this.last = figures.get(figures.size() - 1);
  }

  List<Section> sections() {
    return List.of(mix(), momentum(), gap(), strengths(), findings());
  }

  private Section mix() {
    Section.Builder section =
        Section.of(texts.of("report-climate-mix")).say(texts.of("report-climate-mix-overlap"));
    overPeriods(MIX).in(section, texts.of("report-climate-mix-picture"));
    return section.build();
  }

  private SharesPicture overPeriods(List<Indicator> signs) {
    SharesPicture picture = new SharesPicture(texts);
    for (Indicator indicator : signs) {
      for (ClimatePeriod period : figures) {
        picture.add(
            line(texts.words().label(indicator), period, period.indicators().get(indicator)));
      }
    }
    return picture;
  }

  private SharesPicture.Line line(String group, ClimatePeriod period, CellResult<Share> people) {
    return new SharesPicture.Line(group, periods.name(period.period()), Tone.OTHERS, people);
  }

  private Section momentum() {
    Section.Builder section = Section.of(texts.of("report-climate-momentum"));
    section.say(
        texts.of(momentum.isEmpty() ? "report-climate-one-period" : "report-climate-whole-group"));
    overPeriods(ROLES).in(section, texts.of("report-climate-roles-picture"));
    if (!momentum.isEmpty()) {
      new TransitionsPicture(texts, momentum).in(section);
      moves().in(section, texts.of("report-climate-moves"));
    }
    return section.build();
  }

  private SharesPicture moves() {
    SharesPicture picture = new SharesPicture(texts);
    addMoves(picture, "report-climate-moved-on", RoleTransitions::up);
    addMoves(picture, "report-climate-moved-back", RoleTransitions::down);
    return picture;
  }

  private void addMoves(
      SharesPicture picture, String key, Function<RoleTransitions, CellResult<Share>> people) {
    for (RoleTransitions each : momentum) {
      picture.add(
          new SharesPicture.Line(
              texts.of(key),
              periods.name(each),
              periods.before(each),
              Tone.OTHERS,
              people.apply(each)));
    }
  }

  private Section gap() {
    Section.Builder section =
        Section.of(texts.of("report-climate-gap")).say(texts.of("report-climate-gap-meaning"));
    SharesPicture levels = new SharesPicture(texts);
    for (Level level : Level.values()) {
      for (View view : View.values()) {
        Indicator first =
            view == View.SELF ? Indicator.SELF_REPORTED_ALLYSHIP : Indicator.OBSERVED_ALLYSHIP;
        Indicator indicator = Indicator.values()[first.ordinal() + level.ordinal()];
        levels.add(
            new SharesPicture.Line(
                ViewsPicture.level(texts, level),
                texts.words().label(view),
                RateLanes.tone(view),
                last.indicators().get(indicator)));
      }
    }
    levels.in(section, inLast("report-climate-gap-picture"));
    overPeriods(GAPS).in(section, texts.of("report-climate-gap-people"));
    return section.build();
  }

  private Section strengths() {
    Section.Builder section =
        Section.of(texts.of("report-climate-strengths"))
            .say(texts.of("report-climate-strengths-meaning"));
    inLast(STRENGTHS).in(section, inLast("report-climate-strengths-picture"));
    return section.build();
  }

  private Section findings() {
    Section.Builder section =
        Section.of(texts.of("report-climate-findings"))
            .say(texts.of("report-climate-findings-meaning"));
    inLast(FINDINGS).in(section, inLast("report-climate-findings-picture"));
    return section.build();
  }

  private SharesPicture inLast(List<Indicator> signs) {
    SharesPicture picture = new SharesPicture(texts);
    signs.forEach(
        indicator -> picture.add(texts.words().label(indicator), last.indicators().get(indicator)));
    return picture;
  }

  private String inLast(String key) {
    return texts.of(key, Map.of("period", periods.name(last.period())));
  }
}
