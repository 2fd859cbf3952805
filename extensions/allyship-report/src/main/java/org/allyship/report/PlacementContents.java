package org.allyship.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.allyship.core.Feature;
import org.allyship.core.internal.JsonNames;
import org.allyship.report.page.Picture;
import org.allyship.report.page.Section;
import org.allyship.report.page.Table;
import org.allyship.scoring.Answer;
import org.allyship.scoring.Change;
import org.allyship.scoring.Explanation;
import org.allyship.scoring.Found;
import org.allyship.scoring.Placement;
import org.allyship.scoring.Question;

/** What a report says of one behavior. */
final class PlacementContents {
  private final Texts texts;
  private final Placement placement;

  PlacementContents(Texts texts, Placement placement) {
    this.texts = texts;
    this.placement = placement;
  }

  Contents of(String title) {
    List<Section> sections = new ArrayList<>();
    if (placement.answer().isLevel()) {
      sections.add(
          Section.of(texts.of("report-where"))
              .show(new SpectrumPicture(texts).of(placement))
              .build());
    }
    Section why = reasons(Section.of(texts.of("report-why"))).build();
    Section.Builder change = Section.of(texts.of("report-what-would-change"));
    changes(change);
    sections.add(why);
    sections.add(change.build());
    sections.add(Section.of(texts.of("report-recorded")).show(recorded()).build());
    sections.removeIf(Section::isEmpty);
    return new Contents(
        texts.of("report-one-behavior"),
        title,
        lead(),
        sections,
        List.of(texts.of("report-method-placement")),
        placement.intendedUse(),
        placement.provenance());
  }

  /** The answer, how sure it is, and what else is to be known. */
  private List<String> lead() {
    List<String> lead = new ArrayList<>();
    lead.add(say(texts.answer(placement.answer()).label(), meaning()));
    if (placement.answer().isLevel()) {
      lead.add(
          say(
              texts.certainty(placement.certainty()).label(),
              texts.certainty(placement.certainty()).meaning()));
    }
    for (Found found : placement.findings()) {
      if (!JsonNames.of(found.finding()).equals(JsonNames.of(placement.answer()))) {
        lead.add(say(name(found), texts.finding(found.finding()).meaning()));
      }
    }
    if (placement.lowPower()) {
      lead.add(texts.of("report-low-power"));
    }
    return lead;
  }

  private String meaning() {
    return texts.answer(placement.answer()).meaning();
  }

  private String say(String label, String meaning) {
    return texts.sentence(label) + ". " + meaning;
  }

  private String name(Found found) {
    String label = texts.finding(found.finding()).label();
    return found.strength() == Found.Strength.IS
        ? label
        : texts.of(
            "report-possibly",
            Map.of("finding", label, "probability", texts.share(found.probability())));
  }

  /** Adds how each question that matters was answered. */
  Section.Builder reasons(Section.Builder section) {
    pictures().forEach(section::show);
    return section;
  }

  private List<Picture> pictures() {
    return placement.explanation().stream()
        .filter(this::matters)
        .map(explanation -> new WaterfallPicture(texts, explanation).picture())
        .toList();
  }

  /** Whether it is support is asked whenever something was done; which kind, of support alone. */
  private boolean matters(Explanation explanation) {
    boolean ofSupport =
        explanation.question() == Question.SYSTEM || explanation.question() == Question.STAKE;
    return ofSupport
        ? placement.answer().isLevel()
        : placement.answer() != Answer.NOT_ENOUGH_EVIDENCE;
  }

  private void changes(Section.Builder section) {
    placement.nearestChange().ifPresent(change -> section.point(say(change)));
    placement
        .mostInformativeUnknown()
        .ifPresent(
            feature ->
                section.point(texts.of("report-ask", Map.of("feature", texts.feature(feature)))));
  }

  private String say(Change change) {
    return texts.of(
        "report-change",
        Map.of(
            "feature", texts.feature(change.feature()),
            "from", texts.words().label(change.from()),
            "to", texts.words().label(change.to()),
            "answer", texts.answer(change.answer()).label()));
  }

  private Table recorded() {
    List<List<String>> rows = new ArrayList<>();
    for (Feature feature : Feature.values()) {
      String answer =
          placement
              .coding()
              .get(feature)
              .map(texts.words()::label)
              .orElseGet(() -> texts.of("report-unknown"));
      rows.add(List.of(texts.feature(feature), answer));
    }
    return new Table(
        texts.of("report-recorded-answers"),
        List.of(texts.of("report-feature"), texts.of("report-answer")),
        rows);
  }
}
