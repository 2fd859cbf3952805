package org.allyship.audit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.allyship.core.Anchor;
import org.allyship.core.Behavior;
import org.allyship.core.BehaviorId;
import org.allyship.core.Coding;
import org.allyship.core.Level;
import org.allyship.core.ParticipantId;
import org.allyship.core.Perspective;
import org.allyship.core.record.AuditEntry;
import org.allyship.core.record.BehaviorRecord;
import org.allyship.core.record.Claim;
import org.allyship.core.record.Event;
import org.allyship.core.record.Feedback;
import org.allyship.core.record.FeedbackRequest;
import org.allyship.core.record.History;
import org.allyship.core.record.HistoryListener;
import org.allyship.core.record.Repair;
import org.allyship.core.record.Status;

/** Makes up entries of few people about few behaviors; the same seed makes the same. */
final class Entries {
  static final List<ParticipantId> PEOPLE =
      List.of("person-ada", "person-ben", "person-cleo", "person-dan").stream()
          .map(ParticipantId::of)
          .toList();
  static final ParticipantId OFFICE = ParticipantId.of("privacy-office");

  private static final Instant START = Instant.parse("2026-03-04T10:15:30Z");
  private static final LocalDate DAY = LocalDate.of(2026, 3, 4);
  private static final int BEHAVIORS = 8;

  private final Random random;

  private Entries(long seed) {
    this.random = new Random(seed);
  }

  /** Returns entries that follow the rules, one after the other. */
  static List<AuditEntry> of(long seed, int count) {
    return after(new History(), seed, count);
  }

  /** Returns entries that go on from a history, and takes them in there. */
  static List<AuditEntry> after(History history, long seed, int count) {
    Entries source = new Entries(seed);
    List<AuditEntry> entries = new ArrayList<>();
    while (entries.size() < count) {
      try {
        AuditEntry entry = source.entry();
        history.apply(entry, HistoryListener.ignoring());
        entries.add(entry);
      } catch (IllegalArgumentException e) {
        // breaks a rule of the history; another may not
      }
    }
    return entries;
  }

  /** Returns the entry for an erasure that restates no behavior. */
  static AuditEntry erased(long total) {
    return AuditEntry.builder()
        .at(START)
        .actor(OFFICE)
        .event(new Event.SubjectErased(total, List.of()))
        .build();
  }

  /** Returns a behavior with a note of a chosen length. */
  static Behavior behaviorWithNote(String id, String note) {
    return Behavior.of(Coding.unknown())
        .id(BehaviorId.of(id))
        .actor(PEOPLE.get(0))
        .date(DAY)
        .perspective(Perspective.RECORD)
        .note(note)
        .build();
  }

  /** Returns an event that restates behaviors, each with the same note. */
  static Event restated(long total, int count, String note) {
    return new Event.SubjectErased(
        total,
        IntStream.range(0, count)
            .mapToObj(i -> behaviorWithNote("b" + i, note))
            .map(behavior -> BehaviorRecord.of(behavior, Status.CONFIRMED))
            .toList());
  }

  private AuditEntry entry() {
    Event event = event();
    ParticipantId by =
        event instanceof Event.Claimed || event instanceof Event.ClaimTakenBack
            ? event.mentions().iterator().next()
            : person();
    return AuditEntry.builder()
        .at(START.plusMillis(random.nextInt(1_000_000)))
        .actor(by)
        .reason("because “" + random.nextInt(100) + "” \u00e9\ud83d\ude00")
        .event(event)
        .build();
  }

  private Event event() {
    return switch (random.nextInt(9)) {
      case 0, 1 -> new Event.Proposed(behavior());
      case 2, 3 -> new Event.Decided(id(), Status.values()[1 + random.nextInt(3)]);
      case 4 -> new Event.FeedbackAsked(new FeedbackRequest(id(), person(), day()));
      case 5 -> new Event.FeedbackGiven(feedback());
      case 6 -> new Event.Repaired(new Repair(id(), person(), day()));
      case 7 -> new Event.Claimed(claim());
      default -> new Event.ClaimTakenBack(claim());
    };
  }

  private Behavior behavior() {
    return Behavior.of(Coding.unknown().with(one(Anchor.values())))
        .id(id())
        .actor(person())
        .date(day())
        .perspective(one(Perspective.values()))
        .reporter(person())
        .note("note\n" + random.nextInt(100))
        .build();
  }

  private Feedback feedback() {
    return Feedback.builder()
        .about(id())
        .reporter(person())
        .date(day())
        .effect(one(Feedback.Effect.values()))
        .text("words \"" + random.nextInt(100) + "\"")
        .build();
  }

  private Claim claim() {
    return new Claim(person(), one(Level.values()), DAY);
  }

  private BehaviorId id() {
    return BehaviorId.of("b" + random.nextInt(BEHAVIORS));
  }

  private ParticipantId person() {
    return PEOPLE.get(random.nextInt(PEOPLE.size()));
  }

  private LocalDate day() {
    return DAY.plusDays(random.nextInt(30));
  }

  private <T> T one(T[] values) {
    return values[random.nextInt(values.length)];
  }
}
