package org.allyship.scoring.steps;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.allyship.core.Action;
import org.allyship.core.ActionId;

/** The actions of a catalog that hold, and which of them lead to which. Immutable. */
final class StepCatalog {
  private final Map<ActionId, Action> byId = new HashMap<>();
  private final Map<ActionId, List<Lead>> leadingTo = new HashMap<>();
  private final List<Action> actions;

  StepCatalog(Collection<Action> catalog) {
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

  private void link(Action action) {
    for (int place = 0; place < action.next().size(); place++) {
      leadingTo
          .computeIfAbsent(current(action.next().get(place)), id -> new ArrayList<>())
          .add(new Lead(action.id(), place));
    }
  }

  /** An action, and where it names another as next: 0 for the nearest. */
  private record Lead(ActionId from, int place) {}

  /** The actions that are not retired, by id. */
  List<Action> actions() {
    return actions;
  }

  /** Returns the id itself, or that of what took its place. */
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

  /** Tells whether one of two actions leads to the other. */
  boolean areLinked(Action one, Action other) {
    return leadingTo(one).contains(other.id()) || leadingTo(other).contains(one.id());
  }
}
