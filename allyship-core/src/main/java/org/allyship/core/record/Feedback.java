package org.allyship.core.record;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.time.LocalDate;
import java.util.Optional;
import org.allyship.core.BehaviorId;
import org.allyship.core.LabelKind;
import org.allyship.core.ParticipantId;
import org.immutables.value.Value;

/** What somebody affected says of a behavior. Not for others to implement. */
@Value.Immutable
@JsonSerialize(as = ImmutableFeedback.class)
@JsonDeserialize(as = ImmutableFeedback.class)
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({"about", "reporter", "date", "effect", "text"})
public interface Feedback {
  /** What a behavior did for the one who gives feedback. */
  @LabelKind("effect")
  enum Effect {
    /** It helped. */
    @JsonProperty("helped")
    HELPED,
    /** It made no difference. */
    @JsonProperty("no-difference")
    NO_DIFFERENCE,
    /** It did harm. */
    @JsonProperty("harmed")
    HARMED
  }

  /** The behavior spoken of. */
  BehaviorId about();

  /** Who gives it. */
  ParticipantId reporter();

  /** The day it was given. */
  LocalDate date();

  /** What the behavior did for them. */
  Effect effect();

  /** Their own words; never scored, never logged, never shown by {@code toString}. */
  @Value.Redacted
  Optional<String> text();

  /** Returns a builder that starts from this feedback. */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Returns an empty builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds feedback. Not thread-safe. */
  final class Builder extends ImmutableFeedback.Builder {
    Builder() {}
  }
}
