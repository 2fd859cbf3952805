package org.allyship.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.allyship.cli.input.Recorded;
import org.allyship.core.BehaviorId;
import org.allyship.core.ParticipantId;
import org.allyship.core.history.BehaviorRecord;
import org.allyship.core.history.PersonHistory;
import org.allyship.core.role.Testimony;
import org.allyship.scoring.pattern.Habits;
import org.allyship.scoring.pattern.Pattern;
import org.allyship.scoring.pattern.Patterns;
import org.allyship.scoring.pattern.PersonState;
import org.allyship.scoring.pattern.Quarters;

/** Finds out all about one person, for which the file is read a second time. */
final class OnePerson {
  private final Patterns patterns;
  private final Quarters period;
  private final RecordedFile file;
  private final List<Testimony> words = new ArrayList<>();
  private final Map<BehaviorId, BehaviorRecord> done = new LinkedHashMap<>();

  OnePerson(Patterns patterns, Quarters period, RecordedFile file) {
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
  record Found(Pattern pattern, Habits habits) {}

  /** Returns what is on record of somebody whose counts are these. */
  Found of(ParticipantId person, PersonState state) throws IOException {
    file.readAgain(recorded -> collect(recorded, person));
    file.requireUnchanged(words.size() == state.testimonies(period));
    return new Found(
        patterns.of(person, state, words, period),
        Habits.of(PersonHistory.of(person, List.copyOf(done.values())), period));
  }

  /** A behavior that came twice is one habit, though it counts twice. */
  private void collect(Recorded recorded, ParticipantId person) {
    boolean wanted = recorded.person().equals(person) && period.days().contains(recorded.on());
    if (wanted && recorded instanceof Recorded.Done one) {
      words.addAll(patterns.testimony(one.behavior()));
      done.putIfAbsent(one.behavior().id(), one.behavior());
    }
  }
}
