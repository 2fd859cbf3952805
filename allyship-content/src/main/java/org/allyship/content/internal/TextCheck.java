package org.allyship.content.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.allyship.content.text.ActionText;
import org.allyship.content.text.CodebookText;
import org.allyship.content.text.FeatureText;
import org.allyship.content.text.ScaleText;
import org.allyship.core.Action;
import org.allyship.core.Anchor;
import org.allyship.core.Feature;
import org.allyship.core.catalog.Challenge;
import org.allyship.core.catalog.Support;
import org.allyship.core.knowledge.Debate;
import org.allyship.core.plan.PlanningStep;
import org.allyship.core.questionnaire.Item;
import org.allyship.core.questionnaire.Questionnaire;
import org.allyship.core.questionnaire.ResponseScale;

/** What must hold between the entries of a pack and its words. */
final class TextCheck {
  private final Entries entries;
  private final Problems problems;

  TextCheck(Entries entries, Problems problems) {
    this.entries = entries;
    this.problems = problems;
  }

  /** Checks languages, and that there is always one to fall back to. */
  void run(Map<String, LanguageText> languages) {
    String first = folder(languages.keySet().iterator().next());
    for (EntryKind<?, ?> kind : EntryKind.ALL) {
      if (kind.hasText()) {
        complete(first, kind, languages);
      }
    }
    complete(first, languages.values().iterator().next());
    for (Map.Entry<String, LanguageText> language : languages.entrySet()) {
      run(language.getKey(), language.getValue());
    }
  }

  /** Checks the words of one language. */
  void run(String tag, LanguageText language) {
    String folder = folder(tag);
    for (EntryKind<?, ?> kind : EntryKind.ALL) {
      strangers(folder, kind, language.entries());
    }
    parts(folder, language.entries());
    if (language.codebook().isPresent()) {
      codebook(folder.concat("codebook.json"), language.codebook().get());
    }
  }

  private void complete(String first, EntryKind<?, ?> kind, Map<String, LanguageText> languages) {
    for (String id : entries.table(kind).keySet()) {
      boolean said = false;
      for (LanguageText language : languages.values()) {
        said |= language.entries().table(kind).containsKey(id);
      }
      if (!said) {
        problems.add(first + kind.file() + "/" + kind.list(), "misses words for '" + id + "'");
      }
    }
  }

  /** What is no entry, and is in the first language of a pack that stands alone. */
  private void complete(String first, LanguageText words) {
    requireGiven(first.concat("codebook.json"), words.codebook().isPresent());
    requireGiven(first.concat("results.json"), words.results().isPresent());
    requireGiven(first.concat("messages.json"), !words.messages().isEmpty());
    requireGiven(first.concat("labels.json"), !words.labels().isEmpty());
  }

  private void requireGiven(String file, boolean given) {
    if (!given) {
      problems.add(
          file, "is missing or empty; the first language of a pack that stands alone must have it");
    }
  }

  private static String folder(String tag) {
    return "i18n/".concat(tag).concat("/");
  }

  private void strangers(String folder, EntryKind<?, ?> kind, Entries words) {
    for (String id : words.table(kind).keySet()) {
      if (!entries.table(kind).containsKey(id)) {
        problems.add(
            place(folder, kind, FieldChecks.escaped(id)),
            "has words for an entry that is not there");
      }
    }
  }

  /** Entries with parts that have words of their own have words for these parts, and no others. */
  private void parts(String folder, Entries words) {
    for (Map.Entry<String, ActionText> said : words.textOf(EntryKind.ACTIONS).entrySet()) {
      Action action = entries.of(EntryKind.ACTIONS).get(said.getKey());
      if (action != null) {
        cautions(place(folder, EntryKind.ACTIONS, said.getKey()), action, said.getValue());
      }
    }
    for (var said : words.textOf(EntryKind.CHALLENGES).entrySet()) {
      Challenge challenge = entries.of(EntryKind.CHALLENGES).get(said.getKey());
      if (challenge != null) {
        String place = place(folder, EntryKind.CHALLENGES, said.getKey());
        same(place.concat("/costs"), challenge.costs(), said.getValue().costs());
        same(place.concat("/signs"), challenge.signs(), said.getValue().signs());
        List<Object> supports = new ArrayList<>();
        for (Support support : challenge.supports()) {
          supports.add(support.id());
        }
        same(place.concat("/supports"), supports, said.getValue().supports());
      }
    }
    for (var said : words.textOf(EntryKind.STEPS).entrySet()) {
      PlanningStep step = entries.of(EntryKind.STEPS).get(said.getKey());
      if (step != null) {
        String place = place(folder, EntryKind.STEPS, said.getKey());
        same(place.concat("/questions"), step.questions(), said.getValue().questions());
      }
    }
    for (var said : words.textOf(EntryKind.DEBATES).entrySet()) {
      Debate debate = entries.of(EntryKind.DEBATES).get(said.getKey());
      if (debate != null) {
        String place = place(folder, EntryKind.DEBATES, said.getKey());
        same(place.concat("/sides"), debate.sides(), said.getValue().sides());
      }
    }
    questionnaires(folder, words);
  }

  private void questionnaires(String folder, Entries words) {
    for (var said : words.textOf(EntryKind.SCALES).entrySet()) {
      ResponseScale scale = entries.of(EntryKind.SCALES).get(said.getKey());
      if (scale != null) {
        String place = place(folder, EntryKind.SCALES, said.getKey());
        List<Object> points = new ArrayList<>();
        for (int point = scale.lowest(); point <= scale.highest(); point++) {
          points.add(point);
        }
        same(place.concat("/points"), points, said.getValue().points());
        optOut(place, scale, said.getValue());
      }
    }
    for (var said : words.textOf(EntryKind.QUESTIONNAIRES).entrySet()) {
      Questionnaire questionnaire = entries.of(EntryKind.QUESTIONNAIRES).get(said.getKey());
      if (questionnaire != null) {
        String place = place(folder, EntryKind.QUESTIONNAIRES, said.getKey());
        same(place.concat("/facets"), questionnaire.facets(), said.getValue().facets());
        List<Object> items = new ArrayList<>();
        for (Item item : questionnaire.items()) {
          items.add(item.id());
        }
        same(place.concat("/items"), items, said.getValue().items());
      }
    }
  }

  private void optOut(String place, ResponseScale scale, ScaleText words) {
    if (scale.optOut() && words.optOut().isEmpty()) {
      problems.add(place, "misses 'optOut', which its scale has");
    }
    if (!scale.optOut() && words.optOut().isPresent()) {
      problems.add(place + "/optOut", "has words for a part that is not there");
    }
  }

  private void cautions(String place, Action action, ActionText words) {
    boolean risky = action.coding().rank(Feature.COST) >= Anchor.COST_STANDING.rank();
    if (risky && words.safety().isEmpty()) {
      caution(place, "safety");
    }
    if (risky && words.backlash().isEmpty()) {
      caution(place, "backlash");
    }
  }

  private void caution(String place, String field) {
    problems.add(
        place,
        "misses '%s', which an action must have that puts standing or more at stake"
            .formatted(field));
  }

  private void codebook(String file, CodebookText words) {
    for (Feature feature : Feature.values()) {
      FeatureText said = words.features().get(feature);
      if (said == null) {
        problems.add(file + "/features", "misses words for '%s'".formatted(feature.id()));
      } else {
        List<Object> anchors = new ArrayList<>();
        for (Anchor anchor : feature.anchors()) {
          anchors.add(anchor.id());
        }
        same(file + "/features/" + feature.id() + "/anchors", anchors, said.anchors());
      }
    }
  }

  private void same(String place, Collection<?> ids, Map<String, ?> said) {
    Set<String> known = new TreeSet<>();
    for (Object id : ids) {
      known.add(id.toString());
    }
    for (String id : known) {
      if (!said.containsKey(id)) {
        problems.add(place, "misses words for '%s'".formatted(id));
      }
    }
    for (String id : said.keySet()) {
      if (!known.contains(id)) {
        problems.add(
            place + "/" + FieldChecks.escaped(id), "has words for a part that is not there");
      }
    }
  }

  private static String place(String folder, EntryKind<?, ?> kind, String id) {
    return folder.concat(kind.file()).concat("/").concat(kind.list()).concat("/").concat(id);
  }
}
