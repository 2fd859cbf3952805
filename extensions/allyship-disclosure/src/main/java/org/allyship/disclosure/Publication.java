package org.allyship.disclosure;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.allyship.disclosure.internal.BreakdownHistory;
import org.allyship.disclosure.internal.BreakdownPresence;
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

/**
 * Decides how far the people of a table may be divided, and the next state of the ledger. All
 * breakdowns are levels of one tree, the same in all releases of a ledger.
 */
final class Publication {
  static final int MAX_VERSIONS = Long.SIZE - 2;

  private final Disclosure disclosure;
  private final Table table;
  private final LedgerState state;
  private final PersonIndex people;
  private final SipHash hash;
  private final Optional<JointBreakdown> joint;
  private final int version;
  private final BreakdownHistory population;
  private final boolean selected;
  private BreakdownHistory nextTree;

  /** The tree of all breakdowns; null if none is published. */
  @Nullable PublishedBreakdown tree;

  /** The attributes that are published. */
  final Map<String, PublishedBreakdown> attributes = new TreeMap<>();

  /** Why nothing is published; null if anything is. */
  final @Nullable SuppressionReason refusal;

  Publication(
      Disclosure disclosure, Table table, LedgerState state, PersonIndex people, SipHash hash) {
    this.disclosure = disclosure;
    this.table = table;
    this.state = state;
    this.people = people;
    this.hash = hash;
    this.nextTree = state.tree();
    this.joint =
        state.levels().isEmpty()
            ? JointBreakdown.of(table.tracked(), this::isLastLevelShown)
            : JointBreakdown.again(state.levels(), table.tracked());
    int newest = state.population().versions - 1;
    int[] present = people.present();
    boolean again = isAgain(present);
    this.version = again ? newest : newest + 1;
    this.selected = state.selected() || !table.isCompletePopulation();
    if (version > MAX_VERSIONS) {
      this.population = state.population();
      this.refusal = SuppressionReason.LEDGER_FULL;
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
    BreakdownHistory before = state.tree();
    if (joint.isEmpty() || state.levels().isEmpty() || !before.isLabeled(before.versions - 1)) {
      return true;
    }
    TrackedBreakdown tracked = TrackedBreakdown.of(joint.get().breakdown, before, hash);
    return tracked.history.isNow(people.labels(tracked.leafOfRows()));
  }

  /** Returns the threshold of a breakdown. */
  int threshold(Breakdown breakdown) {
    return disclosure.threshold(breakdown.isSensitive());
  }

  /** Returns the largest threshold of any breakdown. */
  int largestThreshold() {
    return table.breakdowns().stream()
        .mapToInt(this::threshold)
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

  /** Decides on the breakdowns; false if the population cannot be published with them. */
  private boolean decide(int[] present) {
    joint.ifPresent(this::publish);
    for (Breakdown each : table.breakdowns()) {
      if (each.isAttribute() && !selected) {
        publishAttribute(each);
      }
    }
    return tree != null || checkUnpublished(present);
  }

  private void publish(JointBreakdown breakdown) {
    BreakdownHistory known =
        state.levels().isEmpty()
            ? population.withoutLabels(breakdown.breakdown.depth())
            : state.tree();
    TrackedBreakdown tracked =
        labeled(TrackedBreakdown.of(breakdown.breakdown, known, hash), version);
    SortedLeaves leaves = new SortedLeaves(tracked.history, hash);
    TreeBuilder builder =
        new TreeBuilder(breakdown.thresholds(disclosure), selected, tracked.history, leaves);
    Node root = builder.build();
    BreakdownHistory next = tracked.history.withRefused(builder.refused());
    if (!selected || new LeafGroups(next, leaves).areLarge(largestThreshold())) {
      nextTree = next;
      tree = new PublishedBreakdown(breakdown.breakdown, leaves, root, tracked.leafIds);
    }
  }

  /** Publishes an attribute. It is always new: the ledger has no history of it. */
  private void publishAttribute(Breakdown attribute) {
    int[] thresholds = new int[attribute.depth()];
    Arrays.fill(thresholds, threshold(attribute));
    attributes.put(attribute.name(), first(attribute, thresholds));
  }

  /** Returns a breakdown as it would be published if there had been no release before. */
  private PublishedBreakdown first(Breakdown breakdown, int[] thresholds) {
    BreakdownHistory nothing = BreakdownHistory.empty().withoutLabels(breakdown.depth());
    TrackedBreakdown tracked = labeled(TrackedBreakdown.of(breakdown, nothing, hash), 0);
    SortedLeaves leaves = new SortedLeaves(tracked.history, hash);
    Node root = new TreeBuilder(thresholds, false, tracked.history, leaves).build();
    return new PublishedBreakdown(breakdown, leaves, root, tracked.leafIds);
  }

  private boolean isLastLevelShown(JointBreakdown tried) {
    PublishedBreakdown first = first(tried.breakdown, tried.thresholds(disclosure));
    BreakdownLevel last = tried.levels.get(tried.levels.size() - 1);
    int[] unitOfRow = first.unitOfRows();
    return CellGroups.of(last, first.units.size(), unitOfRow)
        .isDivided(unitOfRow, threshold(last.breakdown));
  }

  private TrackedBreakdown labeled(TrackedBreakdown tracked, int at) {
    return tracked.with(tracked.history.with(at, people.labels(tracked.leafOfRows()), true));
  }

  /** Checks the population against a tree that is not published with it. */
  private boolean checkUnpublished(int[] present) {
    if (state.levels().isEmpty()) {
      return true;
    }
    if (nextTree.versions <= version) {
      nextTree = nextTree.with(version, present, false);
    }
    return !selected
        || new LeafGroups(nextTree, new SortedLeaves(nextTree, hash)).areLarge(largestThreshold());
  }

  /** Returns why a cell of a level of a breakdown is not published. */
  SuppressionReason reason(BreakdownLevel level) {
    if (refusal != null) {
      return refusal;
    }
    if (level.breakdown.isAttribute()) {
      return selected ? SuppressionReason.COMBINATION : SuppressionReason.PROTECTED;
    }
    if (joint.isEmpty()) {
      return SuppressionReason.COMBINATION;
    }
    return joint.get().has(level) ? SuppressionReason.PROTECTED : SuppressionReason.OVERLAP;
  }

  /** Returns the state of the ledger after this publication. */
  LedgerState next() {
    if (refusal != null) {
      return state;
    }
    List<LedgerState.TreeLevel> levels =
        tree == null ? state.levels() : joint.orElseThrow().remembered();
    return new LedgerState(
        disclosure.threshold(false), people.all, population, selected, levels, nextTree);
  }
}
