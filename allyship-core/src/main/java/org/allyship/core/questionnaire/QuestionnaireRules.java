package org.allyship.core.questionnaire;

import java.util.HashSet;
import java.util.Set;
import org.allyship.core.internal.SafeText;

/** Checks the rules that span several parts of a questionnaire. */
final class QuestionnaireRules {
  private QuestionnaireRules() {}

  static void check(Questionnaire questionnaire) {
    Set<String> seen = new HashSet<>();
    Set<String> asked = new HashSet<>();
    for (Item item : questionnaire.items()) {
      if (!seen.add(item.id().value())) {
        throw new IllegalArgumentException(
            "questionnaire '%s' must name each item once, but names '%s' twice"
                .formatted(questionnaire.id(), item.id()));
      }
      if (!questionnaire.facets().contains(item.facet())) {
        throw new IllegalArgumentException(
            "questionnaire '%s' item '%s' must belong to a facet of it, but belongs to '%s'"
                .formatted(questionnaire.id(), item.id(), SafeText.of(item.facet())));
      }
      asked.add(item.facet());
    }
    for (String facet : questionnaire.facets()) {
      if (!asked.contains(facet)) {
        throw new IllegalArgumentException(
            "questionnaire '%s' facet '%s' must have an item"
                .formatted(questionnaire.id(), SafeText.of(facet)));
      }
    }
  }
}
