package org.allyship.content.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.allyship.content.text.ActionText;
import org.allyship.content.text.ChallengeText;
import org.allyship.content.text.CodebookText;
import org.allyship.content.text.CodebookText.FeatureText;
import org.allyship.content.text.DebateText;
import org.allyship.content.text.FrameworkText;
import org.allyship.content.text.QuestionnaireText;
import org.allyship.content.text.ScaleText;
import org.allyship.content.text.StepText;
import org.allyship.core.Action;
import org.allyship.core.Anchor;
import org.allyship.core.Feature;
import org.allyship.core.catalog.Challenge;
import org.allyship.core.catalog.Support;
import org.allyship.core.framework.Competency;
import org.allyship.core.framework.Framework;
import org.allyship.core.framework.ProficiencyLevel;
import org.allyship.core.knowledge.Debate;
import org.allyship.core.plan.PlanningStep;
import org.allyship.core.questionnaire.Item;
import org.allyship.core.questionnaire.Questionnaire;
import org.allyship.core.questionnaire.ResponseScale;

/** Checks the text of a pack against its entries. */
final class TextCheck {
  private final Entries entries;
  private final Problems problems;

  TextCheck(Entries entries, Problems problems) {
    this.entries = entries;
    this.problems = problems;
  }

  /** Checks languages, and that each entry has text in at least one of them. */
  void run(Map<String, LanguageText> languages) {
    String first = folder(languages.keySet().iterator().next());
    for (EntryKind<?, ?> kind : EntryKind.ALL) {
      if (kind.hasText()) {
        checkComplete(first, kind, languages);
      }
    }
    checkComplete(first, languages.values().iterator().next());
    for (Map.Entry<String, LanguageText> language : languages.entrySet()) {
      run(language.getKey(), language.getValue());
    }
  }

  /** Checks the text of one language. */
  void run(String tag, LanguageText language) {
    String folder = folder(tag);
    for (EntryKind<?, ?> kind : EntryKind.ALL) {
      checkKnown(folder, kind, language.entries());
    }
    checkParts(folder, language.entries());
    if (language.codebook().isPresent()) {
      checkCodebook(folder.concat("codebook.json"), language.codebook().get());
    }
  }

  private void checkComplete(
      String first, EntryKind<?, ?> kind, Map<String, LanguageText> languages) {
    for (String id : entries.table(kind).keySet()) {
      boolean hasText = false;
      for (LanguageText language : languages.values()) {
        hasText |= language.entries().table(kind).containsKey(id);
      }
      if (!hasText) {
        problems.add(first + kind.file() + "/" + kind.list(), "has no text for '" + id + "'");
      }
    }
  }

  /** Checks the files without entries, which the first language of a complete pack must have. */
  private void checkComplete(String first, LanguageText text) {
    requireGiven(first.concat("codebook.json"), text.codebook().isPresent());
    requireGiven(first.concat("results.json"), text.results().isPresent());
    requireGiven(first.concat("messages.json"), !text.messages().isEmpty());
    requireGiven(first.concat("labels.json"), !text.labels().isEmpty());
  }

  private void requireGiven(String file, boolean given) {
    if (!given) {
      problems.add(
          file, "is missing or empty; the first language of a pack that stands alone must have it");
    }
  }

  private void checkKnown(String folder, EntryKind<?, ?> kind, Entries text) {
    for (String id : text.table(kind).keySet()) {
      if (!entries.table(kind).containsKey(id)) {
        problems.add(
            location(folder, kind, FieldChecks.escaped(id)),
            "has text for an entry that does not exist");
      }
    }
  }

  /** Checks that entries with parts have text for exactly these parts. */
  private void checkParts(String folder, Entries text) {
    for (Map.Entry<String, ActionText> named : text.textOf(EntryKind.ACTIONS).entrySet()) {
      Action action = entries.of(EntryKind.ACTIONS).get(named.getKey());
      if (action != null) {
        checkCautions(
            location(folder, EntryKind.ACTIONS, named.getKey()), action, named.getValue());
      }
    }
    for (Map.Entry<String, ChallengeText> named : text.textOf(EntryKind.CHALLENGES).entrySet()) {
      Challenge challenge = entries.of(EntryKind.CHALLENGES).get(named.getKey());
      if (challenge != null) {
        String location = location(folder, EntryKind.CHALLENGES, named.getKey());
        checkSame(location.concat("/costs"), challenge.costs(), named.getValue().costs());
        checkSame(location.concat("/signs"), challenge.signs(), named.getValue().signs());
        List<Object> supports = new ArrayList<>();
        for (Support support : challenge.supports()) {
          supports.add(support.id());
        }
        checkSame(location.concat("/supports"), supports, named.getValue().supports());
      }
    }
    for (Map.Entry<String, StepText> named : text.textOf(EntryKind.STEPS).entrySet()) {
      PlanningStep step = entries.of(EntryKind.STEPS).get(named.getKey());
      if (step != null) {
        String location = location(folder, EntryKind.STEPS, named.getKey());
        checkSame(location.concat("/questions"), step.questions(), named.getValue().questions());
      }
    }
    for (Map.Entry<String, DebateText> named : text.textOf(EntryKind.DEBATES).entrySet()) {
      Debate debate = entries.of(EntryKind.DEBATES).get(named.getKey());
      if (debate != null) {
        String location = location(folder, EntryKind.DEBATES, named.getKey());
        checkSame(location.concat("/sides"), debate.sides(), named.getValue().sides());
      }
    }
    checkScales(folder, text.textOf(EntryKind.SCALES));
    checkQuestionnaires(folder, text.textOf(EntryKind.QUESTIONNAIRES));
    checkFrameworks(folder, text.textOf(EntryKind.FRAMEWORKS));
  }

  private void checkScales(String folder, Map<String, ScaleText> texts) {
    for (Map.Entry<String, ScaleText> named : texts.entrySet()) {
      ResponseScale scale = entries.of(EntryKind.SCALES).get(named.getKey());
      if (scale != null) {
        String location = location(folder, EntryKind.SCALES, named.getKey());
        List<Object> points = new ArrayList<>();
        for (int point = scale.lowest(); point <= scale.highest(); point++) {
          points.add(point);
        }
        checkSame(location.concat("/points"), points, named.getValue().points());
        checkOptOut(location, scale, named.getValue());
      }
    }
  }

  private void checkQuestionnaires(String folder, Map<String, QuestionnaireText> texts) {
    for (Map.Entry<String, QuestionnaireText> named : texts.entrySet()) {
      Questionnaire questionnaire = entries.of(EntryKind.QUESTIONNAIRES).get(named.getKey());
      if (questionnaire != null) {
        String location = location(folder, EntryKind.QUESTIONNAIRES, named.getKey());
        checkSame(location.concat("/facets"), questionnaire.facets(), named.getValue().facets());
        List<Object> items = new ArrayList<>();
        for (Item item : questionnaire.items()) {
          items.add(item.id());
        }
        checkSame(location.concat("/items"), items, named.getValue().items());
      }
    }
  }

  private void checkFrameworks(String folder, Map<String, FrameworkText> texts) {
    for (Map.Entry<String, FrameworkText> named : texts.entrySet()) {
      Framework framework = entries.of(EntryKind.FRAMEWORKS).get(named.getKey());
      if (framework != null) {
        String location = location(folder, EntryKind.FRAMEWORKS, named.getKey());
        List<Object> proficiencyLevels = new ArrayList<>();
        for (ProficiencyLevel proficiency : framework.proficiencyLevels()) {
          proficiencyLevels.add(proficiency.id());
        }
        checkSame(
            location.concat("/proficiencyLevels"),
            proficiencyLevels,
            named.getValue().proficiencyLevels());
        List<Object> competencies = new ArrayList<>();
        for (Competency competency : framework.competencies()) {
          competencies.add(competency.id());
        }
        checkSame(location.concat("/competencies"), competencies, named.getValue().competencies());
      }
    }
  }

  private void checkOptOut(String location, ResponseScale scale, ScaleText text) {
    if (scale.optOut() && text.optOut().isEmpty()) {
      problems.add(location, "misses 'optOut', which its scale has");
    }
    if (!scale.optOut() && text.optOut().isPresent()) {
      problems.add(location + "/optOut", "has text for a part that does not exist");
    }
  }

  private void checkCautions(String location, Action action, ActionText text) {
    boolean risky = action.coding().rank(Feature.COST) >= Anchor.COST_STANDING.rank();
    if (risky && text.safety().isEmpty()) {
      addMissingCaution(location, "safety");
    }
    if (risky && text.backlash().isEmpty()) {
      addMissingCaution(location, "backlash");
    }
  }

  private void addMissingCaution(String location, String field) {
    problems.add(
        location,
        "misses '%s', which an action must have that puts standing or more at stake"
            .formatted(field));
  }

  private void checkCodebook(String file, CodebookText text) {
    for (Feature feature : Feature.values()) {
      FeatureText featureText = text.features().get(feature);
      if (featureText == null) {
        problems.add(file + "/features", "has no text for '%s'".formatted(feature.id()));
      } else {
        List<Object> anchors = new ArrayList<>();
        for (Anchor anchor : feature.anchors()) {
          anchors.add(anchor.id());
        }
        String location = file + "/features/" + feature.id() + "/anchors";
        checkSame(location, anchors, featureText.anchors());
      }
    }
  }

  private void checkSame(String location, Collection<?> parts, Map<String, ?> texts) {
    Set<String> known = new TreeSet<>();
    for (Object part : parts) {
      known.add(part.toString());
    }
    for (String part : known) {
      if (!texts.containsKey(part)) {
        problems.add(location, "has no text for '%s'".formatted(part));
      }
    }
    for (String part : texts.keySet()) {
      if (!known.contains(part)) {
        problems.add(
            location + "/" + FieldChecks.escaped(part), "has text for a part that does not exist");
      }
    }
  }

  private static String folder(String tag) {
    return "i18n/".concat(tag).concat("/");
  }

  private static String location(String folder, EntryKind<?, ?> kind, String id) {
    return folder.concat(kind.file()).concat("/").concat(kind.list()).concat("/").concat(id);
  }
}
