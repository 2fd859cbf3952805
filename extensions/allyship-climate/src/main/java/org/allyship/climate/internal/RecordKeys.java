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

  /** Takes the members and the design's challenges, in its order. */
  public RecordKeys(
      Perturbation perturbation, PersonRows rows, Measures measures, List<ChallengeId> challenges) {
    this.rows = rows;
    this.measures = measures;
    this.people = perturbation.personKeys(rows.ids());
    this.challenges = challenges.stream().mapToLong(each -> each.value().hashCode()).toArray();
    this.periods = measures.periods();
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
    long[] keys = new long[totals.keys.length];
    for (int i = 0; i < units.size(unit); i++) {
      read(units.row(unit, i), keys);
      totals.add(keys);
    }
    return totals;
  }

  /** Reads the record keys of a member: of each period, of each transition, of the challenges. */
  private void read(int row, long[] keys) {
    for (int period = 0; period < periods; period++) {
      keys[period] = Perturbation.recordKey(people[row], rows.facts(row, period));
    }
    for (int later = 1; later < periods; later++) {
      long both = Fingerprint.of(rows.facts(row, later - 1), rows.facts(row, later));
      keys[periods + later - 1] = Perturbation.recordKey(people[row], both);
    }
    long named = 0;
    for (int challenge : rows.challenges(row)) {
      named += Fingerprint.of(challenges[challenge], 1);
    }
    keys[keys.length - 1] = Perturbation.recordKey(people[row], named);
  }
}
