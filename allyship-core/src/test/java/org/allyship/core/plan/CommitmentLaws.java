package org.allyship.core.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.allyship.core.Law;

@Domain(PlanValues.class)
@Domain(DomainContext.Global.class)
class CommitmentLaws {
  @Law
  void reviews_are_in_the_order_of_their_days(@ForAll Commitment commitment) {
    assertThat(commitment.reviews()).isSortedAccordingTo(Comparator.comparing(Review::date));
    assertThat(commitment.reviews()).extracting(Review::date).doesNotHaveDuplicates();
  }

  @Law
  void reviews_in_another_order_are_refused(@ForAll Commitment commitment) {
    Assume.that(commitment.reviews().size() > 1);
    List<Review> backward = new ArrayList<>(commitment.reviews());
    Collections.reverse(backward);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> commitment.toBuilder().reviews(backward).build())
        .withMessageStartingWith("commitment '%s' must have its review after", commitment.id());
  }

  @Law
  void a_later_review_is_added_at_the_end(
      @ForAll Commitment commitment,
      @ForAll Review review,
      @ForAll @IntRange(min = 1, max = 800) int days) {
    LocalDate last = commitment.lastReview().map(Review::date).orElse(commitment.madeOn());
    Review later = on(review, last.plusDays(days));
    Commitment reviewed = commitment.reviewed(later);
    assertThat(reviewed.lastReview()).contains(later);
    assertThat(reviewed.nextReview()).isEqualTo(later.nextOn());
    List<Review> before = reviewed.reviews().subList(0, reviewed.reviews().size() - 1);
    assertThat(reviewed.toBuilder().reviews(before).build()).isEqualTo(commitment);
  }

  @Law
  void a_review_no_later_than_the_last_is_refused(
      @ForAll Commitment commitment, @ForAll Review review, @ForAll @IntRange(max = 800) int days) {
    LocalDate last = commitment.lastReview().map(Review::date).orElse(commitment.madeOn());
    assertThatIllegalArgumentException()
        .isThrownBy(() -> commitment.reviewed(on(review, last.minusDays(days))));
  }

  @Law
  void a_review_is_due_from_its_day_on(
      @ForAll Commitment commitment, @ForAll @IntRange(min = -900, max = 900) int days) {
    Optional<LocalDate> next = commitment.nextReview();
    LocalDate day = next.orElse(commitment.reviewOn()).plusDays(days);
    assertThat(commitment.isDue(day)).isEqualTo(next.isPresent() && days >= 0);
  }

  /** Returns a review held on another day, as long before the next. */
  private static Review on(Review review, LocalDate day) {
    Review.Builder moved = Review.builder().from(review);
    Optional<LocalDate> next =
        review.nextOn().map(it -> day.plusDays(it.toEpochDay() - review.date().toEpochDay()));
    moved.date(day).nextOn(next);
    return moved.build();
  }
}
