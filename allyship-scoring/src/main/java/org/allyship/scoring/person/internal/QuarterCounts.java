package org.allyship.scoring.person.internal;

import java.util.Arrays;
import java.util.List;
import org.allyship.core.Level;
import org.allyship.core.internal.Fingerprint;
import org.allyship.core.record.Claim;
import org.allyship.core.record.View;
import org.allyship.core.record.Witness;
import org.allyship.core.time.Quarter;
import org.allyship.core.time.QuarterRange;

/**
 * The counts of a person, quarter by quarter, and the sums that count different reporters. It holds
 * only quarters in which something is counted, in their order.
 *
 * <p>A change is checked before it is made: first every count must have room, then all of them
 * change. So a refused change leaves everything as it was. Not thread-safe.
 */
public final class QuarterCounts {
  /** The largest count of one thing in one quarter. */
  public static final int MAX_COUNT = Character.MAX_VALUE;

  /** The number of sums of a quarter. */
  static final int SUMS = Level.values().length * ReporterSketch.SUMS;

  /** The index of a quarter in which nothing is counted. */
  static final int ABSENT = -1;

  /**
   * The place of the first sum in a fingerprint: beyond every cell, now and with further counts.
   */
  private static final int FIRST_SUM = 1 << Character.SIZE;

  private int[] quarters = {};
  private char[] counts = {};
  private int[] sums = {};

  /** Makes counts in which nothing is counted. */
  public QuarterCounts() {}

  /** Returns a copy that changes on its own. */
  public QuarterCounts copy() {
    QuarterCounts copy = new QuarterCounts();
    copy.quarters = quarters.clone();
    copy.counts = counts.clone();
    copy.sums = sums.clone();
    return copy;
  }

  /**
   * Adds a claim.
   *
   * @throws IllegalArgumentException if its count has no room
   */
  public void add(Claim claim) {
    int quarter = Quarter.indexOf(claim.date());
    int cell = CountLayout.claims(claim.level());
    requireChange(find(quarter), cell, 1);
    change(findOrInsert(quarter), cell, 1);
  }

  /**
   * Removes a claim that was added.
   *
   * @throws IllegalArgumentException if it cannot have been added
   */
  public void remove(Claim claim) {
    int at = find(Quarter.indexOf(claim.date()));
    int cell = CountLayout.claims(claim.level());
    requireChange(at, cell, -1);
    change(at, cell, -1);
    dropIfEmpty(at);
  }

  /**
   * Adds all that another person's counts hold.
   *
   * @throws IllegalArgumentException if a count has no room; nothing has changed then
   */
  public void merge(QuarterCounts other) {
    for (int from = 0; from < other.size(); from++) {
      int at = find(other.quarters[from]);
      for (int cell = 0; at != ABSENT && cell < CountLayout.SIZE; cell++) {
        requireChange(at, cell, other.count(from, cell));
      }
    }
    for (int from = 0; from < other.size(); from++) {
      int at = findOrInsert(other.quarters[from]);
      for (int cell = 0; cell < CountLayout.SIZE; cell++) {
        change(at, cell, other.count(from, cell));
      }
      for (int i = 0; i < SUMS; i++) {
        long sum = (long) sum(at, i) + other.sum(from, i);
        sums[at * SUMS + i] = (int) (sum % ReporterSketch.PRIME);
      }
    }
  }

  /**
   * Requires that a count can change.
   *
   * @param at the index of its quarter, or {@link #ABSENT}
   * @throws IllegalArgumentException if it would be below 0 or above {@value #MAX_COUNT}
   */
  void requireChange(int at, int cell, int change) {
    int after = (at == ABSENT ? 0 : count(at, cell)) + change;
    if (after < 0 || after > MAX_COUNT) {
      throw refused(cell, after);
    }
  }

  /**
   * Requires that several counts can change.
   *
   * @param at the index of their quarter, or {@link #ABSENT}
   * @param cells one bit for each cell
   * @throws IllegalArgumentException if one would be below 0 or above {@value #MAX_COUNT}
   */
  void requireChanges(int at, long cells, int change) {
    for (long left = cells; left != 0; left &= left - 1) {
      requireChange(at, Long.numberOfTrailingZeros(left), change);
    }
  }

  /** Changes several counts, which {@link #requireChanges} must have allowed. */
  void changes(int at, long cells, int change) {
    int first = at * CountLayout.SIZE;
    for (long left = cells; left != 0; left &= left - 1) {
      counts[first + Long.numberOfTrailingZeros(left)] += (char) change;
    }
  }

  /** Adds a reporter at a level, or subtracts one. */
  void changeReporters(int at, Level level, long reporter, int sign) {
    ReporterSketch.add(sums, at * SUMS + firstSum(level), reporter, sign);
  }

  /** Returns whether the sums of a level are those of some reporters and no others. */
  boolean hasOnly(List<Witness> reporters, int at, Level level) {
    return ReporterSketch.areSumsOf(reporters, sums, at * SUMS + firstSum(level));
  }

  private static IllegalArgumentException refused(int cell, int after) {
    String code = CountLayout.CODES.get(cell);
    return new IllegalArgumentException(
        after < 0
            ? "cannot be removed, because it was never added in this form: '%s' would become %s"
                .formatted(code, after)
            : "a person can have at most %s of '%s' in a quarter; look for records that were added more than once"
                .formatted(MAX_COUNT, code));
  }

  /** Changes a count, which {@link #requireChange} must have allowed. */
  void change(int at, int cell, int change) {
    counts[at * CountLayout.SIZE + cell] += (char) change;
  }

  /** Returns the index of a quarter, or {@link #ABSENT}. */
  int find(int quarter) {
    int found = Arrays.binarySearch(quarters, quarter);
    return found < 0 ? ABSENT : found;
  }

  /** Returns the index of a quarter, which is inserted when it is absent. */
  int findOrInsert(int quarter) {
    int found = Arrays.binarySearch(quarters, quarter);
    if (found >= 0) {
      return found;
    }
    int at = -found - 1; // by the contract of binarySearch
    quarters = withGap(quarters, at, 1);
    quarters[at] = quarter;
    sums = withGap(sums, at * SUMS, SUMS);
    int from = at * CountLayout.SIZE;
    char[] more = new char[counts.length + CountLayout.SIZE];
    System.arraycopy(counts, 0, more, 0, from);
    System.arraycopy(counts, from, more, from + CountLayout.SIZE, counts.length - from);
    counts = more;
    return at;
  }

  private static int[] withGap(int[] values, int at, int length) {
    int[] more = new int[values.length + length];
    System.arraycopy(values, 0, more, 0, at);
    System.arraycopy(values, at, more, at + length, values.length - at);
    return more;
  }

  /** Drops a quarter in which nothing is counted, so that removing undoes adding. */
  void dropIfEmpty(int at) {
    int from = at * CountLayout.SIZE;
    for (int i = from; i < from + CountLayout.SIZE; i++) {
      if (counts[i] != 0) {
        return;
      }
    }
    quarters = without(quarters, at, 1);
    sums = without(sums, at * SUMS, SUMS);
    char[] fewer = new char[counts.length - CountLayout.SIZE];
    System.arraycopy(counts, 0, fewer, 0, from);
    System.arraycopy(counts, from + CountLayout.SIZE, fewer, from, fewer.length - from);
    counts = fewer;
  }

  private static int[] without(int[] values, int at, int length) {
    int[] fewer = new int[values.length - length];
    System.arraycopy(values, 0, fewer, 0, at);
    System.arraycopy(values, at + length, fewer, at, fewer.length - at);
    return fewer;
  }

  /** Returns the number of quarters in which something is counted. */
  public int size() {
    return quarters.length;
  }

  /** Returns the quarter at an index, as {@link Quarter#index()} gives it. */
  public int quarter(int at) {
    return quarters[at];
  }

  /** Returns a count of the quarter at an index. */
  int count(int at, int cell) {
    return counts[at * CountLayout.SIZE + cell];
  }

  /** Returns a count of a quarter, 0 when nothing is counted in it. */
  public int countIn(int quarter, int cell) {
    int at = find(quarter);
    return at == ABSENT ? 0 : count(at, cell);
  }

  /** Returns a sum of the quarter at an index, from 0 to {@link #SUMS} less one. */
  int sum(int at, int place) {
    return sums[at * SUMS + place];
  }

  /** Returns the index of the first sum of a level; its others follow. */
  static int firstSum(Level level) {
    return CountLayout.place(level) * ReporterSketch.SUMS;
  }

  /** Sets the numbers of a quarter that is absent. */
  void put(int quarter, int[] ofCounts, int[] ofSums) {
    int at = findOrInsert(quarter);
    for (int cell = 0; cell < CountLayout.SIZE; cell++) {
      counts[at * CountLayout.SIZE + cell] = (char) ofCounts[cell];
    }
    System.arraycopy(ofSums, 0, sums, at * SUMS, SUMS);
  }

  /** Returns whether other counts hold the same numbers in a quarter. */
  public boolean isSame(QuarterCounts other, int quarter) {
    int here = find(quarter);
    int there = other.find(quarter);
    if (here == ABSENT || there == ABSENT) {
      return here == there;
    }
    int size = CountLayout.SIZE;
    return Arrays.equals(
            counts, here * size, (here + 1) * size, other.counts, there * size, (there + 1) * size)
        && Arrays.equals(
            sums, here * SUMS, (here + 1) * SUMS, other.sums, there * SUMS, (there + 1) * SUMS);
  }

  /**
   * Returns a number for all that indicators of a period can depend on: equal for equal counts, and
   * almost never equal for others. It is 0 if nothing is counted. Claims, feedback and undecided
   * behaviors are left out.
   */
  public long fingerprint(QuarterRange period) {
    return fingerprint(period, View.SELF) + fingerprint(period, View.OTHERS);
  }

  /** Returns the same number for what one view counts in a period; only others have reporters. */
  public long fingerprint(QuarterRange period, View view) {
    long all = 0;
    for (int at = 0; at < quarters.length; at++) {
      if (period.contains(quarters[at])) {
        all +=
            view == View.SELF
                ? ofCells(at, 0, CountLayout.CELLS_OF_SELF)
                : ofCells(at, CountLayout.CELLS_OF_SELF, CountLayout.SIZE) + ofSums(at);
      }
    }
    return all;
  }

  private long ofCells(int at, int from, int to) {
    long all = 0;
    for (int cell = from; cell < to; cell++) {
      int count = CountLayout.isOfIndicators(cell) ? count(at, cell) : 0;
      all += count == 0 ? 0 : Fingerprint.of(place(at) + cell, count);
    }
    return all;
  }

  private long ofSums(int at) {
    long all = 0;
    for (int i = 0; i < SUMS; i++) {
      int sum = sum(at, i);
      all += sum == 0 ? 0 : Fingerprint.of(place(at) + FIRST_SUM + i, sum);
    }
    return all;
  }

  private long place(int at) {
    return (long) quarters[at] << Integer.SIZE;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof QuarterCounts that
        && Arrays.equals(quarters, that.quarters)
        && Arrays.equals(counts, that.counts)
        && Arrays.equals(sums, that.sums);
  }

  @Override
  public int hashCode() {
    return 31 * (31 * Arrays.hashCode(quarters) + Arrays.hashCode(counts)) + Arrays.hashCode(sums);
  }

  /** Names the number of quarters and no count. */
  @Override
  public String toString() {
    return "QuarterCounts{quarters=%s}".formatted(quarters.length);
  }
}
