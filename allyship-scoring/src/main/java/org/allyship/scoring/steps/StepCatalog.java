package org.allyship.scoring.steps;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.allyship.core.Action;
import org.allyship.core.ActionId;
import org.allyship.core.ChallengeId;
import org.allyship.core.catalog.Challenge;
import org.allyship.core.catalog.ChallengeTheme;

/** The actions of a catalog, which of them lead to which, and its challenges. Immutable. */
final class StepCatalog {
  private final Map<ActionId, Action> byId = new HashMap<>();
  private final Map<ActionId, List<Lead>> leadingTo = new HashMap<>();
  private final Map<ChallengeId, Challenge> challenges = new HashMap<>();
  private final List<Action> actions;

  StepCatalog(Collection<Action> catalog, Collection<Challenge> challenges) {
    for (Challenge challenge : challenges) {
      if (this.challenges.put(challenge.id(), challenge) != null) {
        throw new IllegalArgumentException(
            "challenge '%s' is in the catalog twice; each id once".formatted(challenge.id()));
      }
    }
    for (Action action : catalog) {
      if (byId.put(action.id(), action) != null) {
        throw new IllegalArgumentException(
            "action '%s' is in the catalog twice; each id once".formatted(action.id()));
      }
    }
    actions =
        catalog.stream()
            .filter(action -> action.replacedBy().isEmpty())
            .sorted(Comparator.comparing(action -> action.id().value()))
            .toList();
    actions.forEach(this::link);
    leadingTo.values().forEach(lead -> lead.sort(Comparator.comparingInt(Lead::place)));
  }

  /** Returns the theme of a challenge; empty when it has none or is not in the catalog. */
  Optional<ChallengeTheme> theme(ChallengeId id) {
    return Optional.ofNullable(challenges.get(id)).flatMap(Challenge::theme);
  }

  private void link(Action action) {
    for (int place = 0; place < action.next().size(); place++) {
      leadingTo
          .computeIfAbsent(current(action.next().get(place)), id -> new ArrayList<>())
          .add(new Lead(action.id(), place));
    }
  }

  /** An action, and at which place it names another as next: 0 for the nearest. */
  private record Lead(ActionId from, int place) {}

  /** The actions that are not retired, by id. */
  List<Action> actions() {
    return actions;
  }

  /** Returns the id itself, or that of the action that took its place. */
  ActionId current(ActionId id) {
    ActionId current = id;
    Set<ActionId> seen = new HashSet<>();
    while (byId.containsKey(current) && seen.add(current)) {
      current = byId.get(current).replacedBy().orElse(current);
    }
    return current;
  }

  /** Returns the actions that name an action as next, those that name it sooner first. */
  List<ActionId> leadingTo(Action action) {
    return leadingTo.getOrDefault(action.id(), List.of()).stream().map(Lead::from).toList();
  }

  /** Returns whether one of two actions leads to the other. */
  boolean areLinked(Action one, Action other) {
    return leadingTo(one).contains(other.id()) || leadingTo(other).contains(one.id());
  }
}
