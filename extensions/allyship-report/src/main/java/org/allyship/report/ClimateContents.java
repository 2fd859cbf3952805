package org.allyship.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.allyship.climate.Climate;
import org.allyship.climate.ClimateFigures;
import org.allyship.climate.ClimatePeriod;
import org.allyship.climate.RoleTransitions;
import org.allyship.core.time.DateRange;
import org.allyship.core.time.QuarterRange;
import org.allyship.disclosure.Published;
import org.allyship.disclosure.Suppressed;
import org.allyship.report.page.Section;
import org.allyship.report.text.ReportText;
import org.allyship.report.text.ShareFormat;

/** What a report says of a group. */
final class ClimateContents {
  /** The number of periods that a chart holds, the last ones. */
  static final int MOST_PERIODS = 12;

  /** How many times the threshold must have been touched beyond those whose change shows. */
  private static final int MIN_UNEXPLAINED_CHANGES = 2;

  private final ReportText texts;
  private final NamedClimate named;
  private final Climate climate;

  ClimateContents(ReportText texts, NamedClimate named) {
    this.texts = texts;
    this.named = named;
    this.climate = named.climate();
  }

  PageContents contents() {
    List<Section> sections = new ArrayList<>();
    if (climate.everyone() instanceof Published<ClimateFigures> published) {
      sections.addAll(group(published.figure()));
    }
    sections.add(new SayDoSection(texts).of(named.organizations()));
    sections.add(challenges());
    sections.removeIf(Section::isEmpty);
    return new PageContents(
        texts.label(climate.intendedUse()),
        named.name().map(ShareFormat::name).orElse(texts.of("climate-title")),
        lead(),
        sections,
        method(),
        climate.intendedUse(),
        climate.provenance());
  }

  private boolean isPerturbed() {
    return climate.countVariance() > 0;
  }

  private List<String> method() {
    return List.of(
        texts.of(isPerturbed() ? "method-climate-perturbed" : "method-climate"),
        texts.of(
            isPerturbed() ? "climate-perturbed-thresholds" : "climate-thresholds", threshold()),
        texts.of("climate-of-segments", Map.of("indicators", segmentIndicators())),
        isPerturbed()
            ? texts.of("climate-perturbed-refresh")
            : texts.of(
                "climate-refresh", Map.of("enough", MIN_UNEXPLAINED_CHANGES * climate.threshold())),
        texts.of("climate-no-order"),
        texts.of("climate-long-names"));
  }

  private String segmentIndicators() {
    return texts.commas(SegmentSections.INDICATORS.stream().map(texts::label).toList());
  }

  private List<String> lead() {
    List<String> lead = new ArrayList<>();
    if (climate.everyone() instanceof Published<ClimateFigures> published) {
      lead.add(texts.of("climate-people", Map.of("people", published.people())));
      addPeriods(lead);
      lead.add(
          isPerturbed()
              ? texts.of("climate-perturbed-shares")
              : texts.of("climate-exact-shares", threshold()));
    } else if (climate.everyone() instanceof Suppressed<ClimateFigures> suppressed) {
      lead.add(texts.sentence(new ShareFormat(texts).notShown(suppressed.reason())) + ".");
      addPeriods(lead);
    }
    return lead;
  }

  private List<Section> group(ClimateFigures figures) {
    List<ClimatePeriod> periods = figures.periods();
    int first = Math.max(0, periods.size() - MOST_PERIODS);
    List<Section> sections = new ArrayList<>();
    sections.addAll(
        new GroupSections(texts, periods.subList(first, periods.size()), momentum(), isPerturbed())
            .sections());
    sections.addAll(new SegmentSections(texts, named).sections());
    sections.add(new OutcomesSection(texts).of(climate.associations()));
    return sections;
  }

  /** How people moved between the periods that are shown. */
  private List<RoleTransitions> momentum() {
    List<RoleTransitions> momentum = climate.roleTransitions();
    return momentum.subList(Math.max(0, momentum.size() - MOST_PERIODS + 1), momentum.size());
  }

  private Map<String, Integer> threshold() {
    return Map.of("threshold", climate.threshold());
  }

  /** What helps comes last, so that the page ends with what can be done. */
  private Section challenges() {
    return climate.everyone() instanceof Published<ClimateFigures> published
        ? new ChallengesSection(texts, named).of(published.figure().challenges())
        : Section.of("").build();
  }

  private void addPeriods(List<String> lead) {
    List<QuarterRange> periods = climate.periods();
    DateRange first = periods.get(0).days();
    DateRange last = periods.get(periods.size() - 1).days();
    lead.add(
        texts.of("period", Map.of("from", texts.day(first.from()), "to", texts.day(last.to())))
            + ".");
    if (periods.size() > MOST_PERIODS) {
      lead.add(
          texts.of(
              "climate-periods-left-out", Map.of("most", MOST_PERIODS, "all", periods.size())));
    }
  }
}
