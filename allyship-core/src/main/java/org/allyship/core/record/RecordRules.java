package org.allyship.core.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.allyship.core.Behavior;
import org.allyship.core.ParticipantId;
import org.allyship.core.internal.JsonNames;

/** Derives the next form of a record from an entry. */
final class RecordRules {
  private RecordRules() {}

  /** Returns the record after an entry. */
  static BehaviorRecord next(BehaviorRecord record, AuditEntry entry) {
    Event event = entry.event();
    if (event instanceof Event.Decided decided) {
      return decided(record, decided.status(), entry.actor());
    }
    requireNotWithdrawn(record);
    if (event instanceof Event.FeedbackAsked asked) {
      return asked(record, asked.request());
    }
    if (event instanceof Event.FeedbackGiven given) {
      return given(record, given.feedback());
    }
    if (event instanceof Event.Repaired repaired) {
      return record.toBuilder().repair(repaired.repair()).build();
    }
    throw new IllegalArgumentException("not an event about one behavior: " + event.getClass());
  }

  private static BehaviorRecord decided(BehaviorRecord record, Status next, ParticipantId by) {
    if (!record.status().canBecome(next)) {
      throw new IllegalArgumentException(
          "behavior '%s' is %s and cannot become %s"
              .formatted(record.id(), JsonNames.of(record.status()), JsonNames.of(next)));
    }
    if (next != Status.CONTESTED && by.equals(record.actor()) && !record.isSelfReport()) {
      throw new IllegalArgumentException(
          "behavior '%s' was reported by others; its actor may contest it, but not make it %s"
              .formatted(record.id(), JsonNames.of(next)));
    }
    return record.toBuilder().status(next).build();
  }

  private static void requireNotWithdrawn(BehaviorRecord record) {
    if (record.status() == Status.WITHDRAWN) {
      throw new IllegalArgumentException(
          "behavior '%s' was withdrawn, so nothing can be added to it".formatted(record.id()));
    }
  }

  private static BehaviorRecord asked(BehaviorRecord record, FeedbackRequest request) {
    List<FeedbackRequest> asked = new ArrayList<>(record.asked());
    asked.removeIf(before -> before.to().equals(request.to()));
    asked.add(request);
    return record.toBuilder().asked(asked).build();
  }

  private static BehaviorRecord given(BehaviorRecord record, Feedback feedback) {
    List<Feedback> given = new ArrayList<>(record.feedback());
    given.removeIf(before -> before.reporter().equals(feedback.reporter()));
    given.add(feedback);
    return record.toBuilder().feedback(given).build();
  }

  /** Returns the record without a person who is not its actor. */
  static BehaviorRecord without(ParticipantId person, BehaviorRecord record) {
    Behavior behavior = record.behavior();
    boolean reported = behavior.reporter().filter(person::equals).isPresent();
    return record.toBuilder()
        .behavior(reported ? behavior.toBuilder().reporter(Optional.empty()).build() : behavior)
        .asked(record.asked().stream().filter(request -> !request.to().equals(person)).toList())
        .feedback(
            record.feedback().stream().filter(given -> !given.reporter().equals(person)).toList())
        .repair(record.repair().filter(repair -> !repair.confirmedBy().equals(person)))
        .build();
  }
}
