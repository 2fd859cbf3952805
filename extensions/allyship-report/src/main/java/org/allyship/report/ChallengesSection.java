package org.allyship.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.allyship.climate.Share;
import org.allyship.content.text.ChallengeText.SupportText;
import org.allyship.core.ChallengeId;
import org.allyship.core.catalog.Challenge;
import org.allyship.core.catalog.Support;
import org.allyship.disclosure.CellResult;
import org.allyship.disclosure.Published;
import org.allyship.report.chart.SharesChart;
import org.allyship.report.page.PageTable;
import org.allyship.report.page.Section;
import org.allyship.report.text.ReportText;

/** What people say keeps them from acting, and what helps against it. */
final class ChallengesSection {
  /** What helps is shown for so many; more would bury it. */
  private static final int WITH_SUPPORTS = 3;

  private static final int MOST = 20;

  private final ReportText texts;
  private final NamedClimate climate;

  ChallengesSection(ReportText texts, NamedClimate climate) {
    this.texts = texts;
    this.climate = climate;
  }

  /** Returns what people named; nothing under the heading when there is no challenge. */
  Section of(Map<ChallengeId, CellResult<Share>> named) {
    Section.Builder section = Section.of(texts.of("climate-challenges"));
    if (named.isEmpty()) {
      return section.build();
    }
    List<ChallengeId> ordered = new ArrayList<>(named.keySet());
    ordered.sort(
        Comparator.<ChallengeId>comparingInt(id -> -count(Objects.requireNonNull(named.get(id))))
            .thenComparing(ChallengeId::value));
    if (ordered.size() > MOST) {
      section.say(
          texts.of("climate-challenges-left-out", Map.of("most", MOST, "all", ordered.size())));
      ordered = ordered.subList(0, MOST);
    }
    SharesChart chart = new SharesChart(texts);
    ordered.forEach(id -> chart.add(title(id), Objects.requireNonNull(named.get(id))));
    chart.in(section, texts.of("climate-challenges-chart"));
    helps(section, ordered.stream().filter(id -> named.get(id) instanceof Published).toList());
    return section.build();
  }

  private static int count(CellResult<Share> people) {
    return people instanceof Published<Share> published ? published.figure().count() : 0;
  }

  private String title(ChallengeId id) {
    return climate
        .challenge(id)
        .map(challenge -> texts.content().of(challenge).title())
        .orElse(id.value());
  }

  private void helps(Section.Builder section, List<ChallengeId> shown) {
    List<Challenge> known =
        shown.stream().flatMap(id -> climate.challenge(id).stream()).limit(WITH_SUPPORTS).toList();
    if (!known.isEmpty()) {
      section.say(texts.of("climate-supports", Map.of("most", WITH_SUPPORTS)));
    }
    known.forEach(challenge -> section.show(supports(challenge)));
  }

  private PageTable supports(Challenge challenge) {
    Map<String, SupportText> words = texts.content().of(challenge).supports();
    List<List<String>> rows = new ArrayList<>();
    for (Support.Giver giver : Support.Giver.values()) {
      for (Support support : challenge.supports()) {
        if (support.giver() == giver) {
          SupportText said = Objects.requireNonNull(words.get(support.id().value()));
          rows.add(List.of(said.title(), texts.label(giver), said.how()));
        }
      }
    }
    return new PageTable(
        texts.content().of(challenge).title(),
        List.of(
            texts.of("climate-support"),
            texts.of("climate-support-giver"),
            texts.of("climate-support-how")),
        rows);
  }
}
