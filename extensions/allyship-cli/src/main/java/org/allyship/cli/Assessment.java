package org.allyship.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.allyship.cli.output.PatternWriter;
import org.allyship.core.ParticipantId;
import org.allyship.core.role.Attestation;
import org.allyship.core.time.QuarterRange;
import org.allyship.data.RecordRow;
import org.allyship.scoring.person.PersonPattern;
import org.allyship.scoring.person.PersonPatterns;

/**
 * Writes the patterns of people. A role names its evidence, for which the file is read again: as
 * often as it takes to hold no more words at a time than memory has room for.
 */
final class Assessment {
  /** About 400 MB. */
  static final int MOST_WORDS = 1 << 21;

  private final PersonPatterns patterns;
  private final QuarterRange period;
  private final People people;
  private final RecordsFile file;
  private final int mostWords;

  Assessment(
      PersonPatterns patterns,
      QuarterRange period,
      People people,
      RecordsFile file,
      int mostWords) {
    this.patterns = patterns;
    this.period = period;
    this.people = people;
    this.file = file;
    this.mostWords = mostWords;
  }

  /** Writes what can be told by counts alone: everything but the evidence of roles. */
  void writeByCounts(PatternWriter writer) {
    for (ParticipantId person : people.inOrder()) {
      writer.write(byCounts(person));
      people.forget(person);
    }
    writer.end();
  }

  private PersonPattern byCounts(ParticipantId person) {
    return patterns.of(person, people.of(person), List.of(), period);
  }

  /** Writes everything. */
  void writeWithEvidence(PatternWriter writer) throws IOException {
    Map<ParticipantId, Integer> batch = new LinkedHashMap<>();
    long words = 0;
    for (ParticipantId person : people.inOrder()) {
      int more = wordsFor(person);
      if (words + more > mostWords) {
        write(batch, writer);
        batch.clear();
        words = 0;
      }
      batch.put(person, more);
      words += more;
    }
    write(batch, writer);
    writer.end();
  }

  /** Returns how many words the roles of somebody rest on; 0 when there is no role. */
  private int wordsFor(ParticipantId person) {
    return byCounts(person).evidenced().isPresent() ? people.of(person).attestations(period) : 0;
  }

  private void write(Map<ParticipantId, Integer> batch, PatternWriter writer) throws IOException {
    Map<ParticipantId, List<Attestation>> words = new HashMap<>();
    batch.forEach(
        (person, expected) -> {
          if (expected > 0) {
            words.put(person, new ArrayList<>(expected));
          }
        });
    if (!words.isEmpty()) {
      file.readAgain(recorded -> collect(recorded, words));
    }
    for (Map.Entry<ParticipantId, Integer> entry : batch.entrySet()) {
      ParticipantId person = entry.getKey();
      List<Attestation> said = words.getOrDefault(person, List.of());
      file.requireUnchanged(said.size() == entry.getValue());
      writer.write(patterns.of(person, people.of(person), said, period));
      words.remove(person);
      people.forget(person);
    }
  }

  private void collect(RecordRow recorded, Map<ParticipantId, List<Attestation>> words) {
    List<Attestation> said = words.get(recorded.person());
    boolean wanted = said != null && period.days().contains(recorded.date());
    if (wanted && recorded instanceof RecordRow.Done done) {
      said.addAll(patterns.attestations(done.behavior()));
    }
  }
}
