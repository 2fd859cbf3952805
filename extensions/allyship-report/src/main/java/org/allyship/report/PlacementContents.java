package org.allyship.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.allyship.content.text.ResultText.Phrase;
import org.allyship.core.Feature;
import org.allyship.core.internal.JsonNames;
import org.allyship.report.chart.ProbabilitiesChart;
import org.allyship.report.chart.WaterfallChart;
import org.allyship.report.page.Chart;
import org.allyship.report.page.PageTable;
import org.allyship.report.page.Section;
import org.allyship.report.text.ReportText;
import org.allyship.scoring.Classification;
import org.allyship.scoring.Counterfactual;
import org.allyship.scoring.Criterion;
import org.allyship.scoring.Explanation;
import org.allyship.scoring.Finding;
import org.allyship.scoring.Placement;

/** What a report says of one behavior. */
final class PlacementContents {
  private final ReportText texts;
  private final Placement placement;

  PlacementContents(ReportText texts, Placement placement) {
    this.texts = texts;
    this.placement = placement;
  }

  PageContents of(String title) {
    List<Section> sections = new ArrayList<>();
    if (placement.classification().isLevel()) {
      sections.add(
          Section.of(texts.of("where-one")).show(new SpectrumChart(texts).of(placement)).build());
    }
    if (placement.classification() != Classification.NOT_ENOUGH_EVIDENCE) {
      sections.add(
          Section.of(texts.of("how-probable"))
              .show(new ProbabilitiesChart(texts, placement.probabilities()).chart())
              .build());
    }
    sections.addAll(reasons());
    sections.add(Section.of(texts.of("recorded")).show(recorded()).build());
    return contents(title, sections);
  }

  /** Returns the reasons alone, without the position and what was recorded. */
  PageContents reasons(String title) {
    return contents(title, reasons());
  }

  private List<Section> reasons() {
    List<Section> sections = new ArrayList<>();
    sections.add(reasons(Section.of(texts.of("why"))).build());
    Section.Builder change = Section.of(texts.of("what-would-change"));
    changes(change);
    sections.add(change.build());
    sections.removeIf(Section::isEmpty);
    return sections;
  }

  private PageContents contents(String title, List<Section> sections) {
    return new PageContents(
        texts.of("one-behavior"),
        title,
        lead(),
        sections,
        List.of(texts.of("method-placement")),
        placement.intendedUse(),
        placement.provenance());
  }

  /** The answer, how sure it is, and what else is to be known. */
  private List<String> lead() {
    List<String> lead = new ArrayList<>();
    lead.add(say(texts.answer(placement.classification()).label(), meaning()));
    if (placement.classification() != Classification.NOT_ENOUGH_EVIDENCE) {
      lead.add(certainty());
    }
    for (Finding finding : placement.findings()) {
      if (!JsonNames.of(finding.type()).equals(JsonNames.of(placement.classification()))) {
        lead.add(say(name(finding), texts.finding(finding.type()).meaning()));
      }
    }
    if (placement.lowPower()) {
      lead.add(texts.of("low-power"));
    }
    return lead;
  }

  private String certainty() {
    Phrase certainty = texts.certainty(placement.certainty());
    List<Classification> candidates = placement.candidates();
    String label =
        candidates.size() == 1
            ? certainty.label()
            : texts.of(
                "close-call",
                Map.of(
                    "first", texts.answer(candidates.get(0)).label(),
                    "second", texts.answer(candidates.get(1)).label()));
    return say(label, certainty.meaning());
  }

  private String meaning() {
    return texts.answer(placement.classification()).meaning();
  }

  private String say(String label, String meaning) {
    return texts.sentence(label) + ". " + meaning;
  }

  private String name(Finding finding) {
    String label = texts.finding(finding.type()).label();
    return finding.strength() == Finding.Strength.IS
        ? label
        : texts.of(
            "possibly",
            Map.of("finding", label, "probability", texts.share(finding.probability())));
  }

  /** Adds how each question that matters was answered. */
  Section.Builder reasons(Section.Builder section) {
    charts().forEach(section::show);
    return section;
  }

  private List<Chart> charts() {
    return placement.explanation().stream()
        .filter(this::matters)
        .map(explanation -> new WaterfallChart(texts, explanation).chart())
        .toList();
  }

  /** Whether it is support is asked whenever something was done; which kind, of support alone. */
  private boolean matters(Explanation explanation) {
    boolean ofSupport =
        explanation.criterion() == Criterion.SYSTEM || explanation.criterion() == Criterion.STAKE;
    return ofSupport
        ? placement.classification().isLevel()
        : placement.classification() != Classification.NOT_ENOUGH_EVIDENCE;
  }

  private void changes(Section.Builder section) {
    placement.nearestCounterfactual().ifPresent(change -> section.point(say(change)));
    placement.mostInformativeFeature().ifPresent(feature -> section.point(ask(feature)));
  }

  private String ask(Feature feature) {
    return texts.of("most-informative-feature", Map.of("feature", texts.feature(feature)))
        + texts.question(feature).map(question -> " " + question).orElse("");
  }

  private String say(Counterfactual change) {
    return texts.of(
        "counterfactual",
        Map.of(
            "feature", texts.feature(change.feature()),
            "from", texts.label(change.from()),
            "to", texts.label(change.to()),
            "answer", texts.answer(change.classification()).label()));
  }

  private PageTable recorded() {
    List<List<String>> rows = new ArrayList<>();
    for (Feature feature : Feature.values()) {
      String answer =
          placement.coding().get(feature).map(texts::label).orElseGet(() -> texts.of("unknown"));
      rows.add(List.of(texts.feature(feature), answer));
    }
    return new PageTable(
        texts.of("recorded-answers"), List.of(texts.of("feature"), texts.of("answer")), rows);
  }
}
