package org.allyship.core.plan;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.time.LocalDate;
import java.util.Optional;
import org.allyship.core.internal.LabelKind;
import org.immutables.value.Value;

/** A review of a commitment. This interface is not meant to be implemented outside the library. */
@Value.Immutable
@JsonSerialize(as = ImmutableReview.class)
@JsonDeserialize(as = ImmutableReview.class)
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({"date", "outcome", "nextOn", "note"})
public interface Review {
  /** The day of the review. */
  LocalDate date();

  /** The outcome of the commitment. */
  ReviewOutcome outcome();

  /** The day of the next review; empty when the commitment ends with this review. */
  Optional<LocalDate> nextOn();

  /** What changed for the people concerned, and what comes next; never part of {@code toString}. */
  @Value.Redacted
  Optional<String> note();

  /** Checks the rules that span several attributes. */
  @Value.Check
  default void check() {
    if (nextOn().isPresent() && !nextOn().orElseThrow().isAfter(date())) {
      throw new IllegalArgumentException(
          "review of %s must be followed by a later one, but the next is on %s"
              .formatted(date(), nextOn().orElseThrow()));
    }
  }

  /** Returns an empty builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds reviews. Not thread-safe. */
  final class Builder extends ImmutableReview.Builder {
    Builder() {}
  }

  /** The outcome of a commitment, as the person who made it sees it on the day of the review. */
  @LabelKind("review-outcome")
  enum ReviewOutcome {
    /** It was done. */
    @JsonProperty("kept")
    KEPT,
    /** Part of it was done. */
    @JsonProperty("partly-kept")
    PARTLY_KEPT,
    /** It was not done. */
    @JsonProperty("lapsed")
    LAPSED,
    /** Something else replaced it for a reason. */
    @JsonProperty("changed")
    CHANGED
  }
}
