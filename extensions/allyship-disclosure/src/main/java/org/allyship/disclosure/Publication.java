package org.allyship.disclosure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Decides what of a table may be shown, and what the ledger knows afterwards. */
final class Publication {
  private static final int MOST_VERSIONS = Long.SIZE - 2;

  private final Disclosure disclosure;
  private final Table table;
  private final LedgerState state;
  private final PersonIndex people;
  private final SipHash hash;
  private final Set<String> lanes = new TreeSet<>();
  private final int version;
  private final BreakdownHistory population;
  private final boolean chosen;

  /** The breakdowns that are shown. */
  final SortedMap<String, PublishedBreakdown> breakdowns = new TreeMap<>();

  /** The crossings that are shown. */
  final Map<List<String>, CrossTab> crossTabs = new LinkedHashMap<>();

  private final Map<String, BreakdownHistory> nextLanes = new TreeMap<>();
  private final Map<List<String>, CrossTabHistory> nextCrossings = new LinkedHashMap<>();
  private final Set<List<String>> combinations = new HashSet<>();

  /** Why nothing is shown; null when something is. */
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
    this.chosen = state.chosen() || !table.isCompletePopulation();
    if (version > MOST_VERSIONS || chosen && shownBefore().size() > 1) {
      this.population = state.population();
      this.refusal =
          version > MOST_VERSIONS ? SuppressionReason.LEDGER_FULL : SuppressionReason.COMBINATION;
      return;
    }
    this.population = again ? state.population() : state.population().with(version, present, false);
    boolean enough = table.people().size() >= largestThreshold();
    boolean shown = enough && (again || populationHolds()) && decide(present);
    this.refusal = shown ? null : SuppressionReason.POPULATION;
  }

  /** Tells whether these are the people of the newest version, standing where they stood. */
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
      TrackedBreakdown lane = TrackedBreakdown.of(breakdown, before, hash);
      boolean labelled = before.isLabelled(before.versions - 1);
      again &= !labelled || lane.history.isNow(people.labels(lane.leafOfRows()));
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
    return new HistoryRule(largestThreshold(), counts, version, chosen).holdsForWhole(before);
  }

  /** Decides on breakdowns and crossings; false when the population cannot be shown beside them. */
  private boolean decide(int[] present) {
    for (Breakdown breakdown : table.breakdowns()) {
      if (mayShow(breakdown)) {
        show(breakdown);
      }
    }
    do {
      decideCrossTabs();
    } while (dropColumns());
    return hideOthers(present);
  }

  /** Returns the breakdowns that the ledger has shown. */
  private Set<String> shownBefore() {
    Set<String> shown = new TreeSet<>(state.breakdowns().keySet());
    shown.removeIf(name -> state.breakdowns().get(name).labelled == 0);
    return shown;
  }

  /**
   * With people chosen by anything, one breakdown is shown: two could be what they are chosen by.
   */
  private boolean mayShow(Breakdown breakdown) {
    Set<String> shown = shownBefore();
    shown.addAll(lanes);
    return !chosen
        || !breakdown.isAttribute() && (shown.isEmpty() || shown.contains(breakdown.name()));
  }

  private void show(Breakdown breakdown) {
    TrackedBreakdown lane = breakdown.isAttribute() ? attribute(breakdown) : tracked(breakdown);
    SortedLeaves leaves = new SortedLeaves(lane.history, hash);
    int threshold = thresholdOf(breakdown);
    TreeBuilder tree = new TreeBuilder(threshold, chosen, lane.history, leaves);
    Node root = tree.build();
    BreakdownHistory next = lane.history.withRefused(tree.refused());
    if (!breakdown.isAttribute()) {
      lanes.add(breakdown.name());
      if (chosen && !new LeafGroups(next, leaves).areLarge(threshold)) {
        return;
      }
      nextLanes.put(breakdown.name(), next);
    }
    breakdowns.put(breakdown.name(), new PublishedBreakdown(breakdown, leaves, root, lane.leafIds));
  }

  private TrackedBreakdown tracked(Breakdown breakdown) {
    BreakdownHistory before = state.breakdowns().get(breakdown.name());
    BreakdownHistory known = before == null ? population.unlabelled(breakdown.depth()) : before;
    return labeled(TrackedBreakdown.of(breakdown, known, hash), version);
  }

  /** A property is always new: nothing is known of it from before. */
  private TrackedBreakdown attribute(Breakdown breakdown) {
    BreakdownHistory nothing = BreakdownHistory.empty().unlabelled(breakdown.depth());
    return labeled(TrackedBreakdown.of(breakdown, nothing, hash), 0);
  }

  private TrackedBreakdown labeled(TrackedBreakdown lane, int at) {
    return lane.with(lane.history.with(at, people.labels(lane.leafOfRows()), true));
  }

  private void decideCrossTabs() {
    crossTabs.clear();
    nextCrossings.clear();
    combinations.clear();
    nextCrossings.putAll(state.crossTabs());
    for (List<String> names : table.crossTabs()) {
      if (chosen) {
        combinations.add(names);
      } else if (breakdowns.keySet().containsAll(names)) {
        decide(names);
      }
    }
  }

  private void decide(List<String> names) {
    List<PublishedBreakdown> crossed = names.stream().map(breakdowns::get).toList();
    boolean remembered = crossed.stream().noneMatch(side -> side.breakdown.isAttribute());
    if (remembered && !mayCrossTabulate(names)) {
      combinations.add(names);
      return;
    }
    int threshold =
        crossed.stream().mapToInt(side -> thresholdOf(side.breakdown)).max().orElseThrow();
    CrossTab crossing = new CrossTab(threshold, names, crossed);
    if (remembered) {
      CrossTabHistory history = history(threshold, crossing);
      if (history == null) {
        return;
      }
      nextCrossings.put(names, history);
    }
    crossTabs.put(names, crossing);
  }

  private @Nullable CrossTabHistory history(int threshold, CrossTab crossing) {
    List<int[]> steps = new ArrayList<>();
    for (int step = 1; step <= crossing.refinement.highest(); step++) {
      steps.add(people.labels(crossing.cells(step)));
    }
    return CrossTabHistory.with(
        state.crossTabs().get(crossing.names),
        new CrossTabHistory.Steps(crossing.signature(hash), steps),
        version,
        threshold);
  }

  /** Tells what does not depend on how large any cell is. */
  private boolean mayCrossTabulate(List<String> names) {
    Set<List<String>> all = new HashSet<>(nextCrossings.keySet());
    all.add(names);
    if (!CrossTab.isFreeOfCircles(all)) {
      return false;
    }
    CrossTabHistory before = state.crossTabs().get(names);
    long shown = before == null ? 0 : before.shown();
    for (String column : names.subList(1, names.size())) {
      BreakdownHistory lane = state.breakdowns().get(column);
      long labelled = lane == null ? 0 : lane.labelled;
      if (((labelled ^ shown) & ~(1L << version)) != 0) {
        return false;
      }
    }
    return true;
  }

  /** A crossing that is not shown again lets its rows be shown, and not its columns. */
  private boolean dropColumns() {
    boolean dropped = false;
    for (List<String> names : state.crossTabs().keySet()) {
      if (!crossTabs.containsKey(names)) {
        for (String column : names.subList(1, names.size())) {
          BreakdownHistory before = state.breakdowns().get(column);
          boolean shownAlready = before != null && before.isLabelled(version);
          dropped |= !shownAlready && breakdowns.remove(column) != null;
        }
      }
    }
    return dropped;
  }

  /** Holds the population against the breakdowns that are not shown with it. */
  private boolean hideOthers(int[] present) {
    for (Map.Entry<String, BreakdownHistory> lane : state.breakdowns().entrySet()) {
      if (breakdowns.containsKey(lane.getKey())) {
        continue;
      }
      BreakdownHistory next = lane.getValue();
      if (next.versions <= version) {
        next = next.with(version, present, false);
      }
      if (chosen
          && !new LeafGroups(next, new SortedLeaves(next, hash)).areLarge(largestThreshold())) {
        return false;
      }
      nextLanes.put(lane.getKey(), next);
    }
    nextLanes
        .keySet()
        .removeIf(name -> !breakdowns.containsKey(name) && !state.breakdowns().containsKey(name));
    return true;
  }

  /** Returns why a breakdown is not shown. */
  SuppressionReason reason(Breakdown breakdown) {
    boolean decided = breakdown.isAttribute() ? !chosen : lanes.contains(breakdown.name());
    return decided ? SuppressionReason.PROTECTED : SuppressionReason.COMBINATION;
  }

  /** Returns why a crossing is not shown. */
  SuppressionReason reason(List<String> names) {
    return combinations.contains(names)
        ? SuppressionReason.COMBINATION
        : SuppressionReason.PROTECTED;
  }

  /** Returns what the ledger knows when this is shown. */
  LedgerState next() {
    return refusal != null
        ? state
        : new LedgerState(
            disclosure.threshold(false),
            people.all,
            population,
            chosen,
            new HashMap<>(nextLanes),
            new LinkedHashMap<>(nextCrossings));
  }
}
