package org.allyship.report;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.allyship.report.page.Section;
import org.allyship.report.text.ReportText;
import org.allyship.scoring.Classification;
import org.allyship.scoring.Placement;

/** What a report says of several behaviors. */
final class PlacementsContents {
  /** Reasons for more would make a page that nobody reads to its end. */
  static final int MOST_WITH_REASONS = 12;

  private final ReportText texts;
  private final List<NamedPlacement> placements;

  PlacementsContents(ReportText texts, List<NamedPlacement> placements) {
    this.texts = texts;
    this.placements = placements;
  }

  PageContents contents() {
    Placement first = placements.get(0).placement();
    List<Section> sections = new ArrayList<>();
    sections.add(
        Section.of(texts.of("where-all"))
            .say(texts.of("order"))
            .show(new SpectrumChart(texts).of(placements))
            .build());
    boolean withReasons = placements.size() <= MOST_WITH_REASONS;
    if (withReasons) {
      placements.forEach(named -> sections.add(reasons(named)));
    } else {
      sections.add(
          Section.of(texts.of("why"))
              .say(texts.of("without-reasons", Map.of("most", MOST_WITH_REASONS)))
              .build());
    }
    return new PageContents(
        texts.of("several-behaviors"),
        texts.of("behaviors-placed", Map.of("count", placements.size())),
        List.of(answers()),
        sections,
        List.of(texts.of("method-placement")),
        first.intendedUse(),
        first.provenance());
  }

  private Section reasons(NamedPlacement named) {
    return new PlacementContents(texts, named.placement())
        .reasons(
            Section.of(named.name())
                .say(texts.sentence(texts.answer(named.placement().classification()).meaning())))
        .build();
  }

  /** How many got which answer. */
  private String answers() {
    Map<Classification, Integer> counts = new EnumMap<>(Classification.class);
    placements.forEach(named -> counts.merge(named.placement().classification(), 1, Integer::sum));
    List<String> parts = new ArrayList<>();
    counts.forEach(
        (classification, count) ->
            parts.add(texts.answer(classification).label() + " " + texts.count(count)));
    return texts.sentence(texts.list(parts)) + ".";
  }
}
