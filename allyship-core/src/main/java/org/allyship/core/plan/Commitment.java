package org.allyship.core.plan;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.allyship.core.ActionId;
import org.allyship.core.Capacity;
import org.allyship.core.Community;
import org.allyship.core.ParticipantId;
import org.immutables.value.Value;

/**
 * What somebody means to do, made specific, begun small and looked at again. A commitment is an
 * intention: it never counts as a behavior. Not for others to implement.
 */
@Value.Immutable
@JsonSerialize(as = ImmutableCommitment.class)
@JsonDeserialize(as = ImmutableCommitment.class)
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({
  "id",
  "person",
  "action",
  "change",
  "capacities",
  "communities",
  "firstStep",
  "madeOn",
  "reviewOn",
  "reviews"
})
public interface Commitment {
  /** The caller's id of it. */
  CommitmentId id();

  /** Whose it is. */
  ParticipantId person();

  /** The action of the catalog that is meant; empty when it is none of them. */
  Optional<ActionId> action();

  /** What will be different, in one's own words; never shown by {@code toString}. */
  @Value.Redacted
  Optional<String> change();

  /** The parts of life in which one has a say on it; may be empty. */
  Set<Capacity> capacities();

  /** The groups whose cause one cares for here; may be empty. */
  Set<Community> communities();

  /** The small thing to begin with, in one's own words; never shown by {@code toString}. */
  @Value.Redacted
  Optional<String> firstStep();

  /** The day it was made. */
  LocalDate madeOn();

  /** The day to look back for the first time. */
  LocalDate reviewOn();

  /** The reviews so far, oldest first. */
  List<Review> reviews();

  /** Checks what single attributes cannot. */
  @Value.Check
  default void check() {
    if (action().isEmpty() && change().filter(said -> !said.isBlank()).isEmpty()) {
      throw new IllegalArgumentException(
          "commitment '%s' must say what will be done: an action, a change, or both"
              .formatted(id()));
    }
    LocalDate before = madeOn();
    requireLater("first review", reviewOn(), before);
    for (Review review : reviews()) {
      requireLater("review", review.date(), before);
      before = review.date();
    }
  }

  private void requireLater(String what, LocalDate day, LocalDate before) {
    if (!day.isAfter(before)) {
      throw new IllegalArgumentException(
          "commitment '%s' must have its %s after %s, but has it on %s"
              .formatted(id(), what, before, day));
    }
  }

  /** The last review; empty when there was none. */
  default Optional<Review> lastReview() {
    return reviews().isEmpty()
        ? Optional.empty()
        : Optional.of(reviews().get(reviews().size() - 1));
  }

  /** The day of the next review; empty when the last review ended the commitment. */
  default Optional<LocalDate> nextReview() {
    return lastReview().isEmpty() ? Optional.of(reviewOn()) : lastReview().flatMap(Review::nextOn);
  }

  /** Tells whether a review is due on a day or overdue by then. */
  default boolean isDue(LocalDate day) {
    return nextReview().filter(next -> !next.isAfter(day)).isPresent();
  }

  /**
   * Returns how it stands on a day, as was known by then: later reviews are passed over. A review
   * that names a next one leaves it open. Empty before the day it was made.
   */
  default Optional<CommitmentState> stateOn(LocalDate day) {
    if (day.isBefore(madeOn())) {
      return Optional.empty();
    }
    Commitment then = asOf(day);
    return Optional.of(
        then.nextReview()
            .map(next -> CommitmentStates.awaiting(next, day))
            .orElseGet(() -> CommitmentStates.ended(then.lastReview().orElseThrow())));
  }

  /** Returns it as it was known on a day: without the reviews that came later. */
  default Commitment asOf(LocalDate day) {
    return toBuilder()
        .reviews(reviews().stream().filter(review -> !review.date().isAfter(day)).toList())
        .build();
  }

  /**
   * Returns this commitment with a review added.
   *
   * @throws IllegalArgumentException if the review is not later than the last
   */
  default Commitment reviewed(Review review) {
    return toBuilder().addReview(review).build();
  }

  /** Returns a builder that starts from this commitment; collections are added to. */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Returns an empty builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds commitments. Not thread-safe. */
  final class Builder extends ImmutableCommitment.Builder {
    Builder() {}
  }
}
