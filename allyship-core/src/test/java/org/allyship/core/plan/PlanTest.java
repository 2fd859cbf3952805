package org.allyship.core.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import org.allyship.core.ActionId;
import org.allyship.core.ParticipantId;
import org.allyship.core.json.StrictJson;
import org.allyship.core.plan.Commitment.CommitmentState;
import org.allyship.core.plan.Review.ReviewOutcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlanTest {
  private static final ParticipantId WHO = ParticipantId.of("p-1");
  private static final LocalDate MADE = LocalDate.of(2026, 1, 1);
  private static final LocalDate FIRST = LocalDate.of(2026, 2, 1);

  private static Commitment commitment(String id, LocalDate madeOn) {
    return Commitment.builder()
        .id(CommitmentId.of(id))
        .person(WHO)
        .action(ActionId.of("a"))
        .madeOn(madeOn)
        .reviewOn(madeOn.plusDays(31))
        .build();
  }

  private static Review review(LocalDate on, ReviewOutcome outcome) {
    return Review.builder().date(on).outcome(outcome).build();
  }

  private static Commitment reviewed(String id, ReviewOutcome outcome) {
    return commitment(id, MADE).reviewed(review(FIRST, outcome));
  }

  @Test
  void a_plan_holds_one_persons_commitments_by_the_day_they_were_made() {
    Commitment later = commitment("a", MADE.plusDays(1));
    Commitment first = commitment("c", MADE);
    Commitment also = commitment("b", MADE);
    Plan plan = Plan.of(WHO, List.of(later, first, also));
    assertThat(plan.commitments()).containsExactly(also, first, later);
    assertThat(Plan.of(WHO, List.of()).commitments()).isEmpty();
  }

  @Test
  void the_commitment_of_someone_else_and_a_repeated_id_are_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Plan.of(ParticipantId.of("p-2"), List.of(commitment("c", MADE))))
        .withMessage(
            "commitment 'c' belongs to someone else; a plan holds the commitments of one person only");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> Plan.of(WHO, List.of(commitment("c", MADE), reviewed("c", ReviewOutcome.KEPT))))
        .withMessage("commitment 'c' is in the plan twice; keep the one with more reviews");
  }

  @ParameterizedTest
  @CsvSource({
    "2026-01-01, OPEN",
    "2026-01-31, OPEN",
    "2026-02-01, DUE",
    "2026-03-01, DUE",
    "2026-03-02, LAPSED",
    "+999999999-12-31, LAPSED"
  })
  void a_commitment_is_open_then_due_for_four_weeks_then_lapsed(
      LocalDate day, CommitmentState state) {
    assertThat(commitment("c", MADE).stateOn(day)).contains(state);
    assertThat(Plan.of(WHO, List.of(commitment("c", MADE))).due(day))
        .hasSize(state == CommitmentState.DUE ? 1 : 0);
  }

  @Test
  void before_it_was_made_a_commitment_has_no_state() {
    LocalDate before = MADE.minusDays(1);
    assertThat(commitment("c", MADE).stateOn(before)).isEmpty();
    assertThat(Plan.of(WHO, List.of(commitment("c", MADE))).byStateOn(before).values())
        .allSatisfy(commitments -> assertThat(commitments).isEmpty());
  }

  @ParameterizedTest
  @CsvSource({"KEPT, KEPT", "PARTLY_KEPT, PARTLY_KEPT", "CHANGED, CHANGED", "LAPSED, LAPSED"})
  void the_last_review_says_what_came_of_it(ReviewOutcome outcome, CommitmentState state) {
    assertThat(reviewed("c", outcome).stateOn(FIRST)).contains(state);
    assertThat(reviewed("c", outcome).stateOn(FIRST.plusYears(9))).contains(state);
    assertThat(reviewed("c", outcome).stateOn(FIRST.minusDays(1))).contains(CommitmentState.OPEN);
  }

  @Test
  void a_review_that_names_a_next_one_leaves_it_open_until_then() {
    Commitment again =
        commitment("c", MADE)
            .reviewed(
                Review.builder()
                    .date(FIRST)
                    .outcome(ReviewOutcome.LAPSED)
                    .nextOn(FIRST.plusDays(10))
                    .build());
    assertThat(again.stateOn(FIRST)).contains(CommitmentState.OPEN);
    assertThat(again.stateOn(FIRST.plusDays(10))).contains(CommitmentState.DUE);
    assertThat(again.stateOn(FIRST.plusDays(39))).contains(CommitmentState.LAPSED);
  }

  @Test
  void progress_names_every_state_in_order_and_each_commitment_once() {
    Commitment kept = reviewed("kept", ReviewOutcome.KEPT);
    Commitment due = commitment("due", MADE);
    Commitment open = commitment("open", FIRST);
    Plan plan = Plan.of(WHO, List.of(open, due, kept));
    assertThat(plan.byStateOn(FIRST).keySet()).containsExactly(CommitmentState.values());
    assertThat(plan.byStateOn(FIRST))
        .containsEntry(CommitmentState.KEPT, List.of(kept))
        .containsEntry(CommitmentState.DUE, List.of(due))
        .containsEntry(CommitmentState.OPEN, List.of(open))
        .containsEntry(CommitmentState.LAPSED, List.of());
  }

  @Test
  void what_has_been_due_longest_comes_first() {
    Commitment early = commitment("early", MADE.plusDays(5));
    Commitment moved =
        commitment("moved", MADE)
            .reviewed(
                Review.builder()
                    .date(MADE.plusDays(1))
                    .outcome(ReviewOutcome.PARTLY_KEPT)
                    .nextOn(FIRST.plusDays(9))
                    .build());
    assertThat(Plan.of(WHO, List.of(moved, early)).due(FIRST.plusDays(9)))
        .containsExactly(early, moved);
  }

  @Test
  void a_plan_reads_back() {
    Plan plan = Plan.of(WHO, List.of(reviewed("c", ReviewOutcome.KEPT)));
    assertThat(StrictJson.read(StrictJson.write(plan), Plan.class, "plan")).isEqualTo(plan);
    assertThat(StrictJson.read("{\"person\":\"p-1\"}", Plan.class, "plan"))
        .isEqualTo(Plan.of(WHO, List.of()));
  }
}
