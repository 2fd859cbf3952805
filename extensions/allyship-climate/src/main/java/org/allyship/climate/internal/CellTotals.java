package org.allyship.climate.internal;

/**
 * The exact counts of a cell, and its keys: for each measure group the sum of the record keys of
 * its people. Totals of parts add up to those of the whole. Not thread-safe.
 */
public final class CellTotals {
  /** For each measure, the number of people to whom it applies. */
  public final int[] counts;

  /** For each measure group, the key of the cell. */
  public final long[] keys;

  /** The number of people. */
  public int people;

  /** Creates totals of nobody. */
  public CellTotals(Measures measures) {
    this.counts = new int[measures.size];
    this.keys = new long[measures.groups.size()];
  }

  /** Adds the totals of a part. */
  public void add(CellTotals part) {
    people += part.people;
    for (int i = 0; i < keys.length; i++) {
      keys[i] += part.keys[i];
    }
    for (int i = 0; i < counts.length; i++) {
      counts[i] += part.counts[i];
    }
  }
}
