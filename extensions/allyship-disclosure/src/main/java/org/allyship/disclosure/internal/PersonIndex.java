package org.allyship.disclosure.internal;

import java.util.Arrays;

/** Finds the people of a table among those of a ledger, and adds new people. */
public final class PersonIndex {
  /** The hashes of all people, the new ones last, in the order of their hashes. */
  public final long[] all;

  /** For each row of the table, the position of the person. */
  public final int[] personOf;

  /**
   * Finds the people.
   *
   * @param known the hashes of the people of the ledger
   * @param index the position of each of them
   * @param hashes the hash of each person of the table, by row
   */
  public PersonIndex(long[] known, LongIntMap index, long[] hashes) {
    this.personOf = new int[hashes.length];
    long[] fresh = new long[16];
    int size = 0;
    for (int row = 0; row < personOf.length; row++) {
      personOf[row] = index.get(hashes[row]);
      if (personOf[row] == LongIntMap.NONE) {
        fresh = size < fresh.length ? fresh : Arrays.copyOf(fresh, size * 2);
        fresh[size++] = hashes[row];
      }
    }
    this.all = size == 0 ? known : add(known, hashes, Arrays.copyOf(fresh, size));
    requireOnce();
  }

  /** Adds new people in the order of their hashes, to hide the order of the table. */
  private long[] add(long[] known, long[] hashes, long[] fresh) {
    Arrays.parallelSort(fresh);
    LongIntMap positions = new LongIntMap(fresh.length);
    for (int i = 0; i < fresh.length; i++) {
      positions.put(fresh[i], known.length + i);
    }
    for (int row = 0; row < personOf.length; row++) {
      if (personOf[row] == LongIntMap.NONE) {
        personOf[row] = positions.get(hashes[row]);
      }
    }
    long[] grown = Arrays.copyOf(known, known.length + fresh.length);
    System.arraycopy(fresh, 0, grown, known.length, fresh.length);
    return grown;
  }

  private void requireOnce() {
    boolean[] seen = new boolean[all.length];
    for (int row = 0; row < personOf.length; row++) {
      if (seen[personOf[row]]) {
        throw new IllegalArgumentException(
            "the table has the person of row %s twice; give each person one row".formatted(row));
      }
      seen[personOf[row]] = true;
    }
  }

  /** Returns the leaf of everyone in the ledger, from the leaf of each row of the table. */
  public int[] labels(int[] ofRows) {
    int[] labels = new int[all.length];
    Arrays.fill(labels, BreakdownHistory.ABSENT);
    for (int row = 0; row < ofRows.length; row++) {
      labels[personOf[row]] = ofRows[row];
    }
    return labels;
  }

  /** Returns who is in the table: a marker instead of a leaf. */
  public int[] present() {
    int[] rows = new int[personOf.length];
    Arrays.fill(rows, BreakdownHistory.PRESENT);
    return labels(rows);
  }
}
