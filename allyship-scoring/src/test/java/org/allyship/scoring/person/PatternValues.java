package org.allyship.scoring.person;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.domains.DomainContextBase;
import org.allyship.core.Anchor;
import org.allyship.core.Behavior;
import org.allyship.core.BehaviorId;
import org.allyship.core.Coding;
import org.allyship.core.Level;
import org.allyship.core.ParticipantId;
import org.allyship.core.Perspective;
import org.allyship.core.record.BehaviorRecord;
import org.allyship.core.record.Claim;
import org.allyship.core.record.Feedback;
import org.allyship.core.record.FeedbackRequest;
import org.allyship.core.record.PersonHistory;
import org.allyship.core.record.Repair;
import org.allyship.core.record.Status;
import org.allyship.core.time.QuarterRange;
import org.allyship.scoring.ScoringValues;

/** Arbitrary histories of one person, dense enough that everything a pattern can hold occurs. */
public final class PatternValues extends DomainContextBase {
  public static final ParticipantId PERSON = ParticipantId.of("p");
  public static final LocalDate FIRST = LocalDate.of(2025, 1, 1);
  public static final QuarterRange PERIOD = QuarterRange.ofYear(2026);

  private static final Coding ALLY =
      Coding.of(
          Anchor.ACT_DEED,
          Anchor.REACH_PERSON,
          Anchor.COST_COMFORT,
          Anchor.TRANSFER_VOICE,
          Anchor.DIRECTION_ASKED);
  private static final Coding ADVOCATE =
      Coding.of(
          Anchor.ACT_DEED, Anchor.REACH_ORGANIZATION, Anchor.RULES_CHANGES, Anchor.COST_COMFORT);
  private static final Coding ACCOMPLICE =
      Coding.of(
          Anchor.ACT_DEED,
          Anchor.REACH_ORGANIZATION,
          Anchor.COST_LIVELIHOOD,
          Anchor.RULES_DEFIES,
          Anchor.DIRECTION_LED);
  private static final List<Coding> TYPICAL =
      List.of(
          ALLY,
          ALLY.with(Anchor.FOLLOW_THROUGH_REPEATED),
          ADVOCATE,
          ADVOCATE.with(Anchor.OUTCOME_LASTING),
          ACCOMPLICE,
          Coding.of(Anchor.ACT_SYMBOL, Anchor.VISIBILITY_PUBLIC),
          Coding.of(Anchor.ACT_CLAIM, Anchor.FOLLOW_THROUGH_LAPSED),
          Coding.of(Anchor.ACT_LEARNING),
          Coding.of(Anchor.ACT_HARM, Anchor.REPAIR_EVADES),
          Coding.of(Anchor.ACT_NONE, Anchor.REPAIR_NA),
          Coding.unknown());

  /** For jqwik, which makes one for each law. */
  public PatternValues() {}

  public static Coding typical(Level level) {
    return switch (level) {
      case ALLYSHIP -> ALLY;
      case ADVOCACY -> ADVOCATE;
      case ACCOMPLICESHIP -> ACCOMPLICE;
    };
  }

  @Provide
  Arbitrary<Coding> codings() {
    return Arbitraries.frequencyOf(
        Tuple.of(3, Arbitraries.of(TYPICAL)),
        Tuple.of(1, Arbitraries.of(Anchor.class).list().ofMaxSize(8).map(ScoringValues::coding)));
  }

  @Provide
  Arbitrary<BehaviorRecord> records() {
    Arbitrary<Behavior> behaviors =
        Combinators.combine(
                codings(),
                Arbitraries.integers().between(0, 729),
                Arbitraries.of(Perspective.class),
                Arbitraries.integers().between(-1, 4))
            .as(PatternValues::behavior);
    return Combinators.combine(
            behaviors,
            Arbitraries.of(
                Status.CONFIRMED,
                Status.CONFIRMED,
                Status.CONFIRMED,
                Status.PROPOSED,
                Status.CONTESTED,
                Status.WITHDRAWN),
            Arbitraries.integers().between(1, 4).set().ofMaxSize(2),
            Arbitraries.of(Feedback.Effect.class),
            Arbitraries.of(true, false, false))
        .as(PatternValues::record);
  }

  private static Behavior behavior(Coding coding, int day, Perspective perspective, int reporter) {
    Behavior.Builder builder =
        Behavior.of(coding)
            .id(BehaviorId.of("unnumbered"))
            .actor(PERSON)
            .date(FIRST.plusDays(day))
            .perspective(perspective);
    return (reporter < 0 ? builder : builder.reporter(reporter(reporter))).build();
  }

  /** Reporter 0 is the person. */
  public static ParticipantId reporter(int number) {
    return number == 0 ? PERSON : ParticipantId.of("r" + number);
  }

  private static BehaviorRecord record(
      Behavior behavior, Status status, Set<Integer> givers, Feedback.Effect effect, boolean done) {
    BehaviorId id = behavior.id().orElseThrow();
    LocalDate day = behavior.date().orElseThrow();
    BehaviorRecord.Builder builder = BehaviorRecord.builder().behavior(behavior).status(status);
    for (int giver : givers) {
      builder.addAsked(new FeedbackRequest(id, reporter(giver), day));
      builder.addFeedback(
          Feedback.builder().about(id).reporter(reporter(giver)).date(day).effect(effect).build());
    }
    return done ? builder.repair(new Repair(id, reporter(1), day)).build() : builder.build();
  }

  /** Returns the record under an id of its own. */
  public static BehaviorRecord numbered(BehaviorRecord record, int number) {
    BehaviorId id = BehaviorId.of("b" + number);
    BehaviorRecord.Builder builder =
        BehaviorRecord.builder()
            .behavior(record.behavior().toBuilder().id(id).build())
            .status(record.status());
    record
        .asked()
        .forEach(asked -> builder.addAsked(new FeedbackRequest(id, asked.to(), asked.date())));
    record.feedback().forEach(given -> builder.addFeedback(given.toBuilder().about(id).build()));
    record
        .repair()
        .ifPresent(done -> builder.repair(new Repair(id, done.confirmedBy(), done.date())));
    return builder.build();
  }

  @Provide
  Arbitrary<Claim> claims() {
    return Combinators.combine(Arbitraries.of(Level.class), Arbitraries.integers().between(0, 729))
        .as((level, day) -> new Claim(PERSON, level, FIRST.plusDays(day)));
  }

  @Provide
  Arbitrary<PersonHistory> histories() {
    return Combinators.combine(
            records().list().ofMaxSize(40), claims().set().ofMaxSize(3), supporters())
        .as(
            (records, claims, supporters) -> {
              List<BehaviorRecord> all = new ArrayList<>(records);
              all.addAll(supporters);
              List<BehaviorRecord> numbered = new ArrayList<>();
              for (BehaviorRecord record : all) {
                numbered.add(numbered(record, numbered.size()));
              }
              return new PersonHistory(PERSON, numbered, List.copyOf(new LinkedHashSet<>(claims)));
            });
  }

  /** Support that others report, so often that roles come up. */
  private Arbitrary<List<BehaviorRecord>> supporters() {
    return Combinators.combine(
            Arbitraries.of(Level.class),
            Arbitraries.integers().between(365, 729),
            Arbitraries.of(Perspective.RECIPIENT, Perspective.OBSERVER, Perspective.RECORD),
            Arbitraries.integers().between(1, 3))
        .as(
            (level, day, perspective, reporter) ->
                BehaviorRecord.of(
                    behavior(typical(level), day, perspective, reporter), Status.CONFIRMED))
        .list()
        .ofMaxSize(20);
  }
}
