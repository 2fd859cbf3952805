package org.allyship.disclosure;

import java.util.Arrays;

/** Finds the people of a table among those of a ledger, and adds those who are new. */
final class PersonIndex {
  /** The hashes of all people, the new ones last, in the order of their hashes. */
  final long[] all;

  /** For each row of the table, the place of the person. */
  final int[] personOf;

  /**
   * Finds them.
   *
   * @param index the place of each person who is known
   */
  PersonIndex(long[] known, LongIntMap index, Table.People people, SipHash hash) {
    long[] hashes = new long[people.size()];
    for (int row = 0; row < hashes.length; row++) {
      hashes[row] = people.hash(hash, row);
    }
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

  /** Adds them in the order of their hashes, so that the order of the table does not show. */
  private long[] add(long[] known, long[] hashes, long[] fresh) {
    Arrays.parallelSort(fresh);
    LongIntMap places = new LongIntMap(fresh.length);
    for (int i = 0; i < fresh.length; i++) {
      places.put(fresh[i], known.length + i);
    }
    for (int row = 0; row < personOf.length; row++) {
      if (personOf[row] == LongIntMap.NONE) {
        personOf[row] = places.get(hashes[row]);
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
            "the table has the person of row %d twice; give each person one row".formatted(row));
      }
      seen[personOf[row]] = true;
    }
  }

  /** Returns where everybody stands, when the people of the table stand at these places. */
  int[] labels(int[] ofRows) {
    int[] labels = new int[all.length];
    Arrays.fill(labels, BreakdownHistory.ABSENT);
    for (int row = 0; row < ofRows.length; row++) {
      labels[personOf[row]] = ofRows[row];
    }
    return labels;
  }

  /** Returns where everybody stands, when only that they are in the table is known. */
  int[] present() {
    int[] rows = new int[personOf.length];
    Arrays.fill(rows, BreakdownHistory.PRESENT);
    return labels(rows);
  }
}
