package org.allyship.report;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.allyship.core.Level;
import org.allyship.report.page.Section;
import org.allyship.report.page.Tone;
import org.allyship.scoring.climate.Momentum;
import org.allyship.scoring.climate.PeriodFigures;
import org.allyship.scoring.climate.Share;
import org.allyship.scoring.disclosure.Disclosed;
import org.allyship.scoring.pattern.Sign;
import org.allyship.scoring.pattern.View;

/** What a report says of a group as a whole, from the signs that hold of its people. */
final class GroupSections {
  private static final List<Sign> MIX =
      List.of(Sign.SHOWS_ALLYSHIP, Sign.SHOWS_ADVOCACY, Sign.SHOWS_ACCOMPLICESHIP);
  private static final List<Sign> ROLES = List.of(Sign.ALLY, Sign.ADVOCATE, Sign.ACCOMPLICE);
  private static final List<Sign> GAPS = List.of(Sign.SAYS_MORE, Sign.SAYS_LESS);
  private static final List<Sign> STRENGTHS =
      List.of(
          Sign.LISTENING,
          Sign.ACCOUNTABILITY,
          Sign.AMPLIFICATION,
          Sign.RISK_TAKING,
          Sign.REPETITION);
  private static final List<Sign> FINDINGS =
      List.of(Sign.SYMBOLIC_HABIT, Sign.LAPSED_PROMISES, Sign.UNREPAIRED_HARM, Sign.STRAIN);

  private final Texts texts;
  private final Periods periods;
  private final List<PeriodFigures> figures;
  private final List<Momentum> momentum;
  private final PeriodFigures last;

  /** Takes the figures of the periods shown, oldest first, at least one, and those between. */
  GroupSections(Texts texts, List<PeriodFigures> figures, List<Momentum> momentum) {
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

  private SharesPicture overPeriods(List<Sign> signs) {
    SharesPicture picture = new SharesPicture(texts);
    for (Sign sign : signs) {
      for (PeriodFigures period : figures) {
        picture.add(line(texts.words().label(sign), period, period.signs().get(sign)));
      }
    }
    return picture;
  }

  private SharesPicture.Line line(String group, PeriodFigures period, Disclosed<Share> people) {
    return new SharesPicture.Line(group, periods.name(period.period()), Tone.OTHERS, people);
  }

  private Section momentum() {
    Section.Builder section = Section.of(texts.of("report-climate-momentum"));
    section.say(
        texts.of(momentum.isEmpty() ? "report-climate-one-period" : "report-climate-whole-group"));
    overPeriods(ROLES).in(section, texts.of("report-climate-roles-picture"));
    if (!momentum.isEmpty()) {
      new PassagesPicture(texts, momentum).in(section);
      moves().in(section, texts.of("report-climate-moves"));
    }
    return section.build();
  }

  private SharesPicture moves() {
    SharesPicture picture = new SharesPicture(texts);
    addMoves(picture, "report-climate-moved-on", Momentum::on);
    addMoves(picture, "report-climate-moved-back", Momentum::back);
    return picture;
  }

  private void addMoves(
      SharesPicture picture, String key, Function<Momentum, Disclosed<Share>> people) {
    for (Momentum each : momentum) {
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
        Sign first = view == View.SELF ? Sign.SAYS_ALLYSHIP : Sign.SHOWS_ALLYSHIP;
        Sign sign = Sign.values()[first.ordinal() + level.ordinal()];
        levels.add(
            new SharesPicture.Line(
                ViewsPicture.level(texts, level),
                texts.words().label(view),
                RateLanes.tone(view),
                last.signs().get(sign)));
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

  private SharesPicture inLast(List<Sign> signs) {
    SharesPicture picture = new SharesPicture(texts);
    signs.forEach(sign -> picture.add(texts.words().label(sign), last.signs().get(sign)));
    return picture;
  }

  private String inLast(String key) {
    return texts.of(key, Map.of("period", periods.name(last.period())));
  }
}
