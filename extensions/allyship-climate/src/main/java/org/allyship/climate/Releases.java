package org.allyship.climate;

import java.util.BitSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
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
 * What readers are shown, one release after the other.
 *
 * <p>The ledger decides how far each breakdown is divided. Along that tree, from the top, measures
 * are shown of both halves of a part or of neither: when all blocks of a {@link NestedIndicators}
 * have enough people in both, and the part around them shows the same measures. What was decided is
 * counted anew only together with the other half, when the part around them is, and when so many
 * people were touched since that nobody's change follows from the counts. See decision 0020.
 */
final class Releases {
  private static final PartitionTree.Partition WHOLE =
      new PartitionTree.Partition(0, List.of(), 0, 1, List.of());

  private final ClimateDesign design;
  private final Measures measures;
  private final ReleaseLedger ledger;
  private final Provenance provenance;
  private PublishedValues publishedValues = new PublishedValues();

  Releases(ClimateDesign design, Measures measures, ReleaseLedger ledger, Provenance provenance) {
    this.design = design;
    this.measures = measures;
    this.ledger = ledger;
    this.provenance = provenance;
  }

  PublishedValues publishedValues() {
    return publishedValues;
  }

  /** Goes on from what was shown last. */
  void resume(PublishedValues from) {
    this.publishedValues = from;
  }

  /** Returns what may be shown of the people at a moment. */
  Climate next(PersonRows rows, long now, Table table) {
    Release<Integer> release = design.disclosure().release(table, ledger, Members::size);
    if (release.at() instanceof Published) {
      Counting counting = new Counting(rows, now);
      counting.everybody();
      counting.divisions(release.partitionTrees());
    }
    return climate(release);
  }

  /** Counts what may be counted anew in one release. */
  private final class Counting {
    private final PersonRows rows;
    private final ChangeCounts touched;
    private final long now;
    private final BitSet anew = new BitSet();

    Counting(PersonRows rows, long now) {
      this.rows = rows;
      this.touched = new ChangeCounts(rows, measures.groups.size(), publishedValues.times());
      this.now = now;
    }

    private RefreshRule recount(RowGroups units, int threshold) {
      UnitCounts tallies = UnitCounts.of(rows, units, measures.size, touched);
      return new RefreshRule(measures, tallies, threshold, now);
    }

    void everybody() {
      publishedValues.everybody.people = rows.size();
      int threshold = design.disclosure().threshold();
      RefreshRule recount = recount(RowGroups.whole(rows.size()), threshold);
      for (int i = 0; i < measures.groups.size(); i++) {
        MeasureGroup group = measures.groups.get(i);
        if (!group.parts().stream().allMatch(part -> isSettled(part, recount))) {
          continue;
        }
        PublishedCounts former = publishedValues.everybody.groups.get(group.name());
        BitSet all = new BitSet();
        all.set(0, group.size());
        Optional<List<PublishedCounts>> shown =
            recount.of(i, List.of(WHOLE), former == null ? List.of() : List.of(former), all);
        if (shown.isPresent()) {
          publishedValues.everybody.groups.put(group.name(), shown.get().get(0));
          anew.set(i);
        }
      }
      int answered = rows.answeredAfter(publishedValues.outcomesAt);
      boolean open =
          publishedValues.outcomesAt == 0
              || answered == 0
              || answered >= RefreshRule.MIN_UNEXPLAINED_CHANGES * threshold;
      if (open && anew.get(design.periods().size() - 1)) {
        publishedValues.associations = new Associations(rows, threshold).of(design.periods());
        publishedValues.outcomesAt = now;
      }
    }

    /** Tells whether readers see what is counted of a topic now, or the same as is counted. */
    private boolean isSettled(int topic, RefreshRule recount) {
      PublishedCounts shown =
          publishedValues.everybody.groups.get(measures.groups.get(topic).name());
      return anew.get(topic) || shown != null && recount.isSame(topic, WHOLE, shown.counts());
    }

    /** Counts breakdowns side by side, and decides on one after the other. */
    void divisions(List<PartitionTree> divisions) {
      List<RefreshRule> recounts =
          divisions.parallelStream().map(each -> recount(each.units(), threshold(each))).toList();
      for (int i = 0; i < divisions.size(); i++) {
        decide(divisions.get(i), recounts.get(i));
      }
    }

    private int threshold(PartitionTree division) {
      return design.disclosure().threshold(design.sensitive().contains(division.breakdown()));
    }

    private void decide(PartitionTree division, RefreshRule recount) {
      Map<PartitionTree.Partition, List<PublishedValues.CellValues>> cells =
          new IdentityHashMap<>();
      people(division, division.root(), recount, cells);
      for (int i = anew.nextSetBit(0); i >= 0; i = anew.nextSetBit(i + 1)) {
        MeasureGroup group = measures.groups.get(i);
        PublishedCounts everybody = publishedValues.everybody.groups.get(group.name());
        if (everybody != null && !group.ofSegments().isEmpty()) {
          show(cells, division.root(), group, everybody);
          new Dividing(i, group, publishedValues.halves(division.breakdown()), cells, recount)
              .divide(division.root(), everybody);
        }
      }
    }

    private void people(
        PartitionTree tree,
        PartitionTree.Partition part,
        RefreshRule recount,
        Map<PartitionTree.Partition, List<PublishedValues.CellValues>> cells) {
      List<PublishedValues.CellValues> values =
          part.cells().stream()
              .map(cell -> publishedValues.cell(new CellKey(tree.breakdown(), cell.paths())))
              .toList();
      values.forEach(cell -> cell.people = recount.people(part));
      cells.put(part, values);
      part.parts().forEach(each -> people(tree, each, recount, cells));
    }
  }

  private static void show(
      Map<PartitionTree.Partition, List<PublishedValues.CellValues>> cells,
      PartitionTree.Partition part,
      MeasureGroup group,
      PublishedCounts shown) {
    Objects.requireNonNull(cells.get(part)).forEach(cell -> cell.groups.put(group.name(), shown));
  }

  /** Goes down the tree of a breakdown with one topic. */
  private final class Dividing {
    private final int place;
    private final MeasureGroup group;
    private final Map<PublishedValues.Split, List<PublishedCounts>> halves;
    private final Map<PartitionTree.Partition, List<PublishedValues.CellValues>> cells;
    private final RefreshRule recount;

    Dividing(
        int place,
        MeasureGroup group,
        Map<PublishedValues.Split, List<PublishedCounts>> halves,
        Map<PartitionTree.Partition, List<PublishedValues.CellValues>> cells,
        RefreshRule recount) {
      this.place = place;
      this.group = group;
      this.halves = halves;
      this.cells = cells;
      this.recount = recount;
    }

    void divide(PartitionTree.Partition part, PublishedCounts around) {
      if (part.parts().isEmpty()) {
        return;
      }
      PublishedValues.Split split = new PublishedValues.Split(part.key(), group.name());
      BitSet among = (BitSet) group.ofSegments().clone();
      among.and(around.measures());
      Optional<List<PublishedCounts>> anew =
          recount.of(place, part.parts(), halves.getOrDefault(split, List.of()), among);
      if (anew.isPresent()) {
        halves.put(split, anew.get());
        for (int i = 0; i < part.parts().size(); i++) {
          show(cells, part.parts().get(i), group, anew.get().get(i));
          divide(part.parts().get(i), anew.get().get(i));
        }
      }
    }
  }

  private Climate climate(Release<Integer> release) {
    Map<List<CellKey>, CellResult<Map<String, PublishedCounts>>> cells = new LinkedHashMap<>();
    for (Cell<Integer> cell : release.cells()) {
      cells.put(cell.keys(), shown(cell, cells));
    }
    return new Climate(design, measures, provenance, cells, publishedValues.associations);
  }

  /**
   * Returns what is shown of a cell: what was shown last, as far as the cell around it shows it.
   */
  private CellResult<Map<String, PublishedCounts>> shown(
      Cell<Integer> cell, Map<List<CellKey>, CellResult<Map<String, PublishedCounts>>> cells) {
    PublishedValues.CellValues known =
        cell.keys().isEmpty()
            ? publishedValues.everybody
            : publishedValues.cells.get(cell.keys().get(0));
    if (known == null || known.people == 0) {
      return new Suppressed<>(reason(cell.result()));
    }
    Map<String, PublishedCounts> topics = new TreeMap<>(known.groups);
    if (!cell.keys().isEmpty()) {
      Map<String, PublishedCounts> around =
          cells.get(around(cell.keys().get(0)))
                  instanceof Published<Map<String, PublishedCounts>> published
              ? published.figure()
              : Map.of();
      topics.keySet().retainAll(around.keySet());
      topics.replaceAll((topic, shown) -> shown.within(around.get(topic)));
    }
    return new Published<>(known.people, topics);
  }

  /** Returns the cell around a part: one level up. */
  private static List<CellKey> around(CellKey part) {
    List<String> path = part.values().get(0);
    return path.size() == 1
        ? List.of()
        : List.of(new CellKey(part.breakdown(), List.of(path.subList(0, path.size() - 1))));
  }

  private static SuppressionReason reason(CellResult<Integer> cell) {
    return cell instanceof Suppressed<Integer> suppressed
        ? suppressed.reason()
        : SuppressionReason.PROTECTED;
  }
}
