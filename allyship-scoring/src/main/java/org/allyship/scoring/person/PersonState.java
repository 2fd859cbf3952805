package org.allyship.scoring.person;

import java.util.Arrays;
import java.util.Objects;
import org.allyship.core.record.BehaviorRecord;
import org.allyship.core.record.Claim;
import org.allyship.core.record.Status;
import org.allyship.core.time.Quarter;
import org.allyship.core.time.QuarterRange;
import org.allyship.scoring.Spectrum;

/**
 * What a pattern needs to know of one person: whole numbers per quarter, of a size that does not
 * grow with what the person does.
 *
 * <pre>{@code
 * PersonState state = PersonState.empty(spectrum);
 * state.add(record);       // and remove(record), when it is corrected or withdrawn
 * state.merge(other);      // what another process counted
 * byte[] kept = state.toBytes();
 * }</pre>
 *
 * <p>Adding, removing and merging are exact and can be done in any order: the same records give the
 * same state, whatever the order and however they were divided. It does not remember ids: whoever
 * adds a record twice counts it twice, and what is removed must have been added just so. It holds
 * no id, no text and no day. Not thread-safe. Two states are equal when they hold the same numbers
 * under the same model.
 */
public final class PersonState {
  /** The most that can be counted of one thing in one quarter. */
  public static final int MOST = Character.MAX_VALUE;

  /** Says that every count had room; beyond any cell. */
  static final int FITS = CountLayout.SIZE;

  private static final int SUMS = 3 * ReporterSketch.SUMS;

  private final Spectrum spectrum;
  private int[] quarters = {};
  private char[] counts = {};
  private int[] sums = {};

  /** The quarter that is being changed, by its place; its complement when counting out. */
  private int cursor;

  private PersonState(Spectrum spectrum) {
    this.spectrum = Objects.requireNonNull(spectrum, "spectrum");
  }

  /** Returns the state of somebody of whom nothing is known yet, with behaviors to be placed so. */
  public static PersonState empty(Spectrum spectrum) {
    return new PersonState(spectrum);
  }

  /**
   * Reads a state that {@link #toBytes} wrote.
   *
   * @throws org.allyship.core.json.InvalidInputException if the bytes are not such a state, or of
   *     another model
   */
  public static PersonState of(byte[] bytes, Spectrum spectrum) {
    PersonState state = empty(spectrum);
    new StateBytes(spectrum).read(bytes, state);
    return state;
  }

  /**
   * Reads a state that {@link #toJson} wrote.
   *
   * @throws org.allyship.core.json.InvalidInputException if the text is not such a state, or of
   *     another model
   */
  public static PersonState of(String json, Spectrum spectrum) {
    PersonState state = empty(spectrum);
    new StateJson(spectrum).read(json, state);
    return state;
  }

  /**
   * Counts a record in.
   *
   * @throws IllegalArgumentException if one of its counts is at {@value #MOST} for its quarter;
   *     nothing has changed then
   */
  public void add(BehaviorRecord done) {
    count(done, 1);
  }

  /**
   * Takes a record out that was counted in just so.
   *
   * @throws IllegalArgumentException if it cannot have been; nothing has changed then
   */
  public void remove(BehaviorRecord done) {
    count(done, -1);
  }

  /**
   * Counts a claim in. It is held against what was shown, and gives no level and no role.
   *
   * @throws IllegalArgumentException if there are {@value #MOST} in its quarter already
   */
  public void add(Claim claim) {
    count(claim, 1);
  }

  /**
   * Takes a claim out that was counted in.
   *
   * @throws IllegalArgumentException if it cannot have been
   */
  public void remove(Claim claim) {
    count(claim, -1);
  }

  /**
   * Counts in all that another state counted, of the same person.
   *
   * @throws IllegalArgumentException if the other was placed by another model, or a count would be
   *     beyond {@value #MOST}; nothing has changed then
   */
  public void merge(PersonState other) {
    requireSameModel(other);
    for (int from = 0; from < other.quarters.length; from++) {
      int at = Arrays.binarySearch(quarters, other.quarters[from]);
      for (int i = 0; at >= 0 && i < CountLayout.SIZE; i++) {
        if (counts[at * CountLayout.SIZE + i] + other.counts[from * CountLayout.SIZE + i] > MOST) {
          throw noRoom(i);
        }
      }
    }
    for (int from = 0; from < other.quarters.length; from++) {
      int to = block(other.quarters[from]);
      for (int i = 0; i < CountLayout.SIZE; i++) {
        counts[to * CountLayout.SIZE + i] += other.counts[from * CountLayout.SIZE + i];
      }
      for (int i = 0; i < SUMS; i++) {
        long sum = (long) sums[to * SUMS + i] + other.sums[from * SUMS + i];
        sums[to * SUMS + i] = (int) (sum % ReporterSketch.PRIME);
      }
    }
  }

  private void requireSameModel(PersonState other) {
    if (!spectrum.provenance().modelSha256().equals(other.spectrum.provenance().modelSha256())) {
      throw new IllegalArgumentException(
          "states placed by different models cannot be merged ('%s' %s and '%s' %s); make one anew from its records"
              .formatted(
                  spectrum.model().id(),
                  spectrum.model().version(),
                  other.spectrum.model().id(),
                  other.spectrum.model().version()));
    }
  }

  /** Returns a state of its own with the same numbers. */
  public PersonState copy() {
    PersonState copy = empty(spectrum);
    copy.quarters = quarters.clone();
    copy.counts = counts.clone();
    copy.sums = sums.clone();
    return copy;
  }

  /** Tells whether nothing is counted. */
  public boolean isEmpty() {
    return quarters.length == 0;
  }

  /**
   * Returns how many words of others it counts in a period: as many as {@link
   * PersonPatterns#attestations(BehaviorRecord)} returns for its records of that time. Says
   * beforehand how much room the evidence of roles will take.
   */
  public int attestations(QuarterRange period) {
    return PeriodCounts.of(this, period).mentions();
  }

  /** Tells whether another state counts the same in a period. */
  public boolean isSame(PersonState other, QuarterRange period) {
    for (int quarter = period.first().index(); quarter <= period.last().index(); quarter++) {
      if (!isSame(other, quarter)) {
        return false;
      }
    }
    return true;
  }

  private boolean isSame(PersonState other, int quarter) {
    int mine = Arrays.binarySearch(quarters, quarter);
    int theirs = Arrays.binarySearch(other.quarters, quarter);
    if (mine < 0 || theirs < 0) {
      return mine < 0 && theirs < 0;
    }
    int from = mine * CountLayout.SIZE;
    int fromTheirs = theirs * CountLayout.SIZE;
    return Arrays.equals(
            counts,
            from,
            from + CountLayout.SIZE,
            other.counts,
            fromTheirs,
            fromTheirs + CountLayout.SIZE)
        && Arrays.equals(
            sums, mine * SUMS, (mine + 1) * SUMS, other.sums, theirs * SUMS, (theirs + 1) * SUMS);
  }

  /**
   * Returns the compact form, version 1; at most 512 bytes for four quarters in which nothing was
   * counted more than 127 times. Its layout is in {@code
   * docs/decisions/0017-a-person-over-time.md}.
   */
  public byte[] toBytes() {
    return new StateBytes(spectrum).write(this);
  }

  /** Returns the state as JSON on one line; what is 0 is left out. */
  public String toJson() {
    return new StateJson(spectrum).write(this);
  }

  private void count(BehaviorRecord done, int sign) {
    if (done.status() == Status.WITHDRAWN) {
      return; // counts for nothing
    }
    int block = open(Quarter.indexOf(done.date()), sign);
    int beyond = RecordCounter.apply(done, this);
    if (beyond != FITS) {
      int reached = count(block, beyond);
      cursor = ~cursor;
      RecordCounter.apply(done, this);
      refuse(block, beyond, reached, sign);
    } else if (sign < 0) {
      requireNoReportersLeft(done, block);
      dropIfEmpty(block);
    }
  }

  /** Where nobody's word is left, no reporter can be: else what was removed was never added. */
  private void requireNoReportersLeft(BehaviorRecord removed, int block) {
    for (int i = 0; i < SUMS; i++) {
      if (sum(block, i) != 0 && count(block, CountLayout.mentions(i / ReporterSketch.SUMS)) == 0) {
        cursor = ~cursor;
        RecordCounter.apply(removed, this);
        throw new IllegalArgumentException(
            "cannot be removed, as it was never added so: it came from other reporters");
      }
    }
  }

  private void count(Claim claim, int sign) {
    int cell = CountLayout.claims(claim.level());
    int block = open(Quarter.indexOf(claim.date()), sign);
    if (bump(cell, 1) != FITS) {
      int reached = count(block, cell);
      cursor = ~cursor;
      bump(cell, 1);
      refuse(block, cell, reached, sign);
    } else if (sign < 0) {
      dropIfEmpty(block);
    }
  }

  private int open(int quarter, int sign) {
    int block = block(quarter);
    cursor = sign < 0 ? ~block : block;
    return block;
  }

  /** Says why a count could not be changed, once it is again as it was. */
  private void refuse(int block, int cell, int reached, int sign) {
    int before = count(block, cell);
    dropIfEmpty(block);
    if (sign > 0) {
      throw noRoom(cell);
    }
    throw new IllegalArgumentException(
        "cannot be removed, as it was never added so: '%s' would become %d"
            .formatted(CountLayout.NAMES.get(cell), before - (char) (before - reached)));
  }

  private static IllegalArgumentException noRoom(int cell) {
    return new IllegalArgumentException(
        "a person can have at most %d of '%s' in a quarter; look for records that were added more than once"
            .formatted(MOST, CountLayout.NAMES.get(cell)));
  }

  /**
   * Changes a count, as many times as something was seen.
   *
   * @return {@link #FITS}, or the cell when the count went beyond its limits and on at the other
   *     end
   */
  int bump(int cell, int times) {
    boolean out = cursor < 0;
    int at = (out ? ~cursor : cursor) * CountLayout.SIZE + cell;
    int next = counts[at] + (out ? -times : times);
    counts[at] = (char) next;
    return next == (char) next ? FITS : cell;
  }

  /** Changes a count by one where something holds. */
  int bump(int cell, boolean holds) {
    return holds ? bump(cell, 1) : FITS;
  }

  /** Adds a reporter at a level, or takes one away. */
  void mention(int level, String reporter) {
    boolean out = cursor < 0;
    int at = (out ? ~cursor : cursor) * SUMS + level * ReporterSketch.SUMS;
    ReporterSketch.add(sums, at, ReporterSketch.number(reporter), out ? -1 : 1);
  }

  /** Returns the place of a quarter's numbers, made when there is none. */
  private int block(int quarter) {
    int found = Arrays.binarySearch(quarters, quarter);
    if (found >= 0) {
      return found;
    }
    int at = -found - 1;
    quarters = withRoom(quarters, at, 1);
    quarters[at] = quarter;
    char[] more = new char[counts.length + CountLayout.SIZE];
    System.arraycopy(counts, 0, more, 0, at * CountLayout.SIZE);
    System.arraycopy(
        counts,
        at * CountLayout.SIZE,
        more,
        (at + 1) * CountLayout.SIZE,
        counts.length - at * CountLayout.SIZE);
    counts = more;
    sums = withRoom(sums, at * SUMS, SUMS);
    return at;
  }

  private static int[] withRoom(int[] values, int at, int room) {
    int[] more = new int[values.length + room];
    System.arraycopy(values, 0, more, 0, at);
    System.arraycopy(values, at, more, at + room, values.length - at);
    return more;
  }

  /** Drops a quarter of which nothing is left, so that removing undoes adding. */
  private void dropIfEmpty(int block) {
    for (int i = block * CountLayout.SIZE; i < (block + 1) * CountLayout.SIZE; i++) {
      if (counts[i] != 0) {
        return;
      }
    }
    quarters = without(quarters, block, 1);
    sums = without(sums, block * SUMS, SUMS);
    char[] fewer = new char[counts.length - CountLayout.SIZE];
    System.arraycopy(counts, 0, fewer, 0, block * CountLayout.SIZE);
    System.arraycopy(
        counts,
        (block + 1) * CountLayout.SIZE,
        fewer,
        block * CountLayout.SIZE,
        fewer.length - block * CountLayout.SIZE);
    counts = fewer;
  }

  private static int[] without(int[] values, int at, int length) {
    int[] fewer = new int[values.length - length];
    System.arraycopy(values, 0, fewer, 0, at);
    System.arraycopy(values, at + length, fewer, at, fewer.length - at);
    return fewer;
  }

  /** The quarters of which something is counted, in their order. */
  int[] quarters() {
    return quarters;
  }

  int count(int block, int cell) {
    return counts[block * CountLayout.SIZE + cell];
  }

  /** Returns a count of a quarter, 0 when nothing is counted in it. */
  int countIn(int quarter, int cell) {
    int block = Arrays.binarySearch(quarters, quarter);
    return block < 0 ? 0 : count(block, cell);
  }

  int sum(int block, int place) {
    return sums[block * SUMS + place];
  }

  /** Sets the numbers of a quarter that has none yet. */
  void put(int quarter, int[] ofCounts, int[] ofSums) {
    int block = block(quarter);
    for (int i = 0; i < CountLayout.SIZE; i++) {
      counts[block * CountLayout.SIZE + i] = (char) ofCounts[i];
    }
    System.arraycopy(ofSums, 0, sums, block * SUMS, SUMS);
  }

  Spectrum spectrum() {
    return spectrum;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof PersonState that
        && spectrum.provenance().modelSha256().equals(that.spectrum.provenance().modelSha256())
        && Arrays.equals(quarters, that.quarters)
        && Arrays.equals(counts, that.counts)
        && Arrays.equals(sums, that.sums);
  }

  @Override
  public int hashCode() {
    return 31 * (31 * Arrays.hashCode(quarters) + Arrays.hashCode(counts)) + Arrays.hashCode(sums);
  }

  /** Says how many quarters it covers, and no number of them. */
  @Override
  public String toString() {
    return "PersonState{quarters=%d}".formatted(quarters.length);
  }
}
