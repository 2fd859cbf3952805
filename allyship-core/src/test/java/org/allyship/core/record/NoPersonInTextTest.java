package org.allyship.core.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.allyship.core.Behavior;
import org.allyship.core.BehaviorId;
import org.allyship.core.Coding;
import org.allyship.core.Level;
import org.allyship.core.ParticipantId;
import org.allyship.core.Perspective;
import org.allyship.core.plan.Commitment;
import org.allyship.core.plan.CommitmentId;
import org.allyship.core.plan.Plan;
import org.allyship.core.role.Attestation;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class NoPersonInTextTest {
  private static final ParticipantId ONE = ParticipantId.of("secret-one");
  private static final ParticipantId OTHER = ParticipantId.of("secret-other");
  private static final BehaviorId ID = BehaviorId.of("b-1");
  private static final LocalDate DAY = LocalDate.of(2026, 3, 4);

  @ParameterizedTest
  @MethodSource
  void no_value_names_a_person_in_its_text(Object value) {
    assertThat(value.toString()).doesNotContain("secret").startsWith(name(value) + "{");
  }

  private static String name(Object value) {
    return value.getClass().getSimpleName().replaceFirst("^Immutable", "");
  }

  static Stream<Object> no_value_names_a_person_in_its_text() {
    Behavior behavior =
        Behavior.of(Coding.unknown())
            .id(ID)
            .actor(ONE)
            .reporter(OTHER)
            .date(DAY)
            .perspective(Perspective.OBSERVER)
            .build();
    Feedback feedback =
        Feedback.builder()
            .about(ID)
            .reporter(OTHER)
            .date(DAY)
            .effect(Feedback.Effect.HELPED)
            .build();
    FeedbackRequest request = new FeedbackRequest(ID, OTHER, DAY);
    Repair repair = new Repair(ID, OTHER, DAY);
    Claim claim = new Claim(ONE, Level.ADVOCACY, DAY);
    BehaviorRecord record =
        BehaviorRecord.of(behavior, Status.CONFIRMED).toBuilder().addFeedback(feedback).build();
    Commitment commitment =
        Commitment.builder()
            .id(CommitmentId.of("c-1"))
            .person(ONE)
            .change("A change")
            .firstStep("A step")
            .madeOn(DAY)
            .reviewOn(DAY.plusDays(9))
            .build();
    AuditEntry entry =
        AuditEntry.builder()
            .at(Instant.EPOCH)
            .actor(ONE)
            .event(new Event.Proposed(behavior))
            .build();
    return Stream.of(
        behavior,
        feedback,
        request,
        repair,
        claim,
        record,
        commitment,
        Plan.builder().person(ONE).addCommitment(commitment).build(),
        entry,
        new Witness(OTHER, Perspective.OBSERVER),
        new Attestation(ID, Level.ADVOCACY, Perspective.OBSERVER, OTHER, DAY),
        PersonHistory.of(ONE, List.of(record)));
  }
}
