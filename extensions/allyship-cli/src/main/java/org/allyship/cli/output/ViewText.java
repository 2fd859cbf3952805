package org.allyship.cli.output;

import java.util.List;
import java.util.Map;
import org.allyship.core.record.View;
import org.allyship.report.PatternMessages;
import org.allyship.scoring.person.LevelFigures;
import org.allyship.scoring.person.Outcomes;
import org.allyship.scoring.person.ProfileLine;
import org.allyship.scoring.person.Rate;
import org.allyship.scoring.person.RateComparison.Verdict;
import org.allyship.scoring.person.Reporters;
import org.allyship.scoring.person.ViewPattern;

/** What one view shows of a person, for that person. */
final class ViewText {
  private final Content content;

  ViewText(Content content) {
    this.content = content;
  }

  void add(TextPage page, ViewPattern view) {
    page.heading(content.label(view.view()));
    if (view.hasEvidence()) {
      page.paragraph(rate(view.support())).paragraph(trend(view));
      page.lines(levels(view).toString()).lines(profile(view).toString());
      page.line("").paragraph(outcomes(view.outcomes()));
      addCount(page, "preparatory", view.preparatory());
    } else {
      page.paragraph(say("pattern-not-enough-evidence", Map.of()));
    }
    addCount(page, "undecided", view.undecided());
  }

  private String say(String key, Map<String, ?> arguments) {
    return content.message(key, arguments);
  }

  private void addCount(TextPage page, String what, int count) {
    if (count > 0) {
      page.paragraph(say("pattern-" + what, Map.of("count", count)));
    }
  }

  private String rate(Rate rate) {
    return say(
        "pattern-rate",
        Map.of(
            "count", rate.count(),
            "mean", rounded(rate.mean()),
            "low", rounded(rate.low()),
            "high", rounded(rate.high())));
  }

  private static double rounded(double value) {
    return Math.round(value * 100) / 100.0;
  }

  private String trend(ViewPattern view) {
    Verdict verdict =
        view.trend().map(compared -> compared.verdict()).orElse(Verdict.NOT_ENOUGH_EVIDENCE);
    return say(PatternMessages.trend(verdict), Map.of());
  }

  private TextTable levels(ViewPattern view) {
    TextTable table = new TextTable();
    boolean self = view.view() == View.SELF;
    table.row(List.of("level", "behaviors", "a quarter", self ? "" : "reporters"));
    for (LevelFigures figures : view.levels()) {
      table.row(
          List.of(
              content.label(figures.level()),
              String.valueOf(figures.rate().count()),
              TableCells.rate(figures.rate()),
              self ? "" : reporters(figures.reporters())));
    }
    return table;
  }

  private static String reporters(Reporters reporters) {
    return reporters.atLeast() + (reporters.orMore() ? " or more" : "");
  }

  private TextTable profile(ViewPattern view) {
    TextTable table = new TextTable();
    table.row(List.of("key feature", "shown", "known", "shows"));
    for (ProfileLine line : view.profile()) {
      table.row(
          List.of(
              content.label(line.feature()),
              String.valueOf(line.shown()),
              String.valueOf(line.known()),
              content.label(line.tendency())));
    }
    return table;
  }

  private String outcomes(Outcomes outcomes) {
    return say("pattern-outcomes", Map.of("harmed", outcomes.harmed(), "known", outcomes.known()));
  }
}
