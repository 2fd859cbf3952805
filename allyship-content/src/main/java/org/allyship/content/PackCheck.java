package org.allyship.content;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.allyship.core.Action;
import org.allyship.core.Anchor;
import org.allyship.core.Feature;
import org.allyship.core.catalog.Challenge;
import org.allyship.core.catalog.Interruption;
import org.allyship.core.catalog.Source;
import org.allyship.core.catalog.Support;
import org.allyship.core.json.Problem;

/** What must hold between the entries of a pack, and between entries and words. */
final class PackCheck {
  private final Entries entries;
  private final Map<String, LanguageFiles> languages;
  private final List<Problem> problems;

  PackCheck(Entries entries, Map<String, LanguageFiles> languages, List<Problem> problems) {
    this.entries = entries;
    this.languages = languages;
    this.problems = problems;
  }

  void run() {
    Set<Object> sources = unique("sources", entries.sources(), Source::id);
    Set<Object> actions = unique("actions", entries.actions(), Action::id);
    Set<Object> challenges = unique("challenges", entries.challenges(), Challenge::id);
    Set<Object> interruptions = unique("interruptions", entries.interruptions(), Interruption::id);
    for (int i = 0; i < entries.actions().size(); i++) {
      Action action = entries.actions().get(i);
      String place = "actions.json/actions/" + i;
      refer(place + "/sources", action.sources(), "source", sources);
      refer(place + "/challenges", action.challenges(), "challenge", challenges);
      refer(place + "/replacedBy", list(action.replacedBy()), "action", actions);
    }
    for (int i = 0; i < entries.challenges().size(); i++) {
      Challenge challenge = entries.challenges().get(i);
      String place = "challenges.json/challenges/" + i;
      refer(place + "/sources", challenge.sources(), "source", sources);
      refer(place + "/replacedBy", list(challenge.replacedBy()), "challenge", challenges);
    }
    for (int i = 0; i < entries.interruptions().size(); i++) {
      Interruption interruption = entries.interruptions().get(i);
      String place = "interruptions.json/interruptions/" + i;
      refer(place + "/sources", interruption.sources(), "source", sources);
      refer(place + "/replacedBy", list(interruption.replacedBy()), "interruption", interruptions);
    }
    languages.forEach(this::words);
  }

  private <T> Set<Object> unique(String kind, List<T> all, Function<T, Object> id) {
    Set<Object> seen = new HashSet<>();
    for (int i = 0; i < all.size(); i++) {
      Object value = id.apply(all.get(i));
      if (!seen.add(value)) {
        problems.add(
            new Problem(
                "%s.json/%s/%d/id".formatted(kind, kind, i),
                "'%s' is already the id of another entry".formatted(value)));
      }
    }
    return seen;
  }

  private void refer(String place, Collection<?> ids, String what, Set<Object> known) {
    for (Object id : ids) {
      if (!known.contains(id)) {
        problems.add(
            new Problem(place, "names the %s '%s', which is not there".formatted(what, id)));
      }
    }
  }

  private static <T> List<T> list(Optional<T> optional) {
    return optional.stream().toList();
  }

  private void words(String tag, LanguageFiles files) {
    String folder = "i18n/" + tag + "/";
    if (!files.language().language().equals(tag)) {
      problems.add(
          new Problem(
              folder + "language.json/language",
              "must be '%s', as the folder is, but was '%s'"
                  .formatted(tag, files.language().language())));
    }
    same(
        folder + "actions.json/actions",
        ids(entries.actions(), Action::id),
        files.actions().actions().keySet());
    same(
        folder + "challenges.json/challenges",
        ids(entries.challenges(), Challenge::id),
        files.challenges().challenges().keySet());
    same(
        folder + "interruptions.json/interruptions",
        ids(entries.interruptions(), Interruption::id),
        files.interruptions().interruptions().keySet());
    entries.actions().forEach(action -> safety(folder, action, files));
    entries.challenges().forEach(challenge -> challenge(folder, challenge, files));
    codebook(folder + "codebook.json/features", files.codebook());
  }

  private void safety(String folder, Action action, LanguageFiles files) {
    ActionWords words = files.actions().actions().get(action.id().value());
    boolean risky = action.coding().rank(Feature.COST) >= Anchor.COST_STANDING.rank();
    if (words != null && risky && words.safety().isEmpty()) {
      problems.add(
          new Problem(
              folder + "actions.json/actions/" + action.id(),
              "misses 'safety', which an action must have that puts standing or more at stake"));
    }
  }

  private void challenge(String folder, Challenge challenge, LanguageFiles files) {
    ChallengeWords words = files.challenges().challenges().get(challenge.id().value());
    if (words != null) {
      String place = folder + "challenges.json/challenges/" + challenge.id();
      same(place + "/costs", new TreeSet<>(challenge.costs()), words.costs().keySet());
      same(place + "/supports", ids(challenge.supports(), Support::id), words.supports().keySet());
    }
  }

  private void codebook(String place, CodebookWords words) {
    for (Feature feature : Feature.values()) {
      FeatureWords said = words.features().get(feature);
      if (said == null) {
        problems.add(new Problem(place, "misses words for '%s'".formatted(feature.id())));
      } else {
        same(
            place + "/" + feature.id() + "/anchors",
            ids(feature.anchors(), Anchor::id),
            said.anchors().keySet());
      }
    }
  }

  private void same(String place, Set<String> ids, Set<String> said) {
    for (String id : ids) {
      if (!said.contains(id)) {
        problems.add(new Problem(place, "misses words for '%s'".formatted(id)));
      }
    }
    for (String id : new TreeSet<>(said)) {
      if (!ids.contains(id)) {
        problems.add(new Problem(place + "/" + id, "has words for an entry that is not there"));
      }
    }
  }

  private static <T> Set<String> ids(List<T> all, Function<T, Object> id) {
    return all.stream()
        .map(id)
        .map(Object::toString)
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
