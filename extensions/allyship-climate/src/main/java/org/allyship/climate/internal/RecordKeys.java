package org.allyship.climate.internal;

import java.util.List;
import java.util.stream.IntStream;
import org.allyship.core.ChallengeId;
import org.allyship.core.internal.Fingerprint;
import org.allyship.disclosure.internal.RowGroups;
import org.allyship.disclosure.perturbed.Perturbation;

/** Counts members and sums their record keys, for climates with perturbed counts. */
public final class RecordKeys {
  private final PersonRows rows;
  private final Measures measures;
  private final long[] people;
  private final long[] challenges;
  private final int periods;
  private final int width;

  /** The record keys of each member, one for each measure group. */
  private final long[] keys;

  /** Takes the members and the design's challenges, in its order. */
  public RecordKeys(
      Perturbation perturbation, PersonRows rows, Measures measures, List<ChallengeId> challenges) {
    this.rows = rows;
    this.measures = measures;
    this.people = perturbation.personKeys(rows.ids());
    this.challenges = challenges.stream().mapToLong(each -> each.value().hashCode()).toArray();
    this.periods = measures.periods();
    this.width = measures.groups.size();
    this.keys = new long[Math.multiplyExact(rows.size(), width)];
    IntStream.range(0, rows.size()).parallel().forEach(this::read);
  }

  /** Returns the totals of each value of a breakdown. */
  public CellTotals[] totals(int[] valueOf, int values) {
    RowGroups units = new RowGroups(valueOf, values);
    return IntStream.range(0, values)
        .parallel()
        .mapToObj(unit -> totals(units, unit))
        .toArray(CellTotals[]::new);
  }

  private CellTotals totals(RowGroups units, int unit) {
    CellTotals totals = new CellTotals(measures);
    rows.count(units, unit, totals.counts);
    totals.people = units.size(unit);
    for (int i = 0; i < totals.people; i++) {
      int from = units.row(unit, i) * width;
      for (int group = 0; group < width; group++) {
        totals.keys[group] += keys[from + group];
      }
    }
    return totals;
  }

  /** Reads the record keys of a member: of each period, of each transition, of the challenges. */
  private void read(int row) {
    int at = row * width;
    for (int period = 0; period < periods; period++) {
      keys[at + period] = Perturbation.recordKey(people[row], rows.facts(row, period));
    }
    for (int later = 1; later < periods; later++) {
      long both = Fingerprint.of(rows.facts(row, later - 1), rows.facts(row, later));
      keys[at + periods + later - 1] = Perturbation.recordKey(people[row], both);
    }
    long named = 0;
    for (int challenge : rows.challenges(row)) {
      named += Fingerprint.of(challenges[challenge], 1);
    }
    keys[at + width - 1] = Perturbation.recordKey(people[row], named);
  }
}
