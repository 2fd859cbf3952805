package org.allyship.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.allyship.core.Behavior;
import org.allyship.core.BehaviorId;
import org.allyship.core.Coding;
import org.allyship.core.Level;
import org.allyship.core.ParticipantId;
import org.allyship.core.Perspective;
import org.allyship.core.json.StrictJson;
import org.allyship.core.record.AuditEntry;
import org.allyship.core.record.Claim;
import org.allyship.core.record.Event;
import org.allyship.core.record.Feedback;
import org.allyship.core.record.History;
import org.allyship.core.record.HistoryListener;
import org.allyship.core.record.Status;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SubjectsTest {
  private static final Instant AT = Instant.parse("2026-05-01T08:00:00Z");
  private static final LocalDate DAY = LocalDate.of(2026, 3, 4);
  private static final ParticipantId ADA = ParticipantId.of("ada");
  private static final ParticipantId BEN = ParticipantId.of("ben");
  private static final ParticipantId CLEO = ParticipantId.of("cleo");

  private final Folder folder = new Folder();
  private final History history = new History();
  private final FileAuditLog log = FileAuditLog.open(folder.log());
  private final Subjects subjects = new Subjects(log, history, HistoryListener.ignoring());

  @BeforeEach
  void record_what_ada_and_ben_did() {
    record(BEN, new Event.Proposed(behavior("a1", ADA, BEN)));
    record(CLEO, new Event.Decided(BehaviorId.of("a1"), Status.CONFIRMED));
    record(CLEO, new Event.FeedbackGiven(feedback("a1", CLEO)));
    record(ADA, new Event.Proposed(behavior("b1", BEN, ADA)));
    record(CLEO, new Event.Decided(BehaviorId.of("b1"), Status.CONFIRMED));
    record(ADA, new Event.FeedbackGiven(feedback("b1", ADA)));
    record(ADA, new Event.Claimed(new Claim(ADA, Level.ALLYSHIP, DAY)));
  }

  @AfterEach
  void close_the_log() {
    log.close();
    folder.close();
  }

  private void record(ParticipantId by, Event event) {
    AuditEntry entry = AuditEntry.builder().at(AT).actor(by).event(event).build();
    history.apply(entry, HistoryListener.ignoring());
    log.append(entry);
  }

  private static Behavior behavior(String id, ParticipantId by, ParticipantId reporter) {
    return Behavior.of(Coding.unknown())
        .id(BehaviorId.of(id))
        .actor(by)
        .date(DAY)
        .perspective(Perspective.OBSERVER)
        .reporter(reporter)
        .build();
  }

  private static Feedback feedback(String about, ParticipantId by) {
    return Feedback.builder()
        .about(BehaviorId.of(about))
        .reporter(by)
        .date(DAY)
        .effect(Feedback.Effect.HELPED)
        .build();
  }

  @Test
  void an_export_holds_all_about_a_person_and_the_id_of_no_one_else() {
    String behavior =
        "{'id':'a1','actor':'ada','date':'2026-03-04','perspective':'observer','coding':{},'context':{}}";
    assertThat(StrictJson.write(subjects.export(ADA)))
        .isEqualTo(
            ("{'subject':'ada','behaviors':[{'format':1,'behavior':"
                    + behavior
                    + ",'status':'confirmed'"
                    + ",'feedback':[{'about':'a1','date':'2026-03-04','effect':'helped'}]}]"
                    + ",'claims':[{'actor':'ada','level':'allyship','date':'2026-03-04'}]"
                    + ",'entries':["
                    + entry(1, "", "{'type':'proposed','behavior':" + behavior + "}")
                    + ","
                    + entry(2, "", "{'type':'decided','behavior':'a1','status':'confirmed'}")
                    + ","
                    + entry(
                        3,
                        "",
                        "{'type':'feedback-given','feedback':{'about':'a1','date':'2026-03-04','effect':'helped'}}")
                    + ","
                    + entry(
                        7,
                        "'actor':'ada',",
                        "{'type':'claimed','claim':{'actor':'ada','level':'allyship','date':'2026-03-04'}}")
                    + "],'contributions':["
                    + entry(
                        4,
                        "'actor':'ada',",
                        "{'type':'proposed','behavior':{'id':'b1','date':'2026-03-04','perspective':'observer','reporter':'ada','coding':{},'context':{}}}")
                    + ","
                    + entry(
                        6,
                        "'actor':'ada',",
                        "{'type':'feedback-given','feedback':{'about':'b1','reporter':'ada','date':'2026-03-04','effect':'helped'}}")
                    + "]}")
                .replace('\'', '"'));
  }

  private static String entry(int number, String by, String event) {
    return "{'number':%s,'entry':{'format':1,'at':'2026-05-01T08:00:00Z',%s'event':%s}}"
        .formatted(number, by, event);
  }

  @Test
  void an_export_of_a_stranger_is_empty() {
    SubjectData data = subjects.export(ParticipantId.of("dan"));
    assertThat(data)
        .isEqualTo(
            new SubjectData(ParticipantId.of("dan"), List.of(), List.of(), List.of(), List.of()));
    assertThat(data).hasToString("SubjectData{behaviors=0, claims=0, entries=0, contributions=0}");
  }

  @Test
  void what_is_shown_in_a_log_file_of_an_application_is_no_more_than_numbers() {
    SubjectData data = subjects.export(ADA);
    assertThat(data).hasToString("SubjectData{behaviors=1, claims=1, entries=4, contributions=2}");
    assertThat(data.entries().get(0)).hasToString("LoggedEntry{number=1}");
  }

  @Test
  void an_erased_person_is_nowhere_and_what_others_did_stays_without_them() {
    Receipt receipt = subjects.erase(ADA, Entries.OFFICE, AT, "ticket 17");
    assertThat(receipt.number()).isEqualTo(8);
    assertThat(folder.text(folder.log())).doesNotContain("\"ada\"").contains("ticket 17");
    assertThat(history.people()).containsExactly(BEN);
    Behavior left = history.record(BehaviorId.of("b1")).orElseThrow().behavior();
    assertThat(left.reporter()).isEmpty();
    assertThat(left.perspective()).contains(Perspective.OBSERVER);
    assertThat(history.record(BehaviorId.of("b1")).orElseThrow().feedback()).isEmpty();
    assertThat(log.replay(HistoryListener.ignoring()).of(BEN)).isEqualTo(history.of(BEN));
    assertThat(Seen.in(log).stream().filter(Optional::isEmpty)).hasSize(6);
  }

  @Test
  void erasing_a_stranger_changes_nothing() {
    Receipt before = log.head();
    assertThat(subjects.erase(ParticipantId.of("dan"), Entries.OFFICE, AT, "asked"))
        .isEqualTo(before);
  }

  @Test
  void nobody_is_kept_as_the_one_who_erased_themself() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> subjects.erase(ADA, ADA, AT, "asked"))
        .withMessage(
            "an erasure is stored with who carried it out, which cannot be who is erased; give the id of someone else or of a service");
  }

  @Test
  void when_the_log_fails_the_history_stays_as_it_is() {
    Thread.currentThread().interrupt(); // closes the new log while it is written
    assertThatExceptionOfType(UncheckedIOException.class)
        .isThrownBy(() -> subjects.erase(ADA, Entries.OFFICE, AT, "asked"));
    assertThat(Thread.interrupted()).isTrue();
    assertThat(history.people()).containsExactly(ADA, BEN);
    subjects.erase(ADA, Entries.OFFICE, AT, "asked");
    assertThat(history.people()).containsExactly(BEN);
  }

  @Test
  void a_replay_names_the_entry_that_breaks_a_rule() {
    log.append(
        AuditEntry.builder()
            .at(AT)
            .actor(CLEO)
            .event(new Event.Decided(BehaviorId.of("none"), Status.CONFIRMED))
            .build());
    assertThatIllegalArgumentException()
        .isThrownBy(() -> log.replay(HistoryListener.ignoring()))
        .withMessage(
            "entry 8 of the log breaks a rule: behavior 'none' is not on record; propose it first");
  }
}
