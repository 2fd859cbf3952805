package org.allyship.data.run;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.function.Consumer;
import org.allyship.core.BehaviorId;
import org.allyship.core.ParticipantId;
import org.allyship.core.record.BehaviorRecord;
import org.allyship.core.record.PersonHistory;
import org.allyship.core.role.Attestation;
import org.allyship.core.time.QuarterRange;
import org.allyship.data.RecordRow;
import org.allyship.scoring.IntendedUse;
import org.allyship.scoring.Spectrum;
import org.allyship.scoring.person.PersonPattern;
import org.allyship.scoring.person.PersonPatterns;
import org.allyship.scoring.steps.Habits;

/**
 * The people of a file that {@link AssessmentRun} read. Patterns are written once: each person's
 * counts are freed after their pattern was written.
 *
 * <p>Not thread-safe.
 */
public final class AssessedFile {
  private final PersonPatterns patterns;
  private final QuarterRange period;
  private final int maxAttestations;
  private final RowFile<RecordRow> file;
  private final PeopleStates states;
  private final RunResult result;

  AssessedFile(Settings settings, RowFile<RecordRow> file, PeopleStates states, RunResult result) {
    this.patterns = PersonPatterns.with(settings.spectrum(), settings.use());
    this.period = settings.period();
    this.maxAttestations = settings.maxAttestations();
    this.file = file;
    this.states = states;
    this.result = result;
  }

  /** How people are assessed. */
  record Settings(Spectrum spectrum, IntendedUse use, QuarterRange period, int maxAttestations) {}

  /** Returns what was done with the records, and the problems of those that are invalid. */
  public RunResult result() {
    return result;
  }

  /** Returns everyone with a record, in the order of their ids. */
  public List<ParticipantId> people() {
    return states.inOrder();
  }

  /**
   * Returns what the records of one person show. The file is read again for the evidence.
   *
   * @throws NoSuchElementException if there is no record of the person
   * @throws org.allyship.data.CannotReadException if the file cannot be read, or changed
   */
  public AssessedPerson person(ParticipantId person) throws IOException {
    if (!people().contains(person)) {
      throw new NoSuchElementException("there is no record of '%s'".formatted(person));
    }
    List<Attestation> attestations = new ArrayList<>();
    Map<BehaviorId, BehaviorRecord> records = new LinkedHashMap<>();
    file.readAgain(
        row -> {
          boolean wanted = row.person().equals(person) && period.days().contains(row.date());
          if (wanted && row instanceof RecordRow.Done done) {
            attestations.addAll(patterns.attestations(done.behavior()));
            records.put(done.behavior().id(), done.behavior());
          }
        });
    file.requireUnchanged(attestations.size() == states.of(person).attestations(period));
    return new AssessedPerson(
        patterns.of(person, states.of(person), attestations, period),
        Habits.of(PersonHistory.of(person, List.copyOf(records.values())), period));
  }

  /** Writes the patterns in the order of ids, without the evidence of roles. */
  public void writeByCounts(Consumer<PersonPattern> target) {
    for (ParticipantId person : people()) {
      target.accept(byCounts(person));
      states.remove(person);
    }
  }

  private PersonPattern byCounts(ParticipantId person) {
    return patterns.of(person, states.of(person), List.of(), period);
  }

  /**
   * Writes the patterns in the order of ids, with the evidence of roles. The file is read again for
   * the evidence, as often as its size requires.
   *
   * @throws org.allyship.data.CannotReadException if the file cannot be read, or changed
   */
  public void writeWithEvidence(Consumer<PersonPattern> target) throws IOException {
    Map<ParticipantId, Integer> batch = new LinkedHashMap<>();
    long total = 0;
    for (ParticipantId person : people()) {
      int more = attestations(person);
      if (total + more > maxAttestations) {
        write(batch, target);
        batch.clear();
        total = 0;
      }
      batch.put(person, more);
      total += more;
    }
    write(batch, target);
  }

  /** Returns the number of attestations that a person's role rests on; 0 without a role. */
  private int attestations(ParticipantId person) {
    boolean role = byCounts(person).evidenced().isPresent();
    return role ? states.of(person).attestations(period) : 0;
  }

  private void write(Map<ParticipantId, Integer> batch, Consumer<PersonPattern> target)
      throws IOException {
    Map<ParticipantId, List<Attestation>> collected = new HashMap<>();
    batch.forEach(
        (person, expected) -> {
          if (expected > 0) {
            collected.put(person, new ArrayList<>(expected));
          }
        });
    if (!collected.isEmpty()) {
      file.readAgain(row -> collect(row, collected));
    }
    for (Map.Entry<ParticipantId, Integer> entry : batch.entrySet()) {
      ParticipantId person = entry.getKey();
      List<Attestation> attestations = collected.getOrDefault(person, List.of());
      file.requireUnchanged(attestations.size() == entry.getValue());
      target.accept(patterns.of(person, states.of(person), attestations, period));
      collected.remove(person);
      states.remove(person);
    }
  }

  private void collect(RecordRow row, Map<ParticipantId, List<Attestation>> collected) {
    List<Attestation> attestations = collected.get(row.person());
    if (attestations != null
        && period.days().contains(row.date())
        && row instanceof RecordRow.Done done) {
      attestations.addAll(patterns.attestations(done.behavior()));
    }
  }
}
