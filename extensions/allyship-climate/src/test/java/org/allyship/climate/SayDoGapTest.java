package org.allyship.climate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.allyship.core.Anchor;
import org.allyship.core.Behavior;
import org.allyship.core.BehaviorId;
import org.allyship.core.Coding;
import org.allyship.core.ParticipantId;
import org.allyship.core.Perspective;
import org.allyship.core.record.BehaviorRecord;
import org.allyship.core.record.PersonHistory;
import org.allyship.core.record.Status;
import org.allyship.core.record.View;
import org.allyship.scoring.IntendedUse;
import org.allyship.scoring.person.PersonPatterns;
import org.junit.jupiter.api.Test;

class SayDoGapTest {
  private static final Coding SYMBOL = Coding.of(Anchor.ACT_SYMBOL);
  private static final Coding CLAIM = Coding.of(Anchor.ACT_CLAIM);
  private static final Coding CHANGE =
      Coding.of(
          Anchor.ACT_DEED,
          Anchor.REACH_ORGANIZATION,
          Anchor.RULES_CHANGES,
          Anchor.TIMING_AHEAD,
          Anchor.COST_COMFORT,
          Anchor.TRANSFER_ACCESS,
          Anchor.DIRECTION_WITH,
          Anchor.FOLLOW_THROUGH_BUILTIN);

  private static SayDoGap of(Coding... codings) {
    ParticipantId organization = ParticipantId.of("organization");
    List<BehaviorRecord> done = new ArrayList<>();
    for (int i = 0; i < codings.length; i++) {
      Behavior behavior =
          Behavior.of(codings[i])
              .id(BehaviorId.of("b" + i))
              .actor(organization)
              .date(LocalDate.of(2026, 1 + i, 1))
              .perspective(Perspective.OBSERVER)
              .reporter(ParticipantId.of("r"))
              .build();
      done.add(BehaviorRecord.of(behavior, Status.CONFIRMED));
    }
    PersonPatterns patterns = PersonPatterns.with(Group.SPECTRUM, IntendedUse.AGGREGATE_CLIMATE);
    return SayDoGap.of(patterns.of(PersonHistory.of(organization, done), Group.NOW), View.OTHERS);
  }

  @Test
  void three_statements_and_no_change_are_words_only() {
    SayDoGap words = of(SYMBOL, CLAIM, SYMBOL);
    assertThat(words).isEqualTo(new SayDoGap(View.OTHERS, 3, 0, 0));
    assertThat(words.isWordsOnly()).isTrue();
  }

  @Test
  void a_change_makes_them_more_than_words() {
    SayDoGap both = of(SYMBOL, CLAIM, SYMBOL, CHANGE);
    assertThat(both).isEqualTo(new SayDoGap(View.OTHERS, 3, 0, 1));
    assertThat(both.isWordsOnly()).isFalse();
  }

  @Test
  void two_statements_are_no_habit() {
    assertThat(of(SYMBOL, CLAIM).isWordsOnly()).isFalse();
  }
}
