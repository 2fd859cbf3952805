package org.allyship.data.run;

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
 * The states of people. Each state holds only what the pattern of a period needs: the quarters of
 * the period, those of the period before it, and one earlier record.
 */
final class PeopleStates {
  private final Spectrum spectrum;
  private final QuarterRange period;
  private final QuarterRange before;
  private final Map<ParticipantId, PersonState> states = new HashMap<>();
  private final Set<ParticipantId> earlier = new HashSet<>();

  /**
   * Creates states for nobody yet.
   *
   * @throws IllegalArgumentException if no period of the same length can come before this one
   */
  PeopleStates(Spectrum spectrum, QuarterRange period) {
    this.spectrum = spectrum;
    this.period = period;
    this.before = period.previous();
  }

  /**
   * Adds a record to the state of its person.
   *
   * @return what was done with it
   * @throws IllegalArgumentException if its date is out of range or there are too many of its kind;
   *     nothing has changed then
   */
  RowUse add(RecordRow row) {
    Quarter quarter = Quarter.of(row.date());
    PersonState state = of(row.person());
    boolean isInTime = period.contains(quarter) || before.contains(quarter);
    if (isInTime || isFirstOfEarlier(row)) {
      row.addTo(state);
    }
    if (!row.isConfirmed()) {
      return RowUse.NOT_CONFIRMED;
    }
    if (isInTime) {
      return RowUse.USED;
    }
    return row.date().isAfter(period.days().to()) ? RowUse.AFTER_PERIOD : RowUse.BEFORE_PERIOD;
  }

  /** Only one earlier record is needed: it shows that there was something before. */
  private boolean isFirstOfEarlier(RecordRow row) {
    return row.isEffective()
        && row.date().isBefore(before.first().firstDay())
        && earlier.add(row.person());
  }

  /** Returns the state of a person; an empty state if there is no record. */
  PersonState of(ParticipantId person) {
    return states.computeIfAbsent(person, added -> PersonState.empty(spectrum));
  }

  /** Returns everyone with a record, in the order of their ids. */
  List<ParticipantId> inOrder() {
    return states.keySet().stream().sorted(Comparator.comparing(ParticipantId::value)).toList();
  }

  /** Removes a person's state to free its memory. */
  void remove(ParticipantId person) {
    states.remove(person);
    earlier.remove(person);
  }
}
