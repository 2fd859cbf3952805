package org.allyship.report;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.allyship.core.Level;
import org.allyship.core.record.View;
import org.allyship.core.role.Role;
import org.allyship.core.time.DateRange;
import org.allyship.report.chart.ProfileChart;
import org.allyship.report.chart.RolesChart;
import org.allyship.report.chart.TrendChart;
import org.allyship.report.chart.ViewsChart;
import org.allyship.report.page.PageTable;
import org.allyship.report.page.Section;
import org.allyship.report.text.PatternMessages;
import org.allyship.report.text.ReportText;
import org.allyship.scoring.Classification;
import org.allyship.scoring.person.FeedbackFigures;
import org.allyship.scoring.person.LevelFigures;
import org.allyship.scoring.person.Motives;
import org.allyship.scoring.person.Occasions;
import org.allyship.scoring.person.PatternFinding;
import org.allyship.scoring.person.PersonPattern;
import org.allyship.scoring.person.Rate;
import org.allyship.scoring.person.RateComparison;
import org.allyship.scoring.person.RateComparison.Verdict;
import org.allyship.scoring.person.RoleEligibility;
import org.allyship.scoring.person.ViewGap;
import org.allyship.scoring.person.ViewPattern;

/** What a report says of a person over time. */
final class PatternContents {
  private final ReportText texts;
  private final PersonPattern pattern;

  PatternContents(ReportText texts, PersonPattern pattern) {
    this.texts = texts;
    this.pattern = pattern;
  }

  PageContents contents() {
    List<Section> sections = new ArrayList<>();
    if (pattern.self().hasEvidence() || pattern.others().hasEvidence()) {
      sections.add(views());
      sections.add(trend());
      sections.add(
          Section.of(texts.of("profile")).show(new ProfileChart(texts, pattern).chart()).build());
      sections.add(roles());
    }
    sections.add(toKnow());
    return new PageContents(
        texts.of("one-person"),
        texts.of("person", Map.of("person", pattern.person().value())),
        lead(),
        sections,
        List.of(texts.of("method-pattern")),
        pattern.intendedUse(),
        pattern.provenance());
  }

  private List<String> lead() {
    List<String> lead = new ArrayList<>();
    DateRange days = pattern.period().days();
    lead.add(
        texts.of("period", Map.of("from", texts.day(days.from()), "to", texts.day(days.to())))
            + ".");
    if (!pattern.self().hasEvidence() && !pattern.others().hasEvidence()) {
      lead.add(texts.of("pattern-not-enough-evidence"));
    } else if (pattern.roles().isEmpty()) {
      lead.add(texts.of("pattern-no-role"));
    }
    pattern.roles().forEach(role -> lead.add(say(role)));
    return lead;
  }

  private String say(Role role) {
    return texts.of(
        "pattern-role-granted",
        Map.of(
            "role", texts.role(role.level()),
            "from", texts.day(role.period().from()),
            "to", texts.day(role.period().to())));
  }

  private Section views() {
    Section.Builder section = Section.of(texts.of("views"));
    Map<Verdict, List<String>> levels = new LinkedHashMap<>();
    for (ViewGap gap : pattern.gaps()) {
      levels
          .computeIfAbsent(gap.comparison().verdict(), verdict -> new ArrayList<>())
          .add(ViewsChart.level(texts, gap.level()));
    }
    levels.forEach(
        (verdict, of) ->
            section.point(texts.labeled(texts.commas(of), texts.of(PatternMessages.gap(verdict)))));
    section.point(claim());
    for (View view : View.values()) {
      if (pattern.view(view).hasEvidence()) {
        section.point(texts.labeled(texts.label(view), say(pattern.view(view).support())));
      }
    }
    return section.show(new ViewsChart(texts, pattern).chart()).show(levels()).build();
  }

  private String say(Rate rate) {
    return texts.of(
        "pattern-rate",
        Map.of(
            "count", rate.count(),
            "mean", texts.share(rate.mean()),
            "low", texts.share(rate.low()),
            "high", texts.share(rate.high())));
  }

  private PageTable levels() {
    List<List<String>> rows = new ArrayList<>();
    for (View view : View.values()) {
      for (LevelFigures figures : pattern.view(view).levels()) {
        boolean self = view == View.SELF;
        rows.add(
            List.of(
                texts.label(figures.level()),
                texts.label(view),
                texts.count(figures.rate().count()),
                texts.rate(figures.rate()),
                self ? "" : texts.atLeast(figures.reporters())));
      }
    }
    return new PageTable(
        texts.of("figures-levels"),
        List.of(
            texts.of("level"),
            texts.of("view"),
            texts.of("behaviors"),
            texts.of("per-quarter"),
            texts.of("reporters")),
        rows);
  }

  private String claim() {
    if (pattern.claimed().isEmpty()) {
      return texts.of("pattern-claim-none");
    }
    Level claimed = pattern.claimed().get();
    if (pattern.evidenced().isEmpty()) {
      return texts.of("pattern-claim-unrecognized", Map.of("claimed", texts.label(claimed)));
    }
    Level evidenced = pattern.evidenced().get();
    return claimed == evidenced
        ? texts.of("pattern-claim-met", Map.of("claimed", texts.label(claimed)))
        : texts.of(
            "pattern-claim-gap",
            Map.of(
                "claimed", texts.label(claimed),
                "recognized", texts.label(evidenced)));
  }

  private Section trend() {
    Map<View, RateComparison> trends = new EnumMap<>(View.class);
    for (View view : View.values()) {
      if (pattern.view(view).hasEvidence()) {
        pattern.view(view).trend().ifPresent(trend -> trends.put(view, trend));
      }
    }
    Section.Builder section = Section.of(texts.of("trend"));
    if (trends.isEmpty()) {
      return section.say(texts.of("pattern-trend-not-enough")).build();
    }
    TrendChart chart = new TrendChart(texts, trends);
    trends.forEach(
        (view, trend) -> section.point(texts.labeled(texts.label(view), chart.say(trend))));
    return section.show(chart.chart()).build();
  }

  private Section roles() {
    RolesChart chart = new RolesChart(texts, pattern);
    Section.Builder section =
        Section.of(texts.of("roles")).say(texts.of("pattern-roles-are-granted"));
    for (Role role : pattern.roles()) {
      section.point(
          texts.of(
              "role-attested-by",
              Map.of("role", texts.role(role.level()), "behaviors", attestedBy(role))));
    }
    for (RoleEligibility eligibility : pattern.eligibilities()) {
      section.point(
          texts.labeled(
              texts.sentence(texts.role(eligibility.level())), chart.missing(eligibility)));
    }
    return section.show(chart.chart()).build();
  }

  private static String attestedBy(Role role) {
    return role.attestations().stream()
        .map(attestation -> attestation.behavior().value())
        .distinct()
        .collect(Collectors.joining(", "));
  }

  private Section toKnow() {
    Section.Builder section = Section.of(texts.of("more-to-know"));
    pattern.findings().forEach(finding -> section.point(say(finding)));
    for (View view : View.values()) {
      String said = say(pattern.view(view));
      if (!said.isEmpty()) {
        section.point(texts.labeled(texts.label(view), said));
      }
    }
    Motives motives = pattern.motives();
    if (motives.selfFocused() + motives.otherFocused() > 0) {
      section.point(
          texts.of(
              "pattern-motives",
              Map.of(
                  "selfFocused", motives.selfFocused(), "otherFocused", motives.otherFocused())));
    }
    FeedbackFigures feedback = pattern.feedback();
    section.point(
        texts.of(
            "pattern-feedback",
            Map.of(
                "asked", feedback.asked(),
                "helped", feedback.helped(),
                "noDifference", feedback.noDifference(),
                "harmed", feedback.harmed())));
    return section.show(kinds()).build();
  }

  private String say(PatternFinding finding) {
    return texts.labeled(
        texts.label(finding.view()),
        texts.of(PatternMessages.finding(finding.type()), Map.of("count", finding.count())));
  }

  private String say(ViewPattern seen) {
    List<String> said = new ArrayList<>();
    if (seen.hasEvidence()) {
      said.add(
          texts.of(
              "pattern-outcomes",
              Map.of("known", seen.outcomes().known(), "harmed", seen.outcomes().harmed())));
    }
    if (seen.repairedHarm() > 0) {
      said.add(texts.of("pattern-repaired-harm", Map.of("count", seen.repairedHarm())));
    }
    if (seen.hasEvidence()) {
      said.add(say(seen.occasions()));
    }
    if (seen.preparatory() > 0) {
      said.add(texts.of("pattern-preparatory", Map.of("count", seen.preparatory())));
    }
    if (seen.undecided() > 0) {
      said.add(texts.of("pattern-undecided", Map.of("count", seen.undecided())));
    }
    return String.join(" ", said);
  }

  private String say(Occasions occasions) {
    return occasions.known() == 0
        ? texts.of("pattern-occasions-none")
        : texts.of(
            "pattern-occasions", Map.of("known", occasions.known(), "used", occasions.used()));
  }

  private PageTable kinds() {
    List<List<String>> rows = new ArrayList<>();
    for (Classification classification : Classification.values()) {
      int self = pattern.self().classifications().getOrDefault(classification, 0);
      int others = pattern.others().classifications().getOrDefault(classification, 0);
      if (self + others > 0) {
        rows.add(
            List.of(texts.answer(classification).label(), texts.count(self), texts.count(others)));
      }
    }
    return new PageTable(
        texts.of("figures-kinds"),
        List.of(texts.of("answer"), texts.label(View.SELF), texts.label(View.OTHERS)),
        rows);
  }
}
