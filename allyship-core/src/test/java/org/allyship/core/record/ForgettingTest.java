package org.allyship.core.record;

import static org.allyship.core.record.Example.ACTOR;
import static org.allyship.core.record.Example.B;
import static org.allyship.core.record.Example.DAY;
import static org.allyship.core.record.Example.OFFICE;
import static org.allyship.core.record.Example.OTHER;
import static org.allyship.core.record.Example.REPORTER;
import static org.allyship.core.record.Example.behavior;
import static org.allyship.core.record.Example.decided;
import static org.allyship.core.record.Example.entry;
import static org.allyship.core.record.Example.feedback;
import static org.allyship.core.record.Example.proposed;
import static org.allyship.core.record.Example.request;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.allyship.core.Behavior;
import org.allyship.core.BehaviorId;
import org.allyship.core.Coding;
import org.allyship.core.Level;
import org.allyship.core.ParticipantId;
import org.allyship.core.Perspective;
import org.junit.jupiter.api.Test;

/** Someone is forgotten, and the log is replayed without the entries that named them. */
class ForgettingTest {
  private static final Claim CLAIM = new Claim(ACTOR, Level.ADVOCACY, DAY);
  private final History history = new History();

  private void apply(ParticipantId by, Event event) {
    history.apply(entry(by, event), HistoryListener.ignoring());
  }

  private void refuses(ParticipantId by, Event event, String message) {
    assertThatIllegalArgumentException().isThrownBy(() -> apply(by, event)).withMessage(message);
  }

  private BehaviorRecord record() {
    return history.record(B).orElseThrow();
  }

  @Test
  void a_forgotten_person_is_gone_with_what_they_did_and_claimed() {
    apply(REPORTER, proposed(REPORTER));
    apply(ACTOR, new Event.Claimed(CLAIM));
    assertThat(history.forget(ACTOR, HistoryListener.ignoring())).isEmpty();
    assertThat(history.people()).isEmpty();
    assertThat(history.record(B)).isEmpty();
  }

  @Test
  void a_forgotten_person_leaves_the_behaviors_of_others_without_them() {
    apply(REPORTER, proposed(REPORTER));
    apply(OTHER, decided(Status.CONFIRMED));
    apply(ACTOR, new Event.FeedbackAsked(request(REPORTER, 0)));
    apply(REPORTER, new Event.FeedbackGiven(feedback(REPORTER, Feedback.Effect.HELPED)));
    apply(OTHER, new Event.FeedbackGiven(feedback(OTHER, Feedback.Effect.HARMED)));
    apply(REPORTER, new Event.Repaired(new Repair(B, REPORTER, DAY)));
    BehaviorRecord without =
        BehaviorRecord.of(
                Behavior.of(Coding.unknown())
                    .id(B)
                    .actor(ACTOR)
                    .date(DAY)
                    .perspective(Perspective.RECIPIENT)
                    .build(),
                Status.CONFIRMED)
            .toBuilder()
            .addFeedback(feedback(OTHER, Feedback.Effect.HARMED))
            .build();
    assertThat(history.forget(REPORTER, HistoryListener.ignoring())).containsExactly(without);
    assertThat(record()).isEqualTo(without);
  }

  @Test
  void records_that_a_forgotten_person_only_decided_are_restated() {
    apply(REPORTER, proposed(REPORTER));
    apply(OTHER, decided(Status.CONFIRMED));
    assertThat(history.without(OTHER)).containsExactly(record());
  }

  private final AuditEntry report = entry(REPORTER, proposed(REPORTER));
  private final AuditEntry confirmed = entry(OTHER, decided(Status.CONFIRMED));

  private AuditEntry account(long erased, BehaviorRecord... restated) {
    return entry(OFFICE, new Event.SubjectErased(erased, List.of(restated)));
  }

  @Test
  void a_replay_skips_entries_that_depend_on_an_erased_entry_until_they_are_restated() {
    history.skipErasedEntry(); // the report
    history.apply(confirmed, HistoryListener.ignoring());
    assertThat(history.record(B)).isEmpty();
    BehaviorRecord restated = BehaviorRecord.of(behavior(ACTOR, OTHER), Status.CONFIRMED);
    history.apply(account(1, restated), HistoryListener.ignoring());
    assertThat(record()).isEqualTo(restated);
    refuses(
        OTHER,
        new Event.Decided(BehaviorId.of("c"), Status.CONFIRMED),
        "behavior 'c' is not on record; propose it first");
  }

  @Test
  void a_replay_passes_over_a_decision_made_twice_when_the_one_between_was_erased() {
    history.apply(report, HistoryListener.ignoring());
    history.apply(confirmed, HistoryListener.ignoring());
    history.skipErasedEntry(); // someone contested it
    history.apply(confirmed, HistoryListener.ignoring());
    history.apply(account(1, record()), HistoryListener.ignoring());
    assertThat(record().status()).isEqualTo(Status.CONFIRMED);
  }

  @Test
  void a_replay_is_not_strict_again_before_all_that_was_erased_is_accounted_for() {
    history.skipErasedEntry();
    history.skipErasedEntry();
    history.apply(account(1), HistoryListener.ignoring()); // one was erased later than this says
    history.apply(confirmed, HistoryListener.ignoring());
    history.apply(account(0), HistoryListener.ignoring()); // the first of the entries that restate
    history.apply(confirmed, HistoryListener.ignoring());
    history.apply(account(2), HistoryListener.ignoring());
    assertThatIllegalArgumentException()
        .isThrownBy(() -> history.apply(confirmed, HistoryListener.ignoring()));
  }
}
