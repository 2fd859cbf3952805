package org.allyship.scoring.person;

import java.util.Objects;
import org.allyship.core.record.BehaviorRecord;
import org.allyship.core.record.Claim;
import org.allyship.core.record.View;
import org.allyship.core.time.QuarterRange;
import org.allyship.scoring.Spectrum;
import org.allyship.scoring.person.internal.PeriodCounts;
import org.allyship.scoring.person.internal.QuarterCounts;
import org.allyship.scoring.person.internal.RecordCounter;
import org.allyship.scoring.person.internal.StateBytes;
import org.allyship.scoring.person.internal.StateJson;

/**
 * The counts of one person that a pattern is computed from. They are whole numbers per quarter, and
 * their size does not grow with the number of records.
 *
 * <pre>{@code
 * PersonState state = PersonState.empty(spectrum);
 * state.add(record);       // and remove(record), when it is corrected or withdrawn
 * state.merge(other);      // what another process counted
 * byte[] stored = state.toBytes();
 * }</pre>
 *
 * <p>Adding, removing and merging are exact and can be done in any order. The same records give the
 * same state, in whatever order and parts they were added. A state does not remember ids: a record
 * that is added twice counts twice, and only what was added can be removed. A state holds no id, no
 * text and no day. Not thread-safe. Two states are equal when they hold the same numbers under the
 * same model.
 */
public final class PersonState {
  /** The largest count of one thing in one quarter. */
  public static final int MAX_COUNT = QuarterCounts.MAX_COUNT;

  private final Spectrum spectrum;
  private final QuarterCounts counts;

  private PersonState(Spectrum spectrum, QuarterCounts counts) {
    this.spectrum = Objects.requireNonNull(spectrum, "spectrum");
    this.counts = counts;
  }

  /** Returns the state of a person about whom nothing is known yet. */
  public static PersonState empty(Spectrum spectrum) {
    return new PersonState(spectrum, new QuarterCounts());
  }

  /**
   * Reads a state that {@link #toBytes} wrote.
   *
   * @throws org.allyship.core.problem.InvalidInputException if the bytes are not such a state, or
   *     were placed by another model
   */
  public static PersonState of(byte[] bytes, Spectrum spectrum) {
    PersonState state = empty(spectrum);
    new StateBytes(spectrum).read(bytes, state.counts);
    return state;
  }

  /**
   * Reads a state that {@link #toJson} wrote.
   *
   * @throws org.allyship.core.problem.InvalidInputException if the text is not such a state, or was
   *     placed by another model
   */
  public static PersonState of(String json, Spectrum spectrum) {
    PersonState state = empty(spectrum);
    new StateJson(spectrum).read(json, state.counts);
    return state;
  }

  /**
   * Adds a record; one that is withdrawn changes nothing.
   *
   * @throws IllegalArgumentException if one of its counts is at {@value #MAX_COUNT} for its
   *     quarter; nothing has changed then
   */
  public void add(BehaviorRecord record) {
    RecordCounter.add(counts, record, spectrum);
  }

  /**
   * Removes a record that was added in the same form.
   *
   * @throws IllegalArgumentException if it cannot have been added; nothing has changed then
   */
  public void remove(BehaviorRecord record) {
    RecordCounter.remove(counts, record, spectrum);
  }

  /**
   * Adds a claim. It is compared with what others report, and gives no level and no role.
   *
   * @throws IllegalArgumentException if there are {@value #MAX_COUNT} in its quarter already
   */
  public void add(Claim claim) {
    counts.add(claim);
  }

  /**
   * Removes a claim that was added.
   *
   * @throws IllegalArgumentException if it cannot have been added
   */
  public void remove(Claim claim) {
    counts.remove(claim);
  }

  /**
   * Adds everything that another state of the same person counted.
   *
   * @throws IllegalArgumentException if the other was placed by another model, or a count would be
   *     above {@value #MAX_COUNT}; nothing has changed then
   */
  public void merge(PersonState other) {
    requireSameModel(other);
    counts.merge(other.counts);
  }

  private void requireSameModel(PersonState other) {
    if (!spectrum.provenance().modelSha256().equals(other.spectrum.provenance().modelSha256())) {
      throw new IllegalArgumentException(
          "states placed by different models cannot be merged ('%s' %s and '%s' %s); make one of them again from its records"
              .formatted(
                  spectrum.model().id(),
                  spectrum.model().version(),
                  other.spectrum.model().id(),
                  other.spectrum.model().version()));
    }
  }

  /** Returns a copy with the same numbers, which changes on its own. */
  public PersonState copy() {
    return new PersonState(spectrum, counts.copy());
  }

  /** Returns whether nothing is counted. */
  public boolean isEmpty() {
    return counts.size() == 0;
  }

  /**
   * Returns the number of attestations that it counts in a period: as many as {@link
   * PersonPatterns#attestations(BehaviorRecord)} returns for the records of that time. It shows
   * beforehand how much room the attestations of roles will take.
   */
  public int attestations(QuarterRange period) {
    return PeriodCounts.of(counts, period).attestations();
  }

  /** Returns whether another state counts the same in a period. */
  public boolean isSame(PersonState other, QuarterRange period) {
    for (int quarter = period.first().index(); quarter <= period.last().index(); quarter++) {
      if (!counts.isSame(other.counts, quarter)) {
        return false;
      }
    }
    return true;
  }

  /**
   * Returns a number for everything that the indicators of a period can depend on: equal for equal
   * facts, and almost never equal for others. It is 0 if there is nothing.
   */
  public long fingerprint(QuarterRange period) {
    return counts.fingerprint(period);
  }

  /** Returns the same number for what people report of themselves, or for what others report. */
  public long fingerprint(QuarterRange period, View view) {
    return counts.fingerprint(period, view);
  }

  /**
   * Returns the compact form, format 2; at most 576 bytes for four quarters in which nothing was
   * counted more than 127 times. Its layout is in {@code
   * docs/decisions/0017-a-person-over-time.md}.
   */
  public byte[] toBytes() {
    return new StateBytes(spectrum).write(counts);
  }

  /** Returns the state as JSON on one line, without the counts that are 0. */
  public String toJson() {
    return new StateJson(spectrum).write(counts);
  }

  QuarterCounts counts() {
    return counts;
  }

  Spectrum spectrum() {
    return spectrum;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof PersonState that
        && spectrum.provenance().modelSha256().equals(that.spectrum.provenance().modelSha256())
        && counts.equals(that.counts);
  }

  @Override
  public int hashCode() {
    return counts.hashCode();
  }

  /** Names the number of quarters that it covers, and no count. */
  @Override
  public String toString() {
    return "PersonState{quarters=%s}".formatted(counts.size());
  }
}
