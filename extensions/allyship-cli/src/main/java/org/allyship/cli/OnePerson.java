package org.allyship.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.allyship.core.BehaviorId;
import org.allyship.core.ParticipantId;
import org.allyship.core.record.BehaviorRecord;
import org.allyship.core.record.PersonHistory;
import org.allyship.core.role.Attestation;
import org.allyship.core.time.QuarterRange;
import org.allyship.data.RecordRow;
import org.allyship.scoring.person.PersonPattern;
import org.allyship.scoring.person.PersonPatterns;
import org.allyship.scoring.person.PersonState;
import org.allyship.scoring.steps.Habits;

/** Finds out all about one person, for which the file is read a second time. */
final class OnePerson {
  private final PersonPatterns patterns;
  private final QuarterRange period;
  private final RecordsFile file;
  private final List<Attestation> words = new ArrayList<>();
  private final Map<BehaviorId, BehaviorRecord> done = new LinkedHashMap<>();

  OnePerson(PersonPatterns patterns, QuarterRange period, RecordsFile file) {
    this.patterns = patterns;
    this.period = period;
    this.file = file;
  }

  /**
   * What was found.
   *
   * @param pattern the pattern, with the evidence of roles
   * @param habits what the person is used to do
   */
  record Assessed(PersonPattern pattern, Habits habits) {}

  /** Returns what is on record of somebody whose counts are these. */
  Assessed of(ParticipantId person, PersonState state) throws IOException {
    file.readAgain(recorded -> collect(recorded, person));
    file.requireUnchanged(words.size() == state.attestations(period));
    return new Assessed(
        patterns.of(person, state, words, period),
        Habits.of(PersonHistory.of(person, List.copyOf(done.values())), period));
  }

  /** A behavior that came twice is one habit, though it counts twice. */
  private void collect(RecordRow recorded, ParticipantId person) {
    boolean wanted = recorded.person().equals(person) && period.days().contains(recorded.date());
    if (wanted && recorded instanceof RecordRow.Done one) {
      words.addAll(patterns.attestations(one.behavior()));
      done.putIfAbsent(one.behavior().id(), one.behavior());
    }
  }
}
