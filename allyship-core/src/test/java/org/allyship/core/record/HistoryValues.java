package org.allyship.core.record;

import static org.allyship.core.ArbitraryParts.dates;
import static org.allyship.core.ArbitraryParts.text;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;
import org.allyship.core.Anchor;
import org.allyship.core.Behavior;
import org.allyship.core.BehaviorId;
import org.allyship.core.Coding;
import org.allyship.core.Level;
import org.allyship.core.ParticipantId;
import org.allyship.core.Perspective;

/**
 * Arbitrary valid entries of few people about few behaviors, so that they meet; whether one may
 * follow on another is for the history to say.
 */
public final class HistoryValues extends DomainContextBase {
  /** Those whom entries name. */
  static final List<ParticipantId> PEOPLE =
      List.of("person-a", "person-b", "person-c", "person-d").stream()
          .map(ParticipantId::of)
          .toList();

  /** Those that entries are about. */
  static final List<BehaviorId> BEHAVIORS =
      List.of("b1", "b2", "b3", "b4").stream().map(BehaviorId::of).toList();

  private static final long LATEST = Instant.parse("2400-01-01T00:00:00Z").getEpochSecond();

  /** For jqwik, which makes one for each law. */
  public HistoryValues() {}

  /** Returns those of some entries that a history takes, in their order, after it took them. */
  static List<AuditEntry> taken(
      List<AuditEntry> entries, History history, HistoryListener changes) {
    List<AuditEntry> taken = new ArrayList<>();
    for (AuditEntry entry : entries) {
      try {
        history.apply(entry, changes);
        taken.add(entry);
      } catch (IllegalArgumentException e) {
        // breaks a rule here; HistoryTest says which
      }
    }
    return taken;
  }

  @Provide
  Arbitrary<List<AuditEntry>> stories() {
    return entries().list().ofMinSize(20).ofMaxSize(60);
  }

  @Provide
  Arbitrary<AuditEntry> entries() {
    Arbitrary<Instant> at =
        Combinators.combine(
                Arbitraries.longs().between(0, LATEST), Arbitraries.integers().between(0, 999_999))
            .as((second, micros) -> Instant.ofEpochSecond(second, micros * 1000L));
    return Combinators.combine(
            at, people(), text(), Arbitraries.oneOf(behaviorEvents(), claimEvents()))
        .as(HistoryValues::entry);
  }

  private static AuditEntry entry(
      Instant at, ParticipantId by, Optional<String> reason, Event event) {
    boolean isClaim = event.about().isEmpty() && !event.mentions().isEmpty();
    boolean needsReason = event instanceof Event.Decided;
    return AuditEntry.builder()
        .at(at)
        .actor(isClaim ? event.mentions().iterator().next() : by)
        .reason(needsReason ? Optional.of("why " + reason.orElse("")) : reason)
        .event(event)
        .build();
  }

  private Arbitrary<Event> behaviorEvents() {
    Arbitrary<Event> proposed = behaviors().map(Event.Proposed::new);
    Arbitrary<Event> decided =
        Combinators.combine(
                ids(), Arbitraries.of(Status.class).filter(status -> status != Status.PROPOSED))
            .as(Event.Decided::new);
    Arbitrary<Event> asked = requests().map(Event.FeedbackAsked::new);
    Arbitrary<Event> given = feedback().map(Event.FeedbackGiven::new);
    Arbitrary<Event> repaired = repairs().map(Event.Repaired::new);
    return Arbitraries.oneOf(proposed, proposed, decided, decided, asked, given, repaired);
  }

  private Arbitrary<Event> claimEvents() {
    Arbitrary<Event> made = claims().map(Event.Claimed::new);
    Arbitrary<Event> takenBack = claims().map(Event.ClaimTakenBack::new);
    return Arbitraries.oneOf(made, takenBack);
  }

  /** Every event; one that tells of an erasure is appended by the log, and so not in a story. */
  @Provide
  Arbitrary<Event> events() {
    Arbitrary<Event> erased =
        Combinators.combine(
                Arbitraries.longs().between(0, 1L << 40),
                records().list().uniqueElements(BehaviorRecord::id).ofMaxSize(3))
            .as(Event.SubjectErased::new);
    return Arbitraries.oneOf(behaviorEvents(), claimEvents(), erased);
  }

  @Provide
  Arbitrary<BehaviorRecord> records() {
    return Combinators.combine(
            behaviors(),
            Arbitraries.of(Status.class),
            requests().list().uniqueElements(FeedbackRequest::to).ofMaxSize(3),
            feedback().list().uniqueElements(Feedback::reporter).ofMaxSize(3),
            repairs().optional())
        .as(HistoryValues::record);
  }

  /** Makes all parts fit the behavior. */
  private static BehaviorRecord record(
      Behavior behavior,
      Status status,
      List<FeedbackRequest> asked,
      List<Feedback> feedback,
      Optional<Repair> repair) {
    BehaviorId id = behavior.id().orElseThrow();
    ParticipantId actor = behavior.actor().orElseThrow();
    return BehaviorRecord.builder()
        .behavior(behavior)
        .status(status)
        .asked(
            asked.stream()
                .filter(request -> !request.to().equals(actor))
                .map(request -> new FeedbackRequest(id, request.to(), request.date()))
                .toList())
        .feedback(
            feedback.stream()
                .filter(given -> !given.reporter().equals(actor))
                .map(given -> given.toBuilder().about(id).build())
                .toList())
        .repair(
            repair
                .filter(done -> !done.confirmedBy().equals(actor))
                .map(done -> new Repair(id, done.confirmedBy(), done.date())))
        .build();
  }

  private Arbitrary<Behavior> behaviors() {
    return Combinators.combine(
            ids(),
            people(),
            people().optional(),
            dates(),
            Arbitraries.of(Perspective.class),
            Arbitraries.of(Anchor.class),
            text())
        .as(
            (id, by, reporter, on, perspective, anchor, note) ->
                Behavior.of(Coding.unknown())
                    .with(anchor)
                    .id(id)
                    .actor(by)
                    .reporter(reporter)
                    .date(on)
                    .perspective(perspective)
                    .note(note)
                    .build());
  }

  private Arbitrary<FeedbackRequest> requests() {
    return Combinators.combine(ids(), people(), dates()).as(FeedbackRequest::new);
  }

  private Arbitrary<Feedback> feedback() {
    return Combinators.combine(
            ids(), people(), dates(), Arbitraries.of(Feedback.Effect.class), text())
        .as(
            (about, by, on, effect, words) ->
                Feedback.builder()
                    .about(about)
                    .reporter(by)
                    .date(on)
                    .effect(effect)
                    .text(words)
                    .build());
  }

  private Arbitrary<Repair> repairs() {
    return Combinators.combine(ids(), people(), dates()).as(Repair::new);
  }

  private Arbitrary<Claim> claims() {
    return Combinators.combine(
            people(), Arbitraries.of(Level.class), Arbitraries.just(LocalDate.of(2026, 1, 1)))
        .as(Claim::new);
  }

  private static Arbitrary<BehaviorId> ids() {
    return Arbitraries.of(BEHAVIORS);
  }

  @Provide
  Arbitrary<ParticipantId> people() {
    return Arbitraries.of(PEOPLE);
  }
}
