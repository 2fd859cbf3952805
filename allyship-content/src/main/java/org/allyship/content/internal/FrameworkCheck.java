package org.allyship.content.internal;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.allyship.core.framework.Competency;
import org.allyship.core.framework.Framework;
import org.allyship.core.internal.Identifiers;
import org.allyship.core.internal.NearestNames;
import org.allyship.core.questionnaire.Questionnaire;

/**
 * Checks that what the competencies of frameworks name exists. Each unknown name is a problem with
 * its location and the nearest names.
 */
final class FrameworkCheck {
  private static final String INDICATOR_LABELS = "indicator";

  /** Beyond this number of names, the nearest ones are not searched: it would take long. */
  private static final int MOST_SEARCHED = 10_000;

  private final Entries entries;
  private final Problems problems;
  private final Set<String> actions;
  private final Set<String> indicators;
  private final Set<String> facets;

  FrameworkCheck(Entries entries, Collection<LanguageText> languages, Problems problems) {
    this.entries = entries;
    this.problems = problems;
    this.actions = entries.of(EntryKind.ACTIONS).keySet();
    this.indicators = indicators(languages);
    this.facets = facets(entries);
  }

  void run() {
    for (Framework framework : entries.of(EntryKind.FRAMEWORKS).values()) {
      for (Competency competency : framework.competencies()) {
        new Mapping(framework, competency, "actions").check(competency.actions(), actions);
        new Mapping(framework, competency, "indicators").check(competency.indicators(), indicators);
        new Mapping(framework, competency, "facets").check(competency.facets(), facets);
      }
    }
  }

  /** Returns the codes of indicators, which are those with a label, as content has no engine. */
  private static Set<String> indicators(Collection<LanguageText> languages) {
    Set<String> codes = new LinkedHashSet<>();
    for (LanguageText language : languages) {
      for (String code : language.labels().getOrDefault(INDICATOR_LABELS, Map.of()).keySet()) {
        if (Identifiers.isSlug(code)) {
          codes.add(code);
        }
      }
    }
    return codes;
  }

  private static Set<String> facets(Entries entries) {
    Set<String> facets = new LinkedHashSet<>();
    for (Questionnaire questionnaire : entries.of(EntryKind.QUESTIONNAIRES).values()) {
      for (String facet : questionnaire.facets()) {
        facets.add(questionnaire.id() + "/" + facet);
      }
    }
    return facets;
  }

  /** One list of a competency. */
  private final class Mapping {
    private final Framework framework;
    private final Competency competency;
    private final String field;

    Mapping(Framework framework, Competency competency, String field) {
      this.framework = framework;
      this.competency = competency;
      this.field = field;
    }

    void check(List<?> named, Set<String> known) {
      for (int i = 0; i < named.size(); i++) {
        String name = named.get(i).toString();
        if (!known.contains(name)) {
          report(i, name, known);
        }
      }
    }

    private void report(int index, String name, Set<String> known) {
      if (!problems.listsNext()) {
        problems.add("", ""); // only counted; the search would take long
        return;
      }
      String location =
          "%s/%s/%s/competencies/%s/%s/%s"
              .formatted(
                  EntryKind.FRAMEWORKS.file(),
                  EntryKind.FRAMEWORKS.list(),
                  entries.index(EntryKind.FRAMEWORKS, framework.id().value()),
                  framework.competencies().indexOf(competency),
                  field,
                  index);
      String nearest = known.size() > MOST_SEARCHED ? "" : "; " + NearestNames.hint(name, known);
      problems.add(
          location,
          "framework '%s' competency '%s' names '%s', which is not one of the %s%s"
              .formatted(framework.id(), competency.id(), name, field, nearest));
    }
  }
}
