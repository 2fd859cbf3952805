package org.allyship.scoring.disclosure;

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
  private final Census census;
  private final SipHash hash;
  private final Set<String> lanes = new TreeSet<>();
  private final int version;
  private final LaneHistory population;
  private final boolean chosen;

  /** The breakdowns that are shown. */
  final SortedMap<String, Side> sides = new TreeMap<>();

  /** The crossings that are shown. */
  final Map<List<String>, Crossing> crossings = new LinkedHashMap<>();

  private final Map<String, LaneHistory> nextLanes = new TreeMap<>();
  private final Map<List<String>, CrossingHistory> nextCrossings = new LinkedHashMap<>();
  private final Set<List<String>> combinations = new HashSet<>();

  /** Why nothing is shown; null when something is. */
  final @Nullable WithheldReason refusal;

  Publication(Disclosure disclosure, Table table, LedgerState state, Census census, SipHash hash) {
    this.disclosure = disclosure;
    this.table = table;
    this.state = state;
    this.census = census;
    this.hash = hash;
    int newest = state.population().versions - 1;
    int[] present = census.present();
    boolean again = isAgain(present);
    this.version = again ? newest : newest + 1;
    this.chosen = state.chosen() || !table.isCensus();
    if (version > MOST_VERSIONS || chosen && shownBefore().size() > 1) {
      this.population = state.population();
      this.refusal =
          version > MOST_VERSIONS ? WithheldReason.LEDGER_FULL : WithheldReason.COMBINATION;
      return;
    }
    this.population = again ? state.population() : state.population().with(version, present, false);
    boolean enough = table.people().size() >= largestThreshold();
    boolean shown = enough && (again || populationHolds()) && decide(present);
    this.refusal = shown ? null : WithheldReason.POPULATION;
  }

  /** Tells whether these are the people of the newest version, standing where they stood. */
  private boolean isAgain(int[] present) {
    if (state.population().versions == 0 || !state.population().isNow(present)) {
      return false;
    }
    boolean again = true;
    for (Breakdown breakdown : table.breakdowns()) {
      LaneHistory before = state.lanes().get(breakdown.name());
      if (breakdown.isProperty() || before == null) {
        continue;
      }
      Lane lane = Lane.of(breakdown, before, hash);
      boolean labelled = before.isLabelled(before.versions - 1);
      again &= !labelled || lane.history.isNow(census.labels(lane.leafOfRows()));
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
    LanePresence presence = new LanePresence(population, none);
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
      decideCrossings();
    } while (dropColumns());
    return hideOthers(present);
  }

  /** Returns the breakdowns that the ledger has shown. */
  private Set<String> shownBefore() {
    Set<String> shown = new TreeSet<>(state.lanes().keySet());
    shown.removeIf(name -> state.lanes().get(name).labelled == 0);
    return shown;
  }

  /**
   * With people chosen by anything, one breakdown is shown: two could be what they are chosen by.
   */
  private boolean mayShow(Breakdown breakdown) {
    Set<String> shown = shownBefore();
    shown.addAll(lanes);
    return !chosen
        || !breakdown.isProperty() && (shown.isEmpty() || shown.contains(breakdown.name()));
  }

  private void show(Breakdown breakdown) {
    Lane lane = breakdown.isProperty() ? property(breakdown) : lane(breakdown);
    SortedLeaves leaves = new SortedLeaves(lane.history, hash);
    int threshold = thresholdOf(breakdown);
    TreeBuilder tree = new TreeBuilder(threshold, chosen, lane.history, leaves);
    Node root = tree.build();
    LaneHistory next = lane.history.withRefused(tree.refused());
    if (!breakdown.isProperty()) {
      lanes.add(breakdown.name());
      if (chosen && !new Blocks(next, leaves).areLarge(threshold)) {
        return;
      }
      nextLanes.put(breakdown.name(), next);
    }
    sides.put(breakdown.name(), new Side(breakdown, leaves, root, lane.leafIds));
  }

  private Lane lane(Breakdown breakdown) {
    LaneHistory before = state.lanes().get(breakdown.name());
    LaneHistory known = before == null ? population.unlabelled(breakdown.depth()) : before;
    return labelled(Lane.of(breakdown, known, hash), version);
  }

  /** A property is always new: nothing is known of it from before. */
  private Lane property(Breakdown breakdown) {
    LaneHistory nothing = LaneHistory.empty().unlabelled(breakdown.depth());
    return labelled(Lane.of(breakdown, nothing, hash), 0);
  }

  private Lane labelled(Lane lane, int at) {
    return lane.with(lane.history.with(at, census.labels(lane.leafOfRows()), true));
  }

  private void decideCrossings() {
    crossings.clear();
    nextCrossings.clear();
    combinations.clear();
    nextCrossings.putAll(state.crossings());
    for (List<String> names : table.crossings()) {
      if (chosen) {
        combinations.add(names);
      } else if (sides.keySet().containsAll(names)) {
        decide(names);
      }
    }
  }

  private void decide(List<String> names) {
    List<Side> crossed = names.stream().map(sides::get).toList();
    boolean remembered = crossed.stream().noneMatch(side -> side.breakdown.isProperty());
    if (remembered && !mayCross(names)) {
      combinations.add(names);
      return;
    }
    int threshold =
        crossed.stream().mapToInt(side -> thresholdOf(side.breakdown)).max().orElseThrow();
    Crossing crossing = new Crossing(threshold, names, crossed);
    if (remembered) {
      CrossingHistory history = history(threshold, crossing);
      if (history == null) {
        return;
      }
      nextCrossings.put(names, history);
    }
    crossings.put(names, crossing);
  }

  private @Nullable CrossingHistory history(int threshold, Crossing crossing) {
    List<int[]> steps = new ArrayList<>();
    for (int step = 1; step <= crossing.staircase.highest(); step++) {
      steps.add(census.labels(crossing.cells(step)));
    }
    return CrossingHistory.with(
        state.crossings().get(crossing.names),
        new CrossingHistory.Cells(crossing.signature(hash), steps),
        version,
        threshold);
  }

  /** Tells what does not depend on how large any cell is. */
  private boolean mayCross(List<String> names) {
    Set<List<String>> all = new HashSet<>(nextCrossings.keySet());
    all.add(names);
    if (!Crossing.isFreeOfCircles(all)) {
      return false;
    }
    CrossingHistory before = state.crossings().get(names);
    long shown = before == null ? 0 : before.shown();
    for (String column : names.subList(1, names.size())) {
      LaneHistory lane = state.lanes().get(column);
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
    for (List<String> names : state.crossings().keySet()) {
      if (!crossings.containsKey(names)) {
        for (String column : names.subList(1, names.size())) {
          LaneHistory before = state.lanes().get(column);
          boolean shownAlready = before != null && before.isLabelled(version);
          dropped |= !shownAlready && sides.remove(column) != null;
        }
      }
    }
    return dropped;
  }

  /** Holds the population against the breakdowns that are not shown with it. */
  private boolean hideOthers(int[] present) {
    for (Map.Entry<String, LaneHistory> lane : state.lanes().entrySet()) {
      if (sides.containsKey(lane.getKey())) {
        continue;
      }
      LaneHistory next = lane.getValue();
      if (next.versions <= version) {
        next = next.with(version, present, false);
      }
      if (chosen && !new Blocks(next, new SortedLeaves(next, hash)).areLarge(largestThreshold())) {
        return false;
      }
      nextLanes.put(lane.getKey(), next);
    }
    nextLanes
        .keySet()
        .removeIf(name -> !sides.containsKey(name) && !state.lanes().containsKey(name));
    return true;
  }

  /** Returns why a breakdown is not shown. */
  WithheldReason reason(Breakdown breakdown) {
    boolean decided = breakdown.isProperty() ? !chosen : lanes.contains(breakdown.name());
    return decided ? WithheldReason.PROTECTED : WithheldReason.COMBINATION;
  }

  /** Returns why a crossing is not shown. */
  WithheldReason reason(List<String> names) {
    return combinations.contains(names) ? WithheldReason.COMBINATION : WithheldReason.PROTECTED;
  }

  /** Returns what the ledger knows when this is shown. */
  LedgerState next() {
    return refusal != null
        ? state
        : new LedgerState(
            disclosure.threshold(false),
            census.all,
            population,
            chosen,
            new HashMap<>(nextLanes),
            new LinkedHashMap<>(nextCrossings));
  }
}
