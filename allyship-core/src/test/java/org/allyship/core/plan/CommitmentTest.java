package org.allyship.core.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.allyship.core.ActionId;
import org.allyship.core.Capacity;
import org.allyship.core.Community;
import org.allyship.core.ParticipantId;
import org.allyship.core.plan.Review.ReviewOutcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommitmentTest {
  private static final LocalDate MADE = LocalDate.of(2026, 1, 1);
  private static final LocalDate FIRST = LocalDate.of(2026, 2, 1);
  private static final Commitment COMMITMENT =
      bare().change("credit ideas to those who had them").build();

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\n\t", "\u2003"})
  void a_commitment_says_what_will_be_done(String blank) {
    String message = "commitment 'c-1' must state what will be done: an action, a change, or both";
    assertThatIllegalArgumentException().isThrownBy(() -> bare().build()).withMessage(message);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> bare().change(blank).firstStep("ask Tuesday's chair").build())
        .withMessage(message);
    assertThatCode(() -> bare().action(ActionId.of("a")).change(blank).build())
        .doesNotThrowAnyException();
  }

  @Test
  void the_first_review_comes_after_the_day_it_was_made() {
    for (LocalDate day : new LocalDate[] {MADE, MADE.minusDays(1)}) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> COMMITMENT.toBuilder().reviewOn(day).build())
          .withMessage(
              "commitment 'c-1' must have its first review after 2026-01-01, but has it on %s",
              day);
    }
    assertThatCode(() -> COMMITMENT.toBuilder().reviewOn(MADE.plusDays(1)).build())
        .doesNotThrowAnyException();
  }

  @Test
  void each_review_comes_after_the_last() {
    Commitment reviewed = COMMITMENT.reviewed(review(FIRST).build());
    for (LocalDate day : new LocalDate[] {FIRST, FIRST.minusDays(1)}) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> reviewed.reviewed(review(day).build()))
          .withMessage(
              "commitment 'c-1' must have its review after 2026-02-01, but has it on %s", day);
    }
    assertThatIllegalArgumentException()
        .isThrownBy(() -> COMMITMENT.reviewed(review(MADE).build()))
        .withMessage(
            "commitment 'c-1' must have its review after 2026-01-01, but has it on 2026-01-01");
  }

  @Test
  void a_review_may_come_before_its_day_or_after_it() {
    assertThat(COMMITMENT.reviewed(review(FIRST.minusDays(3)).build()).reviews()).hasSize(1);
    assertThat(COMMITMENT.reviewed(review(FIRST.plusDays(3)).build()).reviews()).hasSize(1);
  }

  @Test
  void a_review_is_followed_by_a_later_one() {
    for (LocalDate day : new LocalDate[] {FIRST, FIRST.minusDays(1)}) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> review(FIRST).nextOn(day).build())
          .withMessage(
              "review of 2026-02-01 must be followed by a later one, but the next is on %s", day);
    }
  }

  @Test
  void the_next_review_is_the_first_then_what_the_last_says_then_none() {
    assertThat(COMMITMENT.lastReview()).isEmpty();
    assertThat(COMMITMENT.nextReview()).contains(FIRST);
    Review again = review(FIRST).nextOn(FIRST.plusDays(30)).build();
    Commitment kept = COMMITMENT.reviewed(again);
    assertThat(kept.lastReview()).contains(again);
    assertThat(kept.nextReview()).contains(FIRST.plusDays(30));
    Review last = review(FIRST.plusDays(30)).build();
    Commitment ended = kept.reviewed(last);
    assertThat(ended.lastReview()).contains(last);
    assertThat(ended.nextReview()).isEmpty();
    assertThat(ended.reviews()).containsExactly(again, last);
  }

  @Test
  void a_review_is_due_on_its_day_and_overdue_after_it() {
    assertThat(COMMITMENT.isDue(FIRST.minusDays(1))).isFalse();
    assertThat(COMMITMENT.isDue(FIRST)).isTrue();
    assertThat(COMMITMENT.isDue(FIRST.plusYears(1))).isTrue();
    Commitment ended = COMMITMENT.reviewed(review(FIRST).build());
    assertThat(ended.isDue(FIRST.plusYears(1))).isFalse();
  }

  @Test
  void a_reviewed_commitment_is_another_and_the_first_stays() {
    Commitment reviewed = COMMITMENT.reviewed(review(FIRST).build());
    assertThat(COMMITMENT.reviews()).isEmpty();
    assertThat(reviewed.toBuilder().reviews(COMMITMENT.reviews()).build()).isEqualTo(COMMITMENT);
  }

  @Test
  void the_person_and_free_texts_are_not_shown() {
    Commitment full =
        COMMITMENT.toBuilder()
            .action(ActionId.of("credit-the-idea"))
            .addCapacity(Capacity.MANAGER)
            .addCommunity(Community.WOMEN)
            .firstStep("ask Tuesday's chair")
            .build()
            .reviewed(review(FIRST).note("two were credited").build());
    assertThat(full)
        .hasToString(
            "Commitment{id=c-1, action=credit-the-idea, capacities=[MANAGER], communities=[WOMEN],"
                + " madeOn=2026-01-01, reviewOn=2026-02-01,"
                + " reviews=[Review{date=2026-02-01, outcome=KEPT}]}");
  }

  private static Commitment.Builder bare() {
    Commitment.Builder bare = Commitment.builder();
    bare.id(CommitmentId.of("c-1")).person(ParticipantId.of("p-1")).madeOn(MADE).reviewOn(FIRST);
    return bare;
  }

  private static Review.Builder review(LocalDate on) {
    Review.Builder review = Review.builder();
    review.date(on).outcome(ReviewOutcome.KEPT);
    return review;
  }
}
