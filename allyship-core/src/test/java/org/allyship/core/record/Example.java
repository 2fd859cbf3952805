package org.allyship.core.record;

import java.time.Instant;
import java.time.LocalDate;
import org.allyship.core.Behavior;
import org.allyship.core.BehaviorId;
import org.allyship.core.Coding;
import org.allyship.core.ParticipantId;
import org.allyship.core.Perspective;

/** Those who act and speak in the examples, and what they do and say. */
final class Example {
  static final LocalDate DAY = LocalDate.of(2026, 3, 4);
  static final BehaviorId B = BehaviorId.of("b");
  static final ParticipantId ACTOR = ParticipantId.of("actor");
  static final ParticipantId REPORTER = ParticipantId.of("reporter");
  static final ParticipantId OTHER = ParticipantId.of("other");
  static final ParticipantId OFFICE = ParticipantId.of("office");

  private Example() {}

  static AuditEntry entry(ParticipantId by, Event event) {
    return AuditEntry.builder().at(Instant.EPOCH).actor(by).reason("why").event(event).build();
  }

  static Event proposed(ParticipantId reporter) {
    return new Event.Proposed(behavior(ACTOR, reporter));
  }

  static Behavior behavior(ParticipantId by, ParticipantId reporter) {
    return Behavior.of(Coding.unknown())
        .id(B)
        .actor(by)
        .date(DAY)
        .perspective(Perspective.RECIPIENT)
        .reporter(reporter)
        .build();
  }

  static Event decided(Status status) {
    return new Event.Decided(B, status);
  }

  static FeedbackRequest request(ParticipantId to, int day) {
    return new FeedbackRequest(B, to, DAY.plusDays(day));
  }

  static Feedback feedback(ParticipantId by, Feedback.Effect effect) {
    return Feedback.builder().about(B).reporter(by).date(DAY).effect(effect).build();
  }
}
