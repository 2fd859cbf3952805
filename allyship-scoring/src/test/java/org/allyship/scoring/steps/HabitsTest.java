package org.allyship.scoring.steps;

import static org.allyship.scoring.person.PatternValues.PERIOD;
import static org.allyship.scoring.person.PatternValues.PERSON;
import static org.allyship.scoring.person.PatternValues.reporter;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.allyship.core.ActionId;
import org.allyship.core.Anchor;
import org.allyship.core.Behavior;
import org.allyship.core.BehaviorId;
import org.allyship.core.Coding;
import org.allyship.core.Perspective;
import org.allyship.core.record.BehaviorRecord;
import org.allyship.core.record.PersonHistory;
import org.allyship.core.record.Status;
import org.junit.jupiter.api.Test;

class HabitsTest {
  private static final ActionId ASK = ActionId.of("ask");
  private static final ActionId CREDIT = ActionId.of("credit");

  private final List<BehaviorRecord> done = new ArrayList<>();

  private Behavior.Builder deed(String day) {
    return Behavior.of(Coding.of(Anchor.ACT_DEED))
        .id(BehaviorId.of("b" + done.size()))
        .actor(PERSON)
        .date(LocalDate.parse(day))
        .perspective(Perspective.SELF);
  }

  private void did(ActionId action, String... days) {
    for (String day : days) {
      done.add(BehaviorRecord.of(deed(day).action(action).build(), Status.CONFIRMED));
    }
  }

  private Habits habits() {
    return Habits.of(PersonHistory.of(PERSON, done), PERIOD);
  }

  @Test
  void nothing_done_is_no_habit() {
    assertThat(habits()).isEqualTo(Habits.none());
  }

  @Test
  void three_doings_in_a_quarter_are_a_habit_and_two_are_not() {
    did(ASK, "2026-01-05", "2026-03-31");
    assertThat(habits()).isEqualTo(new Habits(Set.of(), Set.of(ASK)));
    did(ASK, "2026-02-01");
    assertThat(habits()).isEqualTo(new Habits(Set.of(ASK), Set.of()));
  }

  @Test
  void doings_in_two_quarters_are_a_habit() {
    did(ASK, "2026-03-31", "2026-04-01");
    did(CREDIT, "2026-03-31");
    assertThat(habits()).isEqualTo(new Habits(Set.of(ASK), Set.of(CREDIT)));
  }

  @Test
  void what_both_views_report_of_a_day_is_one_doing() {
    did(ASK, "2026-01-05", "2026-01-06");
    done.add(
        BehaviorRecord.of(
            deed("2026-01-05")
                .action(ASK)
                .perspective(Perspective.RECIPIENT)
                .reporter(reporter(1))
                .build(),
            Status.CONFIRMED));
    assertThat(habits().habits()).isEmpty();
  }

  @Test
  void what_is_not_confirmed_of_another_time_or_of_no_action_does_not_count() {
    done.add(BehaviorRecord.of(deed("2026-01-05").action(ASK).build(), Status.PROPOSED));
    done.add(BehaviorRecord.of(deed("2026-01-06").action(ASK).build(), Status.CONTESTED));
    done.add(BehaviorRecord.of(deed("2026-01-07").build(), Status.CONFIRMED));
    did(ASK, "2025-12-31", "2027-01-01");
    assertThat(habits()).isEqualTo(Habits.none());
    did(ASK, "2026-12-31");
    assertThat(habits().done()).containsExactly(ASK);
  }

  @Test
  void a_habit_is_among_what_was_done_in_the_order_of_names() {
    Habits habits = new Habits(Set.of(CREDIT), Set.of(ASK));
    assertThat(habits.done()).containsExactly(ASK, CREDIT);
    assertThat(habits.habits()).containsExactly(CREDIT);
    assertThat(habits).hasToString("Habits{habits=1, done=2}");
  }
}
