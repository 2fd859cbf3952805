package org.allyship.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.allyship.core.ParticipantId;
import org.allyship.core.json.StrictJson;
import org.allyship.core.record.History;
import org.allyship.core.record.HistoryListener;

/** What holds of export and erasure, whatever was recorded. */
class SubjectsLaws {
  private static final Instant AT = Instant.parse("2026-05-01T08:00:00Z");

  @Property(tries = 30, seed = "20261122", edgeCases = EdgeCasesMode.NONE)
  void a_replay_after_erasures_makes_the_very_history(
      @ForAll @IntRange(max = 1_000_000) int seed,
      @ForAll @Size(min = 1, max = 5) List<@IntRange(max = 3) Integer> erased) {
    History live = new History();
    try (Folder folder = new Folder();
        FileAuditLog log = FileAuditLog.open(folder.log())) {
      Subjects subjects = new Subjects(log, live, HistoryListener.ignoring());
      for (int i = 0; i < erased.size(); i++) {
        log.append(Entries.after(live, seed + i, 20));
        ParticipantId person = Entries.PEOPLE.get(erased.get(i));
        subjects.erase(person, Entries.OFFICE, AT, "asked");
        assertThat(folder.text(folder.log())).doesNotContain(person.value());
        requireAlike(log.replay(HistoryListener.ignoring()), live);
      }
      assertThat(FileAuditLog.verify(folder.log()).isSound()).isTrue();
    }
  }

  private static void requireAlike(History replayed, History live) {
    assertThat(replayed.people()).isEqualTo(live.people());
    for (ParticipantId person : live.people()) {
      assertThat(StrictJson.write(replayed.of(person)))
          .isEqualTo(StrictJson.write(live.of(person)));
    }
    for (ParticipantId person : Entries.PEOPLE) {
      assertThat(replayed.without(person)).isEqualTo(live.without(person));
    }
  }

  @Property(tries = 30, seed = "20261122", edgeCases = EdgeCasesMode.NONE)
  void an_export_names_nobody_else(
      @ForAll @IntRange(max = 1_000_000) int seed, @ForAll boolean afterErasure) {
    History live = new History();
    try (Folder folder = new Folder();
        FileAuditLog log = FileAuditLog.open(folder.log())) {
      Subjects subjects = new Subjects(log, live, HistoryListener.ignoring());
      log.append(Entries.after(live, seed, 60));
      if (afterErasure) {
        subjects.erase(Entries.PEOPLE.get(3), Entries.OFFICE, AT, "asked");
      }
      List<ParticipantId> everybody = new ArrayList<>(Entries.PEOPLE);
      everybody.add(Entries.OFFICE);
      for (ParticipantId person : everybody) {
        String export = StrictJson.write(subjects.export(person));
        for (ParticipantId other : everybody) {
          if (!other.equals(person)) {
            assertThat(export).doesNotContain(other.value());
          }
        }
      }
    }
  }
}
