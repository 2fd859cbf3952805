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

import java.time.Instant;
import java.util.List;
import org.allyship.core.Behavior;
import org.allyship.core.Coding;
import org.allyship.core.Level;
import org.allyship.core.ParticipantId;
import org.junit.jupiter.api.Test;

class HistoryTest {
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
  void the_status_of_a_behavior_goes_from_proposed_over_confirmed_and_contested_to_withdrawn() {
    apply(REPORTER, proposed(REPORTER));
    assertThat(record()).isEqualTo(BehaviorRecord.of(behavior(ACTOR, REPORTER), Status.PROPOSED));
    for (Status next :
        List.of(Status.CONFIRMED, Status.CONTESTED, Status.CONFIRMED, Status.WITHDRAWN)) {
      apply(OTHER, decided(next));
      assertThat(record().status()).isEqualTo(next);
    }
    assertThat(history.of(ACTOR).behaviors()).containsExactly(record());
  }

  @Test
  void the_status_of_a_behavior_cannot_become_what_it_is_nor_anything_after_it_was_withdrawn() {
    apply(REPORTER, proposed(REPORTER));
    apply(OTHER, decided(Status.CONFIRMED));
    refuses(
        OTHER, decided(Status.CONFIRMED), "behavior 'b' is confirmed and cannot become confirmed");
    apply(OTHER, decided(Status.WITHDRAWN));
    refuses(
        OTHER, decided(Status.CONTESTED), "behavior 'b' is withdrawn and cannot become contested");
  }

  @Test
  void
      the_status_of_a_behavior_is_contested_but_neither_confirmed_nor_withdrawn_by_the_actor_when_others_reported() {
    apply(REPORTER, proposed(REPORTER));
    refuses(
        ACTOR,
        decided(Status.CONFIRMED),
        "behavior 'b' was reported by others; its actor may contest it, but not make it confirmed");
    refuses(
        ACTOR,
        decided(Status.WITHDRAWN),
        "behavior 'b' was reported by others; its actor may contest it, but not make it withdrawn");
    apply(ACTOR, decided(Status.CONTESTED));
    assertThat(record().status()).isEqualTo(Status.CONTESTED);
  }

  @Test
  void the_status_of_a_self_report_is_the_actor_s_to_decide() {
    apply(ACTOR, proposed(ACTOR));
    apply(ACTOR, decided(Status.CONFIRMED));
    apply(ACTOR, decided(Status.WITHDRAWN));
    assertThat(record().status()).isEqualTo(Status.WITHDRAWN);
  }

  @Test
  void the_status_of_a_behavior_is_never_made_proposed() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> decided(Status.PROPOSED))
        .withMessage(
            "behavior 'b' can be confirmed, contested or withdrawn, but not proposed again");
  }

  @Test
  void the_status_of_a_behavior_needs_a_reason_to_be_contested_or_withdrawn() {
    AuditEntry.Builder entry = AuditEntry.builder().at(Instant.EPOCH).actor(OTHER);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> entry.event(decided(Status.CONTESTED)).build())
        .withMessage("behavior 'b' cannot become contested without a reason; give one");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> entry.event(decided(Status.WITHDRAWN)).reason(" ").build())
        .withMessage("behavior 'b' cannot become withdrawn without a reason; give one");
    assertThat(entry.event(decided(Status.CONFIRMED)).build().event())
        .isEqualTo(decided(Status.CONFIRMED));
  }

  @Test
  void a_behavior_must_be_on_record() {
    String message = "behavior 'b' is not on record; propose it first";
    refuses(OTHER, decided(Status.CONFIRMED), message);
    refuses(ACTOR, new Event.FeedbackAsked(request(OTHER, 0)), message);
    refuses(OTHER, new Event.FeedbackGiven(feedback(OTHER, Feedback.Effect.HELPED)), message);
    refuses(OTHER, new Event.Repaired(new Repair(B, OTHER, DAY)), message);
  }

  @Test
  void a_behavior_is_proposed_once() {
    apply(REPORTER, proposed(REPORTER));
    refuses(
        REPORTER,
        proposed(REPORTER),
        "behavior 'b' is on record already; withdraw it and propose another under a new id");
  }

  @Test
  void a_behavior_must_have_id_actor_date_and_perspective() {
    Behavior.Builder behavior = Behavior.of(Coding.unknown());
    requires(behavior, "behavior must say 'id'");
    requires(behavior.id(B), "behavior 'b' must say 'actor'");
    requires(behavior.actor(ACTOR), "behavior 'b' must say 'date'");
    requires(behavior.date(DAY), "behavior 'b' must say 'perspective'");
  }

  private void requires(Behavior.Builder behavior, String message) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Event.Proposed(behavior.build()))
        .withMessage(message + " to be kept over time; id, actor, date and perspective are needed");
  }

  @Test
  void a_behavior_that_was_withdrawn_takes_nothing_more() {
    apply(REPORTER, proposed(REPORTER));
    apply(OTHER, decided(Status.WITHDRAWN));
    String message = "behavior 'b' was withdrawn, so nothing can be added to it";
    refuses(ACTOR, new Event.FeedbackAsked(request(OTHER, 0)), message);
    refuses(OTHER, new Event.FeedbackGiven(feedback(OTHER, Feedback.Effect.HELPED)), message);
    refuses(OTHER, new Event.Repaired(new Repair(B, OTHER, DAY)), message);
  }

  @Test
  void a_behavior_is_restated_with_the_same_actor_or_not_at_all() {
    apply(REPORTER, proposed(REPORTER));
    BehaviorRecord other = BehaviorRecord.of(behavior(OTHER, REPORTER), Status.PROPOSED);
    refuses(
        OFFICE,
        new Event.SubjectErased(0, List.of(other)),
        "behavior 'b' cannot be restated with a different actor");
    assertThat(history.people()).containsExactly(ACTOR);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Event.SubjectErased(0, List.of(other, other)))
        .withMessage("a behavior must be restated once, but an id occurs twice");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Event.SubjectErased(-1, List.of()))
        .withMessage("the entries erased so far must be 0 or more, but were -1");
  }

  @Test
  void the_last_feedback_of_a_person_counts() {
    apply(REPORTER, proposed(REPORTER));
    apply(OTHER, new Event.FeedbackGiven(feedback(OTHER, Feedback.Effect.HARMED)));
    apply(REPORTER, new Event.FeedbackGiven(feedback(REPORTER, Feedback.Effect.HELPED)));
    apply(OTHER, new Event.FeedbackGiven(feedback(OTHER, Feedback.Effect.NO_DIFFERENCE)));
    assertThat(record().feedback())
        .containsExactly(
            feedback(REPORTER, Feedback.Effect.HELPED),
            feedback(OTHER, Feedback.Effect.NO_DIFFERENCE));
  }

  @Test
  void each_person_is_asked_for_feedback_once() {
    apply(REPORTER, proposed(REPORTER));
    apply(ACTOR, new Event.FeedbackAsked(request(OTHER, 1)));
    apply(ACTOR, new Event.FeedbackAsked(request(REPORTER, 2)));
    apply(ACTOR, new Event.FeedbackAsked(request(OTHER, 3)));
    assertThat(record().asked()).containsExactly(request(REPORTER, 2), request(OTHER, 3));
  }

  @Test
  void feedback_stays_with_a_repair_and_the_last_repair_counts() {
    apply(REPORTER, proposed(REPORTER));
    apply(OTHER, new Event.FeedbackGiven(feedback(OTHER, Feedback.Effect.HARMED)));
    apply(OTHER, new Event.Repaired(new Repair(B, REPORTER, DAY)));
    apply(OTHER, new Event.Repaired(new Repair(B, OTHER, DAY.plusDays(1))));
    assertThat(record().repair()).contains(new Repair(B, OTHER, DAY.plusDays(1)));
    assertThat(record().feedback()).hasSize(1);
  }

  @Test
  void the_actor_never_gives_feedback_or_confirms_a_repair() {
    apply(REPORTER, proposed(REPORTER));
    refuses(
        OTHER,
        new Event.FeedbackGiven(feedback(ACTOR, Feedback.Effect.HELPED)),
        "behavior 'b': feedback cannot be given by the actor; name someone else");
    refuses(
        ACTOR,
        new Event.FeedbackAsked(request(ACTOR, 0)),
        "behavior 'b': feedback cannot be requested from the actor; name someone else");
    refuses(
        OTHER,
        new Event.Repaired(new Repair(B, ACTOR, DAY)),
        "behavior 'b': a repair cannot be confirmed by the actor; name someone else");
  }

  @Test
  void a_claim_is_made_and_taken_back() {
    apply(ACTOR, new Event.Claimed(CLAIM));
    assertThat(history.of(ACTOR).claims()).containsExactly(CLAIM);
    assertThat(history.people()).containsExactly(ACTOR);
    apply(ACTOR, new Event.ClaimTakenBack(CLAIM));
    assertThat(history.of(ACTOR).claims()).isEmpty();
    assertThat(history.people()).isEmpty();
  }

  @Test
  void a_claim_is_made_once_and_taken_back_only_when_it_is_there() {
    refuses(
        ACTOR,
        new Event.ClaimTakenBack(CLAIM),
        "the claim of 2026-03-04 is not on record, so it cannot be taken back");
    apply(ACTOR, new Event.Claimed(CLAIM));
    refuses(ACTOR, new Event.Claimed(CLAIM), "the claim of 2026-03-04 is on record already");
  }

  @Test
  void a_claim_is_recorded_by_the_one_who_makes_it() {
    String message =
        "the claim of 2026-03-04 is recorded by someone else; only the person who makes a claim can record it or take it back";
    refuses(OTHER, new Event.Claimed(CLAIM), message);
    refuses(OTHER, new Event.ClaimTakenBack(CLAIM), message);
  }
}
