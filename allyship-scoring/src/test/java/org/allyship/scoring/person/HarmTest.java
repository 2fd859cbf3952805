package org.allyship.scoring.person;

import static org.allyship.scoring.person.PatternValues.PERIOD;
import static org.allyship.scoring.person.PatternValues.PERSON;
import static org.allyship.scoring.person.PatternValues.reporter;
import static org.allyship.scoring.person.PatternValues.typical;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.allyship.core.Anchor;
import org.allyship.core.Behavior;
import org.allyship.core.BehaviorId;
import org.allyship.core.Coding;
import org.allyship.core.Level;
import org.allyship.core.Perspective;
import org.allyship.core.record.BehaviorRecord;
import org.allyship.core.record.Feedback;
import org.allyship.core.record.PersonHistory;
import org.allyship.core.record.Status;
import org.allyship.core.record.View;
import org.allyship.scoring.Classification;
import org.allyship.scoring.IntendedUse;
import org.allyship.scoring.Spectrum;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What recipients report as harmful is harmful and grounds no role, however it was recorded. */
class HarmTest {
  private static final PersonPatterns PATTERNS =
      PersonPatterns.with(Spectrum.standard(), IntendedUse.SELF_REFLECTION);
  private static final Coding ALLY = typical(Level.ALLYSHIP);

  /** The ways to record that support did harm. */
  enum Encoding {
    AS_THE_ACT(ALLY.with(Anchor.ACT_HARM)),
    AS_THE_OUTCOME(ALLY.with(Anchor.OUTCOME_HARMED)),
    AS_OVER_THEIR_HEADS(ALLY.with(Anchor.DIRECTION_OVER)),
    AS_FEEDBACK(ALLY);

    private final Coding coding;

    Encoding(Coding coding) {
      this.coding = coding;
    }
  }

  @ParameterizedTest
  @EnumSource
  void four_harmful_behaviors_are_harmful_and_give_no_role(Encoding encoding) {
    PersonPattern pattern = pattern(encoding);
    assertThat(pattern.others().classifications()).containsOnlyKeys(Classification.HARMFUL);
    assertThat(pattern.others().support().count()).isZero();
    assertThat(pattern.roles()).isEmpty();
    assertThat(pattern.findings())
        .contains(new PatternFinding(PatternFindingType.UNREPAIRED_HARM, View.OTHERS, 4));
  }

  private static PersonPattern pattern(Encoding encoding) {
    UnaryOperator<BehaviorRecord> told =
        encoding == Encoding.AS_FEEDBACK ? HarmTest::toldHarmful : UnaryOperator.identity();
    List<BehaviorRecord> records = new ArrayList<>();
    for (int month = 3; month <= 6; month++) {
      Behavior behavior =
          Behavior.of(encoding.coding)
              .id(BehaviorId.of("b" + month))
              .actor(PERSON)
              .date(LocalDate.of(2026, month, 15))
              .perspective(Perspective.RECIPIENT)
              .reporter(reporter(1 + month % 2))
              .build();
      records.add(told.apply(BehaviorRecord.of(behavior, Status.CONFIRMED)));
    }
    return PATTERNS.of(new PersonHistory(PERSON, records, List.of()), PERIOD);
  }

  private static BehaviorRecord toldHarmful(BehaviorRecord record) {
    Feedback harmed =
        Feedback.builder()
            .about(record.id())
            .reporter(reporter(5))
            .date(LocalDate.of(2026, 7, 1))
            .effect(Feedback.Effect.HARMED)
            .build();
    return record.toBuilder().addFeedback(harmed).build();
  }
}
