package org.allyship.core.plan;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
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
import org.allyship.core.internal.LabelKind;
import org.immutables.value.Value;

/**
 * A specific intention of a person, with a small first step and reviews. A commitment is an
 * intention and never counts as a behavior. This interface is not meant to be implemented outside
 * the library.
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
  /** The caller's id of the commitment. */
  CommitmentId id();

  /** The person who made it. */
  @Value.Redacted
  ParticipantId person();

  /** The catalog action that the person plans to do; empty when it is not in the catalog. */
  Optional<ActionId> action();

  /** What will be different, in the person's own words; never part of {@code toString}. */
  @Value.Redacted
  Optional<String> change();

  /** The capacities in which the person can influence it; may be empty. */
  Set<Capacity> capacities();

  /** The communities that it is meant to support; may be empty. */
  Set<Community> communities();

  /** The small first step, in the person's own words; never part of {@code toString}. */
  @Value.Redacted
  Optional<String> firstStep();

  /** The day it was made. */
  LocalDate madeOn();

  /** The day of the first review. */
  LocalDate reviewOn();

  /** The reviews so far, oldest first; may be empty. */
  List<Review> reviews();

  /** Checks the rules that span several attributes. */
  @Value.Check
  default void check() {
    if (action().isEmpty() && change().filter(said -> !said.isBlank()).isEmpty()) {
      throw new IllegalArgumentException(
          "commitment '%s' must state what will be done: an action, a change, or both"
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

  /** Returns whether a review is due or overdue on a day. */
  default boolean isDue(LocalDate day) {
    return nextReview().filter(next -> !next.isAfter(day)).isPresent();
  }

  /**
   * Returns the state of the commitment on a day, as known on that day: later reviews are ignored.
   * A review that sets a next review keeps it open. The result is empty before the day on which it
   * was made.
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

  /** Returns the commitment as known on a day, without later reviews. */
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

  /**
   * Returns a builder that starts from this commitment; adding to a collection keeps its elements.
   */
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

  /**
   * The state of a commitment on a day. It describes a plan and not a person. A commitment is not a
   * promise to others. A lapsed commitment is not a behavior and counts in no pattern.
   */
  @LabelKind("commitment-state")
  enum CommitmentState {
    /** Its next review is in the future. */
    @JsonProperty("open")
    OPEN,
    /** Its next review is due. */
    @JsonProperty("due")
    DUE,
    /** Its last review said that it was done. */
    @JsonProperty("kept")
    KEPT,
    /** Its last review said that part of it was done. */
    @JsonProperty("partly-kept")
    PARTLY_KEPT,
    /** Its last review said that something else replaced it. */
    @JsonProperty("changed")
    CHANGED,
    /**
     * Its last review said that it was not done, or a review was due more than {@link
     * Plan#GRACE_DAYS} days ago and did not take place.
     */
    @JsonProperty("lapsed")
    LAPSED
  }
}
