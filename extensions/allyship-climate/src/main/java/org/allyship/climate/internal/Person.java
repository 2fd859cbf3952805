package org.allyship.climate.internal;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.allyship.core.ParticipantId;
import org.allyship.core.time.Quarter;
import org.allyship.scoring.Spectrum;
import org.allyship.scoring.person.Indicators;
import org.allyship.scoring.person.PersonState;

/** What a monitor keeps about one person. Not thread-safe. */
public final class Person {
  /** The changes that belong to no period: those of challenges and of outcomes. */
  private static final int OTHERS = 2;

  private PersonState state;
  private long[] bits;
  private long[] facts;
  private Optional<Attributes> attributes = Optional.empty();

  /**
   * The number of the last change of each period, of the transitions to each period but the first,
   * of the challenges and of the outcomes.
   */
  private long[] changed;

  /**
   * The attributes of a member.
   *
   * @param segments the position of their value in each breakdown
   * @param challenges the positions of the challenges that they named, in order
   * @param outcomes their answers to scales of the host
   */
  public record Attributes(int[] segments, int[] challenges, Map<String, Double> outcomes) {}

  /** Creates a person with no behavior and no membership. */
  public Person(Spectrum spectrum, int periods) {
    this.state = PersonState.empty(spectrum);
    this.bits = new long[periods];
    Arrays.setAll(bits, period -> period == 0 ? 0 : PeriodBits.of(0, 0));
    this.facts = new long[periods];
    this.changed = new long[changeCount(periods)];
  }

  /** Returns the number of entries for last changes. */
  public static int changeCount(int periods) {
    return periods + periods - 1 + OTHERS;
  }

  /** Returns whether the person is a member of the group. */
  public boolean isMember() {
    return attributes.isPresent();
  }

  /**
   * Sets the attributes. Joining, leaving and a new segment change every measure group. Challenges
   * and outcomes change only their own.
   */
  public void setAttributes(Optional<Attributes> updated, long change) {
    if (attributes.isEmpty() || updated.isEmpty()) {
      if (attributes.isPresent() || updated.isPresent()) {
        markChanged(0, changed.length, change);
      }
    } else {
      Attributes before = attributes.get();
      Attributes now = updated.get();
      if (!Arrays.equals(before.segments, now.segments)) {
        markChanged(0, changed.length, change);
      }
      if (!Arrays.equals(before.challenges, now.challenges)) {
        markChanged(changed.length - OTHERS, changed.length - 1, change);
      }
      if (!before.outcomes.equals(now.outcomes)) {
        markChanged(changed.length - 1, changed.length, change);
      }
    }
    attributes = updated;
  }

  /** Replaces the state. */
  public void put(PersonState updated, List<Indicators> readers, long change) {
    PersonState before = state;
    state = updated;
    for (int period = 0; period < readers.size(); period++) {
      if (!before.isSame(updated, readers.get(period).period())) {
        read(readers, period, change);
      }
    }
  }

  /** Adds something to a quarter of the state, or removes it. */
  public void change(
      Consumer<PersonState> by, Quarter quarter, List<Indicators> readers, long change) {
    by.accept(state);
    for (int period = 0; period < readers.size(); period++) {
      if (readers.get(period).period().contains(quarter)) {
        read(readers, period, change);
      }
    }
  }

  /** Reads the bits of a period again, and the transition to the next one. */
  private void read(List<Indicators> readers, int period, long change) {
    long[] updated = bits.clone();
    long indicators = readers.get(period).of(state);
    updated[period] =
        period == 0 ? PeriodBits.first(indicators) : PeriodBits.of(updated[period - 1], indicators);
    if (period + 1 < updated.length) {
      updated[period + 1] = PeriodBits.of(updated[period], updated[period + 1]);
    }
    bits = updated;
    facts = facts.clone();
    facts[period] = state.fingerprint(readers.get(period).period());
    markChanged(period, period + 1, change);
    int transitions = bits.length + period - 1;
    markChanged(
        Math.max(bits.length, transitions),
        Math.min(transitions + 2, changed.length - OTHERS),
        change);
  }

  /** Notes the change of some measure groups. Arrays that were handed out stay unchanged. */
  private void markChanged(int from, int to, long change) {
    long[] updated = changed.clone();
    Arrays.fill(updated, from, to, change);
    changed = updated;
  }

  /** Restores the numbers of last changes from a snapshot, which may have fewer periods. */
  public void resume(long[] saved, int periods) {
    long[] updated = new long[changed.length];
    System.arraycopy(saved, 0, updated, 0, periods);
    System.arraycopy(saved, periods, updated, bits.length, periods - 1);
    System.arraycopy(saved, saved.length - OTHERS, updated, changed.length - OTHERS, OTHERS);
    changed = updated;
  }

  /** Returns whether nothing is known about the person. */
  public boolean isEmpty() {
    return attributes.isEmpty() && state.isEmpty();
  }

  /** Returns the state; callers must not change it. */
  public PersonState state() {
    return state;
  }

  /** Returns the attributes; empty if the person is not a member. */
  public Optional<Attributes> attributes() {
    return attributes;
  }

  /** Returns the numbers of the last changes; callers must not change them. */
  public long[] changed() {
    return changed;
  }

  /** Returns the row of the person at this time. */
  public PersonRows.Row row(ParticipantId id) {
    return new PersonRows.Row(id, attributes.orElseThrow(), bits, facts, changed);
  }
}
