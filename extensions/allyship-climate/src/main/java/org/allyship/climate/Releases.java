package org.allyship.climate;

import java.util.BitSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.allyship.climate.internal.ChangeCounts;
import org.allyship.climate.internal.MeasureGroup;
import org.allyship.climate.internal.Measures;
import org.allyship.climate.internal.NestedIndicators;
import org.allyship.climate.internal.Person;
import org.allyship.climate.internal.PersonRows;
import org.allyship.climate.internal.PublishedCounts;
import org.allyship.climate.internal.PublishedValues;
import org.allyship.climate.internal.RefreshRule;
import org.allyship.climate.internal.TransitionMatrix;
import org.allyship.climate.internal.UnitCounts;
import org.allyship.disclosure.Cell;
import org.allyship.disclosure.CellKey;
import org.allyship.disclosure.CellResult;
import org.allyship.disclosure.Members;
import org.allyship.disclosure.Published;
import org.allyship.disclosure.Release;
import org.allyship.disclosure.ReleaseLedger;
import org.allyship.disclosure.Suppressed;
import org.allyship.disclosure.SuppressionReason;
import org.allyship.disclosure.Table;
import org.allyship.disclosure.internal.PartitionTree;
import org.allyship.disclosure.internal.RowGroups;
import org.allyship.scoring.Provenance;

/**
 * Makes the releases of a climate, one after the other.
 *
 * <p>The ledger decides how far the people are divided. Along that tree, from the top, measures are
 * published of both parts of a partition or of neither. They are published if all categories of
 * their {@link NestedIndicators} have enough people in both parts, and the partition around them
 * publishes the same measures. Published counts are refreshed only together with the other part,
 * together with the partition around them, and after so many changes that the counts disclose no
 * single change. A cell of any breakdown is a sum of such partitions. See decision 0020.
 */
final class Releases {
  private static final PartitionTree.Partition WHOLE =
      new PartitionTree.Partition(0, 0, 0, 1, List.of());

  private final ClimateDesign design;
  private final Measures measures;
  private final ReleaseLedger ledger;
  private final Provenance provenance;
  private PublishedValues published = new PublishedValues();
  private PublishedOutcomes outcomes = new PublishedOutcomes(List.of(), 0);

  /**
   * The published associations with outcomes.
   *
   * @param associations the associations
   * @param at the number of the last change before they were computed; 0 if they never were
   */
  record PublishedOutcomes(List<Association> associations, long at) {}

  Releases(ClimateDesign design, Measures measures, ReleaseLedger ledger, Provenance provenance) {
    this.design = design;
    this.measures = measures;
    this.ledger = ledger;
    this.provenance = provenance;
  }

  PublishedValues published() {
    return published;
  }

  PublishedOutcomes outcomes() {
    return outcomes;
  }

  ReleaseLedger ledger() {
    return ledger;
  }

  /** Continues from earlier publications. */
  void resume(PublishedValues values, PublishedOutcomes ofOutcomes) {
    this.published = values;
    this.outcomes = ofOutcomes;
  }

  /**
   * Returns the next release.
   *
   * @param now the number of the last change
   */
  Climate next(PersonRows rows, long now, Table table) {
    Release<Integer> release = design.disclosure().release(table, ledger, Members::size);
    if (release.at() instanceof Published) {
      Refresh refresh = new Refresh(rows, now);
      refresh.everyone();
      release.partitionTree().ifPresent(refresh::breakdowns);
    }
    return climate(release);
  }

  /** Refreshes the published counts for one release. */
  private final class Refresh {
    private final PersonRows rows;
    private final ChangeCounts changes;
    private final long now;
    private final BitSet refreshed = new BitSet();

    Refresh(PersonRows rows, long now) {
      this.rows = rows;
      this.changes =
          new ChangeCounts(
              rows, Person.changeCount(design.periods().size()), published.publications());
      this.now = now;
    }

    private RefreshRule rule(RowGroups units) {
      UnitCounts counts = UnitCounts.of(rows, units, measures.size, changes);
      return new RefreshRule(measures, counts, now);
    }

    void everyone() {
      published.everyone.people = rows.size();
      int threshold = design.disclosure().threshold();
      PartitionTree.Partition around =
          new PartitionTree.Partition(0, threshold, 0, 1, List.of(WHOLE));
      RefreshRule rule = rule(RowGroups.whole(rows.size()));
      for (int i = 0; i < measures.groups.size(); i++) {
        MeasureGroup group = measures.groups.get(i);
        if (!group.sources().stream().allMatch(source -> isPresent(source, rule))) {
          continue;
        }
        PublishedCounts former = published.everyone.groups.get(group.name());
        BitSet all = new BitSet();
        all.set(0, group.size());
        group.sources().forEach(source -> TransitionMatrix.retain(all, shownOf(source)));
        Optional<List<PublishedCounts>> shown =
            rule.refresh(i, around, former == null ? List.of() : List.of(former), all);
        if (shown.isPresent()) {
          published.everyone.groups.put(group.name(), shown.get().get(0));
          refreshed.set(i);
        }
      }
      outcomes(threshold);
    }

    private void outcomes(int threshold) {
      int answered = rows.answeredAfter(outcomes.at());
      boolean open =
          outcomes.at() == 0
              || answered == 0
              || answered >= RefreshRule.MIN_UNEXPLAINED_CHANGES * threshold;
      if (open && refreshed.get(design.periods().size() - 1)) {
        List<Association> associations = new Associations(rows, threshold).of(design.periods());
        outcomes = new PublishedOutcomes(associations, now);
      }
    }

    private BitSet shownOf(int group) {
      return Objects.requireNonNull(
              published.everyone.groups.get(measures.groups.get(group).name()))
          .measures();
    }

    /** Returns whether readers see the present counts of a measure group. */
    private boolean isPresent(int group, RefreshRule rule) {
      PublishedCounts shown = published.everyone.groups.get(measures.groups.get(group).name());
      return refreshed.get(group) || shown != null && rule.isSame(group, WHOLE, shown.counts());
    }

    void breakdowns(PartitionTree tree) {
      RefreshRule rule = rule(tree.units());
      for (PartitionTree.Cell cell : tree.cells()) {
        cellOf(cell).people = cell.parts().stream().mapToInt(rule::people).sum();
      }
      for (int i = refreshed.nextSetBit(0); i >= 0; i = refreshed.nextSetBit(i + 1)) {
        MeasureGroup group = measures.groups.get(i);
        PublishedCounts everyone = published.everyone.groups.get(group.name());
        if (everyone != null && !group.ofSegments().isEmpty()) {
          Division division = new Division(i, group, rule);
          division.divide(tree.root(), everyone);
          division.show(tree);
        }
      }
    }
  }

  private PublishedValues.CellValues cellOf(PartitionTree.Cell cell) {
    return published.cell(new CellKey(cell.breakdown(), cell.paths()));
  }

  /** Goes down the tree with one measure group. */
  private final class Division {
    private final int index;
    private final MeasureGroup group;
    private final RefreshRule rule;
    private final Map<PartitionTree.Partition, PublishedCounts> refreshed = new IdentityHashMap<>();

    Division(int index, MeasureGroup group, RefreshRule rule) {
      this.index = index;
      this.group = group;
      this.rule = rule;
    }

    void divide(PartitionTree.Partition part, PublishedCounts of) {
      refreshed.put(part, of);
      if (part.parts().isEmpty()) {
        return;
      }
      PublishedValues.Split split = new PublishedValues.Split(part.key(), group.name());
      BitSet among = (BitSet) group.ofSegments().clone();
      among.and(of.measures());
      Optional<List<PublishedCounts>> ofParts =
          rule.refresh(index, part, published.splits.getOrDefault(split, List.of()), among);
      if (ofParts.isPresent()) {
        published.splits.put(split, ofParts.get());
        for (int i = 0; i < part.parts().size(); i++) {
          divide(part.parts().get(i), ofParts.get().get(i));
        }
      }
    }

    /** Refreshes the cells whose partitions were all refreshed. */
    void show(PartitionTree tree) {
      for (PartitionTree.Cell cell : tree.cells()) {
        if (refreshed.keySet().containsAll(cell.parts())) {
          cellOf(cell)
              .groups
              .put(
                  group.name(),
                  PublishedCounts.sum(
                      cell.parts().stream()
                          .map(part -> Objects.requireNonNull(refreshed.get(part)))
                          .toList()));
        }
      }
    }
  }

  private Climate climate(Release<Integer> release) {
    Map<List<CellKey>, CellResult<Map<String, PublishedCounts>>> cells = new LinkedHashMap<>();
    for (Cell<Integer> cell : release.cells()) {
      cells.put(cell.keys(), shown(cell, cells));
    }
    ClimateReader reader = new ClimateReader(design);
    List<RoleTransitions> transitions =
        cells.get(List.<CellKey>of()) instanceof Published<Map<String, PublishedCounts>> everyone
            ? reader.roleTransitions(everyone.figure())
            : List.of();
    return new Climate(design, reader, provenance, cells, transitions, outcomes.associations());
  }

  /** Returns the last published counts of a cell, as far as the cell around it publishes them. */
  private CellResult<Map<String, PublishedCounts>> shown(
      Cell<Integer> cell, Map<List<CellKey>, CellResult<Map<String, PublishedCounts>>> cells) {
    PublishedValues.CellValues known =
        cell.keys().isEmpty() ? published.everyone : published.cells.get(cell.keys().get(0));
    if (known == null || known.people == 0) {
      return new Suppressed<>(reason(cell.result()));
    }
    Map<String, PublishedCounts> groups = new TreeMap<>(known.groups);
    if (!cell.keys().isEmpty()) {
      Map<String, PublishedCounts> around =
          cells.get(around(cell.keys().get(0)))
                  instanceof Published<Map<String, PublishedCounts>> result
              ? result.figure()
              : Map.of();
      groups.keySet().retainAll(around.keySet());
      groups.replaceAll((group, shown) -> shown.within(Objects.requireNonNull(around.get(group))));
    }
    return new Published<>(known.people, groups);
  }

  /** Returns the cell around a cell: one level up. */
  private static List<CellKey> around(CellKey key) {
    List<String> path = key.values().get(0);
    return path.size() == 1
        ? List.of()
        : List.of(new CellKey(key.breakdown(), List.of(path.subList(0, path.size() - 1))));
  }

  private static SuppressionReason reason(CellResult<Integer> cell) {
    return cell instanceof Suppressed<Integer> suppressed
        ? suppressed.reason()
        : SuppressionReason.PROTECTED;
  }
}
