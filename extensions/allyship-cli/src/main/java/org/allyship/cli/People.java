package org.allyship.cli;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.allyship.core.ParticipantId;
import org.allyship.core.time.Quarter;
import org.allyship.core.time.QuarterRange;
import org.allyship.data.RecordRow;
import org.allyship.scoring.Spectrum;
import org.allyship.scoring.person.PersonState;

/**
 * The states of people. Of each only what the pattern of a period is read from is kept: the
 * quarters of the period, those of the one before, and one word that there was anything earlier.
 */
final class People {
  private final Spectrum spectrum;
  private final QuarterRange period;
  private final QuarterRange before;
  private final Map<ParticipantId, PersonState> states = new HashMap<>();
  private final Set<ParticipantId> earlier = new HashSet<>();

  /**
   * Begins with nobody.
   *
   * @throws IllegalArgumentException if no period of the same length can lie before this one
   */
  People(Spectrum spectrum, QuarterRange period) {
    this.spectrum = spectrum;
    this.period = period;
    this.before = period.previous();
  }

  /**
   * Counts in what is on record of somebody.
   *
   * @throws IllegalArgumentException if its day is out of range or there are too many of its kind;
   *     nothing has changed then
   */
  void add(RecordRow recorded) {
    Quarter quarter = Quarter.of(recorded.date());
    PersonState state = of(recorded.person());
    if (period.contains(quarter) || before.contains(quarter) || isFirstOfEarlier(recorded)) {
      recorded.addTo(state);
    }
  }

  /** What was earlier is only asked whether there was anything. */
  private boolean isFirstOfEarlier(RecordRow recorded) {
    return recorded.stands()
        && recorded.date().isBefore(before.first().firstDay())
        && earlier.add(recorded.person());
  }

  /** Returns the state of somebody; an empty one when nothing is on record. */
  PersonState of(ParticipantId person) {
    return states.computeIfAbsent(person, added -> PersonState.empty(spectrum));
  }

  /** Returns everybody, in the order of their ids. */
  List<ParticipantId> inOrder() {
    return states.keySet().stream().sorted(Comparator.comparing(ParticipantId::value)).toList();
  }

  /** Forgets somebody, so that others have room. */
  void forget(ParticipantId person) {
    states.remove(person);
    earlier.remove(person);
  }
}
