package org.allyship.core.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.allyship.core.Behavior;
import org.allyship.core.BehaviorId;
import org.allyship.core.Coding;
import org.allyship.core.Level;
import org.allyship.core.ParticipantId;
import org.allyship.core.Perspective;
import org.junit.jupiter.api.Test;

class BehaviorRecordTest {
  private static final LocalDate DAY = LocalDate.of(2026, 3, 4);
  private static final BehaviorId B = BehaviorId.of("b");
  private static final BehaviorId C = BehaviorId.of("c");
  private static final ParticipantId ACTOR = ParticipantId.of("actor");
  private static final ParticipantId OTHER = ParticipantId.of("other");
  private static final BehaviorRecord RECORD =
      BehaviorRecord.of(behavior(B, Perspective.RECORD).build(), Status.CONFIRMED);

  private static Behavior.Builder behavior(BehaviorId id, Perspective perspective) {
    return Behavior.of(Coding.unknown()).id(id).actor(ACTOR).date(DAY).perspective(perspective);
  }

  private static Feedback feedback(BehaviorId about) {
    return Feedback.builder()
        .about(about)
        .reporter(OTHER)
        .date(DAY)
        .effect(Feedback.Effect.HELPED)
        .build();
  }

  private static void refuses(BehaviorRecord.Builder record, String message) {
    assertThatIllegalArgumentException().isThrownBy(record::build).withMessage(message);
  }

  @Test
  void a_record_holds_what_is_about_its_behavior_alone() {
    refuses(
        RECORD.toBuilder().addFeedback(feedback(C)),
        "behavior 'b' has feedback about 'c'; it must be about this behavior");
    refuses(
        RECORD.toBuilder().addAsked(new FeedbackRequest(C, OTHER, DAY)),
        "behavior 'b' has a request for feedback about 'c'; it must be about this behavior");
    refuses(
        RECORD.toBuilder().repair(new Repair(C, OTHER, DAY)),
        "behavior 'b' has a repair about 'c'; it must be about this behavior");
  }

  @Test
  void a_record_holds_one_feedback_of_a_person() {
    refuses(
        RECORD.toBuilder().addFeedback(feedback(B), feedback(B)),
        "behavior 'b' has feedback of one person twice; keep the last");
    FeedbackRequest asked = new FeedbackRequest(B, OTHER, DAY);
    refuses(
        RECORD.toBuilder().addAsked(asked, asked),
        "behavior 'b' has a request for feedback of one person twice; keep the last");
  }

  @Test
  void a_self_report_is_recognized_by_its_perspective_or_its_reporter() {
    assertThat(RECORD.isSelfReport()).isFalse();
    assertThat(isSelfReport(behavior(B, Perspective.SELF))).isTrue();
    assertThat(isSelfReport(behavior(B, Perspective.RECIPIENT).reporter(ACTOR))).isTrue();
    assertThat(isSelfReport(behavior(B, Perspective.RECIPIENT).reporter(OTHER))).isFalse();
  }

  private static boolean isSelfReport(Behavior.Builder behavior) {
    return BehaviorRecord.of(behavior.build(), Status.PROPOSED).isSelfReport();
  }

  @Test
  void a_reason_has_a_limit() {
    AuditEntry.Builder entry =
        AuditEntry.builder()
            .at(Instant.EPOCH)
            .actor(OTHER)
            .event(new Event.Decided(B, Status.CONTESTED));
    assertThat(entry.reason("r".repeat(1000)).build().reason()).isPresent();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> entry.reason("r".repeat(1001)).build())
        .withMessage("a reason must have at most 1000 characters, but had 1001");
  }

  @Test
  void a_history_is_one_person_s_in_order() {
    BehaviorRecord later =
        BehaviorRecord.of(
            behavior(BehaviorId.of("a"), Perspective.RECORD).date(DAY.plusDays(1)).build(),
            Status.PROPOSED);
    Claim claim = new Claim(ACTOR, Level.ALLYSHIP, DAY);
    PersonHistory history = new PersonHistory(ACTOR, List.of(later, RECORD), List.of(claim));
    assertThat(history.behaviors()).containsExactly(RECORD, later);
    assertThat(history).hasToString("PersonHistory{behaviors=2, claims=1}");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PersonHistory.of(OTHER, List.of(RECORD)))
        .withMessage(
            "behavior 'b' was done by someone else; a history holds the behaviors of one person only");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PersonHistory.of(ACTOR, List.of(RECORD, RECORD)))
        .withMessage("a history holds each behavior once, but an id occurs twice");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new PersonHistory(OTHER, List.of(), List.of(claim)))
        .withMessage("a history holds one person's claims only");
  }
}
