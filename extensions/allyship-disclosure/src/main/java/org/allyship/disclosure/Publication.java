package org.allyship.disclosure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.allyship.disclosure.internal.BreakdownHistory;
import org.allyship.disclosure.internal.BreakdownPresence;
import org.allyship.disclosure.internal.CrossTabHistory;
import org.allyship.disclosure.internal.HistoryCounts;
import org.allyship.disclosure.internal.HistoryRule;
import org.allyship.disclosure.internal.LeafGroups;
import org.allyship.disclosure.internal.LedgerState;
import org.allyship.disclosure.internal.Node;
import org.allyship.disclosure.internal.PersonIndex;
import org.allyship.disclosure.internal.SipHash;
import org.allyship.disclosure.internal.SortedLeaves;
import org.allyship.disclosure.internal.TreeBuilder;
import org.jspecify.annotations.Nullable;

/** Decides which cells of a table may be published, and the next state of the ledger. */
final class Publication {
  static final int MAX_VERSIONS = Long.SIZE - 2;

  private final Disclosure disclosure;
  private final Table table;
  private final LedgerState state;
  private final PersonIndex people;
  private final SipHash hash;
  private final Set<String> decided = new TreeSet<>();
  private final int version;
  private final BreakdownHistory population;
  private final boolean selected;

  /** The breakdowns that are published. */
  final NavigableMap<String, PublishedBreakdown> breakdowns = new TreeMap<>();

  /** The cross-tabs that are published. */
  final Map<List<String>, CrossTab> crossTabs = new LinkedHashMap<>();

  private final Map<String, BreakdownHistory> nextHistories = new TreeMap<>();
  private final Map<List<String>, CrossTabHistory> nextCrossTabs = new LinkedHashMap<>();
  private final Set<List<String>> combinations = new HashSet<>();

  /** Why nothing is published; null if anything is. */
  final @Nullable SuppressionReason refusal;

  Publication(
      Disclosure disclosure, Table table, LedgerState state, PersonIndex people, SipHash hash) {
    this.disclosure = disclosure;
    this.table = table;
    this.state = state;
    this.people = people;
    this.hash = hash;
    int newest = state.population().versions - 1;
    int[] present = people.present();
    boolean again = isAgain(present);
    this.version = again ? newest : newest + 1;
    this.selected = state.selected() || !table.isCompletePopulation();
    if (version > MAX_VERSIONS || selected && shownBefore().size() > 1) {
      this.population = state.population();
      this.refusal =
          version > MAX_VERSIONS ? SuppressionReason.LEDGER_FULL : SuppressionReason.COMBINATION;
      return;
    }
    this.population = again ? state.population() : state.population().with(version, present, false);
    boolean enough = table.people().size() >= largestThreshold();
    boolean shown = enough && (again || populationHolds()) && decide(present);
    this.refusal = shown ? null : SuppressionReason.POPULATION;
  }

  /** Returns whether the people and their values are those of the newest version. */
  private boolean isAgain(int[] present) {
    if (state.population().versions == 0 || !state.population().isNow(present)) {
      return false;
    }
    boolean again = true;
    for (Breakdown breakdown : table.breakdowns()) {
      BreakdownHistory before = state.breakdowns().get(breakdown.name());
      if (breakdown.isAttribute() || before == null) {
        continue;
      }
      TrackedBreakdown tracked = TrackedBreakdown.of(breakdown, before, hash);
      boolean labeled = before.isLabeled(before.versions - 1);
      again &= !labeled || tracked.history.isNow(people.labels(tracked.leafOfRows()));
    }
    return again;
  }

  private int thresholdOf(Breakdown breakdown) {
    return disclosure.threshold(breakdown.isSensitive());
  }

  private int largestThreshold() {
    return table.breakdowns().stream()
        .mapToInt(this::thresholdOf)
        .reduce(disclosure.threshold(false), Math::max);
  }

  private boolean populationHolds() {
    HistoryCounts counts = new HistoryCounts();
    SortedLeaves none = new SortedLeaves(population, hash);
    BreakdownPresence presence = new BreakdownPresence(population, none);
    for (int each : presence.classes()) {
      counts.add(presence.in(each), 0, presence.size(each));
    }
    long before = (1L << version) - 1;
    return new HistoryRule(largestThreshold(), counts, version, selected).holdsForWhole(before);
  }

  /**
   * Decides on breakdowns and cross-tabs; false if the population cannot be published with them.
   */
  private boolean decide(int[] present) {
    for (Breakdown breakdown : table.breakdowns()) {
      if (mayPublish(breakdown)) {
        publish(breakdown);
      }
    }
    do {
      decideCrossTabs();
    } while (dropColumns());
    return checkUnpublished(present);
  }

  /** Returns the breakdowns that the ledger has published. */
  private Set<String> shownBefore() {
    Set<String> shown = new TreeSet<>(state.breakdowns().keySet());
    shown.removeIf(name -> Objects.requireNonNull(state.breakdowns().get(name)).labeled == 0);
    return shown;
  }

  /**
   * Returns whether a breakdown may be published. With a selection of people only one breakdown
   * may: of two, one could be what the people were selected by.
   */
  private boolean mayPublish(Breakdown breakdown) {
    Set<String> shown = shownBefore();
    shown.addAll(decided);
    return !selected
        || !breakdown.isAttribute() && (shown.isEmpty() || shown.contains(breakdown.name()));
  }

  private void publish(Breakdown breakdown) {
    TrackedBreakdown tracked = breakdown.isAttribute() ? attribute(breakdown) : tracked(breakdown);
    SortedLeaves leaves = new SortedLeaves(tracked.history, hash);
    int threshold = thresholdOf(breakdown);
    TreeBuilder tree = new TreeBuilder(threshold, selected, tracked.history, leaves);
    Node root = tree.build();
    BreakdownHistory next = tracked.history.withRefused(tree.refused());
    if (!breakdown.isAttribute()) {
      decided.add(breakdown.name());
      if (selected && !new LeafGroups(next, leaves).areLarge(threshold)) {
        return;
      }
      nextHistories.put(breakdown.name(), next);
    }
    breakdowns.put(
        breakdown.name(), new PublishedBreakdown(breakdown, leaves, root, tracked.leafIds));
  }

  private TrackedBreakdown tracked(Breakdown breakdown) {
    BreakdownHistory before = state.breakdowns().get(breakdown.name());
    BreakdownHistory known = before == null ? population.withoutLabels(breakdown.depth()) : before;
    return labeled(TrackedBreakdown.of(breakdown, known, hash), version);
  }

  /** An attribute is always new: the ledger has no history of it. */
  private TrackedBreakdown attribute(Breakdown breakdown) {
    BreakdownHistory nothing = BreakdownHistory.empty().withoutLabels(breakdown.depth());
    return labeled(TrackedBreakdown.of(breakdown, nothing, hash), 0);
  }

  private TrackedBreakdown labeled(TrackedBreakdown tracked, int at) {
    return tracked.with(tracked.history.with(at, people.labels(tracked.leafOfRows()), true));
  }

  private void decideCrossTabs() {
    crossTabs.clear();
    nextCrossTabs.clear();
    combinations.clear();
    nextCrossTabs.putAll(state.crossTabs());
    for (List<String> names : table.crossTabs()) {
      if (selected) {
        combinations.add(names);
      } else if (breakdowns.keySet().containsAll(names)) {
        decide(names);
      }
    }
  }

  private void decide(List<String> names) {
    List<PublishedBreakdown> published = names.stream().map(breakdowns::get).toList();
    boolean remembered = published.stream().noneMatch(each -> each.breakdown.isAttribute());
    if (remembered && !mayCrossTabulate(names)) {
      combinations.add(names);
      return;
    }
    int threshold =
        published.stream().mapToInt(each -> thresholdOf(each.breakdown)).max().orElseThrow();
    CrossTab crossTab = new CrossTab(threshold, names, published);
    if (remembered) {
      CrossTabHistory history = history(threshold, crossTab);
      if (history == null) {
        return;
      }
      nextCrossTabs.put(names, history);
    }
    crossTabs.put(names, crossTab);
  }

  private @Nullable CrossTabHistory history(int threshold, CrossTab crossTab) {
    List<int[]> steps = new ArrayList<>();
    for (int step = 1; step <= crossTab.refinement.finestStep(); step++) {
      steps.add(people.labels(crossTab.cells(step)));
    }
    return CrossTabHistory.with(
        state.crossTabs().get(crossTab.names),
        new CrossTabHistory.Steps(crossTab.signature(hash), steps),
        version,
        threshold);
  }

  /** Checks the conditions that do not depend on the size of any cell. */
  private boolean mayCrossTabulate(List<String> names) {
    Set<List<String>> all = new HashSet<>(nextCrossTabs.keySet());
    all.add(names);
    if (!CrossTab.isFreeOfCycles(all)) {
      return false;
    }
    CrossTabHistory before = state.crossTabs().get(names);
    long shown = before == null ? 0 : before.shown();
    for (String column : names.subList(1, names.size())) {
      BreakdownHistory history = state.breakdowns().get(column);
      long labeled = history == null ? 0 : history.labeled;
      if (((labeled ^ shown) & ~(1L << version)) != 0) {
        return false;
      }
    }
    return true;
  }

  /** Drops the columns of a cross-tab that is not published again; its rows may stay. */
  private boolean dropColumns() {
    boolean dropped = false;
    for (List<String> names : state.crossTabs().keySet()) {
      if (!crossTabs.containsKey(names)) {
        for (String column : names.subList(1, names.size())) {
          BreakdownHistory before = state.breakdowns().get(column);
          boolean shownAlready = before != null && before.isLabeled(version);
          dropped |= !shownAlready && breakdowns.remove(column) != null;
        }
      }
    }
    return dropped;
  }

  /** Checks the population against the breakdowns that are not published with it. */
  private boolean checkUnpublished(int[] present) {
    for (Map.Entry<String, BreakdownHistory> entry : state.breakdowns().entrySet()) {
      if (breakdowns.containsKey(entry.getKey())) {
        continue;
      }
      BreakdownHistory next = entry.getValue();
      if (next.versions <= version) {
        next = next.with(version, present, false);
      }
      if (selected
          && !new LeafGroups(next, new SortedLeaves(next, hash)).areLarge(largestThreshold())) {
        return false;
      }
      nextHistories.put(entry.getKey(), next);
    }
    nextHistories
        .keySet()
        .removeIf(name -> !breakdowns.containsKey(name) && !state.breakdowns().containsKey(name));
    return true;
  }

  /** Returns why a breakdown is not published. */
  SuppressionReason reason(Breakdown breakdown) {
    boolean isDecided = breakdown.isAttribute() ? !selected : decided.contains(breakdown.name());
    return isDecided ? SuppressionReason.PROTECTED : SuppressionReason.COMBINATION;
  }

  /** Returns why a cross-tab is not published. */
  SuppressionReason reason(List<String> names) {
    return combinations.contains(names)
        ? SuppressionReason.COMBINATION
        : SuppressionReason.PROTECTED;
  }

  /** Returns the state of the ledger after this publication. */
  LedgerState next() {
    return refusal != null
        ? state
        : new LedgerState(
            disclosure.threshold(false),
            people.all,
            population,
            selected,
            new HashMap<>(nextHistories),
            new LinkedHashMap<>(nextCrossTabs));
  }
}
