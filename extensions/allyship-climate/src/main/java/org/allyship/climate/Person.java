package org.allyship.climate;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import org.allyship.core.ParticipantId;
import org.allyship.core.time.Quarter;
import org.allyship.scoring.Spectrum;
import org.allyship.scoring.person.Indicators;
import org.allyship.scoring.person.PersonState;

/** What a monitor keeps of one person. Guarded by whoever keeps it. */
final class Person {
  /** What changes beside the periods and moves: challenges and outcomes. */
  private static final int OTHERS = 2;

  private PersonState state;
  private long[] bits;
  private Optional<Attributes> attributes = Optional.empty();

  /**
   * The number of the last change of each period, of the moves to each but the first, of the
   * challenges and of the outcomes.
   */
  private long[] changed;

  /**
   * Where a member stands.
   *
   * @param segments the place of their value in each breakdown
   * @param challenges the places of the challenges they named, in order
   * @param outcomes their answers to scales of the host
   */
  record Attributes(int[] segments, int[] challenges, Map<String, Double> outcomes) {}

  Person(Spectrum spectrum, int periods) {
    this.state = PersonState.empty(spectrum);
    this.bits = new long[periods];
    Arrays.setAll(bits, period -> period == 0 ? 0 : PeriodBits.of(0, 0));
    this.changed = new long[stamps(periods)];
  }

  /** Returns how many numbers of last changes there are. */
  static int stamps(int periods) {
    return periods + periods - 1 + OTHERS;
  }

  boolean isMember() {
    return attributes.isPresent();
  }

  /**
   * Says anew where they stand. Coming, going and standing elsewhere touches all of it; what they
   * name and answer touches only what is counted of that.
   */
  void setAttributes(Optional<Attributes> anew, long change) {
    if (attributes.isEmpty() || anew.isEmpty()) {
      if (attributes.isPresent() || anew.isPresent()) {
        stamp(0, changed.length, change);
      }
    } else {
      Attributes before = attributes.get();
      Attributes now = anew.get();
      if (!Arrays.equals(before.segments, now.segments)) {
        stamp(0, changed.length, change);
      }
      if (!Arrays.equals(before.challenges, now.challenges)) {
        stamp(changed.length - OTHERS, changed.length - 1, change);
      }
      if (!before.outcomes.equals(now.outcomes)) {
        stamp(changed.length - 1, changed.length, change);
      }
    }
    attributes = anew;
  }

  /** Says anew all that is counted of them. */
  void put(PersonState anew, List<Indicators> readers, long change) {
    PersonState before = state;
    state = anew;
    for (int period = 0; period < readers.size(); period++) {
      if (!before.isSame(anew, readers.get(period).period())) {
        read(readers, period, change);
      }
    }
  }

  /** Counts something in a quarter, or no longer. */
  void change(Consumer<PersonState> by, Quarter quarter, List<Indicators> readers, long change) {
    by.accept(state);
    for (int period = 0; period < readers.size(); period++) {
      if (readers.get(period).period().contains(quarter)) {
        read(readers, period, change);
      }
    }
  }

  /** Reads a period anew, and how they came from it to the next. */
  private void read(List<Indicators> readers, int period, long change) {
    long[] anew = bits.clone();
    long signs = readers.get(period).of(state);
    anew[period] = period == 0 ? PeriodBits.first(signs) : PeriodBits.of(anew[period - 1], signs);
    if (period + 1 < anew.length) {
      anew[period + 1] = PeriodBits.of(anew[period], anew[period + 1]);
    }
    bits = anew;
    stamp(period, period + 1, change);
    int moves = bits.length + period - 1;
    stamp(Math.max(bits.length, moves), Math.min(moves + 2, changed.length - OTHERS), change);
  }

  /** Notes a change of some topics. Arrays that were handed on stay as they are. */
  private void stamp(int from, int to, long change) {
    long[] touched = changed.clone();
    Arrays.fill(touched, from, to, change);
    changed = touched;
  }

  /** Goes on from what was kept, when there may have been fewer periods. */
  void resume(long[] saved, int periods) {
    long[] touched = new long[changed.length];
    System.arraycopy(saved, 0, touched, 0, periods);
    System.arraycopy(saved, periods, touched, bits.length, periods - 1);
    System.arraycopy(saved, saved.length - OTHERS, touched, changed.length - OTHERS, OTHERS);
    changed = touched;
  }

  boolean isEmpty() {
    return attributes.isEmpty() && state.isEmpty();
  }

  /** Returns all of it, to be kept. */
  Snapshot.PersonRow saved(String id, BiFunction<String, Attributes, Member> asMember) {
    return Snapshot.PersonRow.of(
        id, state.toBytes(), attributes.map(each -> asMember.apply(id, each)), changed);
  }

  /** Returns how they stand at this moment. */
  PersonRows.Row row(ParticipantId id) {
    return new PersonRows.Row(id, attributes.orElseThrow(), bits, changed);
  }
}
