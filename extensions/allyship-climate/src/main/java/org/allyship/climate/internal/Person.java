package org.allyship.climate.internal;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.allyship.core.ParticipantId;
import org.allyship.core.record.View;
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
   * The number of the last change of each period by others, of the transitions to each period but
   * the first, of the challenges, of the outcomes, and of each period by the person. A change is
   * one of facts that figures depend on: what is proposed or joined, and moves, are none.
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
    return periods + periods - 1 + OTHERS + periods;
  }

  /** Returns whether the person is a member of the group. */
  public boolean isMember() {
    return attributes.isPresent();
  }

  /**
   * Sets the attributes. Challenges and outcomes change only their own counts. Joining, leaving and
   * a new segment are visible to readers, so they are no change that could hide another.
   */
  public void setAttributes(Optional<Attributes> updated, long change) {
    int[] namedBefore = attributes.map(Attributes::challenges).orElse(new int[0]);
    int[] named = updated.map(Attributes::challenges).orElse(new int[0]);
    int outcomes = 2 * bits.length;
    if (!Arrays.equals(namedBefore, named)) {
      markChanged(outcomes - 1, outcomes, change);
    }
    if (!answers(attributes).equals(answers(updated))) {
      markChanged(outcomes, outcomes + 1, change);
    }
    attributes = updated;
  }

  private static Map<String, Double> answers(Optional<Attributes> of) {
    return of.map(Attributes::outcomes).orElse(Map.of());
  }

  /** Replaces the state. */
  public void put(PersonState updated, List<Indicators> readers, long change) {
    PersonState before = state;
    state = updated;
    for (int period = 0; period < readers.size(); period++) {
      if (!before.isSame(updated, readers.get(period).period())) {
        read(readers, period, facts(before, readers.get(period)), change);
      }
    }
  }

  /** Adds something to a quarter of the state, or removes it. */
  public void change(
      Consumer<PersonState> by, Quarter quarter, List<Indicators> readers, long change) {
    long[][] before = new long[readers.size()][];
    for (int period = 0; period < before.length; period++) {
      if (readers.get(period).period().contains(quarter)) {
        before[period] = facts(state, readers.get(period));
      }
    }
    by.accept(state);
    for (int period = 0; period < before.length; period++) {
      if (readers.get(period).period().contains(quarter)) {
        read(readers, period, before[period], change);
      }
    }
  }

  /** Returns a number for what others report in a period, and one for what the person reports. */
  private static long[] facts(PersonState of, Indicators reader) {
    return new long[] {
      of.fingerprint(reader.period(), View.OTHERS), of.fingerprint(reader.period(), View.SELF)
    };
  }

  /** Reads the bits of a period again, and the transition to the next one. */
  private void read(List<Indicators> readers, int period, long[] before, long change) {
    long[] updated = bits.clone();
    long indicators = readers.get(period).of(state);
    updated[period] =
        period == 0 ? PeriodBits.first(indicators) : PeriodBits.of(updated[period - 1], indicators);
    if (period + 1 < updated.length) {
      updated[period + 1] = PeriodBits.of(updated[period], updated[period + 1]);
    }
    bits = updated;
    long[] now = facts(state, readers.get(period));
    facts = facts.clone();
    facts[period] = now[0] + now[1];
    if (now[1] != before[1]) {
      int bySelf = 2 * bits.length + 1 + period;
      markChanged(bySelf, bySelf + 1, change);
    }
    if (now[0] != before[0]) {
      markChanged(period, period + 1, change);
      int transitions = bits.length + period - 1;
      markChanged(
          Math.max(bits.length, transitions),
          Math.min(transitions + 2, 2 * bits.length - 1),
          change);
    }
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
    System.arraycopy(saved, 2 * periods - 1, updated, 2 * bits.length - 1, OTHERS);
    System.arraycopy(saved, 2 * periods + 1, updated, 2 * bits.length + 1, periods);
    changed = updated;
  }

  /** Returns whether nothing is known about the person, and no answer of theirs was counted. */
  public boolean isEmpty() {
    return attributes.isEmpty() && state.isEmpty() && answered() == 0;
  }

  /** Returns the number of the last change of the person's answers; 0 if there never were any. */
  public long answered() {
    return changed[2 * bits.length];
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
