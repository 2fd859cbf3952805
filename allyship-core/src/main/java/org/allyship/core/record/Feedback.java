package org.allyship.core.record;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.time.LocalDate;
import java.util.Optional;
import org.allyship.core.BehaviorId;
import org.allyship.core.ParticipantId;
import org.allyship.core.internal.LabelKind;
import org.immutables.value.Value;

/**
 * The feedback of a person affected by a behavior. This interface is not meant to be implemented
 * outside the library.
 */
@Value.Immutable
@JsonSerialize(as = ImmutableFeedback.class)
@JsonDeserialize(as = ImmutableFeedback.class)
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({"about", "reporter", "date", "effect", "text"})
public interface Feedback {
  /** The effect of a behavior on the person who gives feedback. */
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

  /** The behavior that the feedback is about. */
  BehaviorId about();

  /** The person who gives the feedback. */
  @Value.Redacted
  ParticipantId reporter();

  /** The day on which it was given. */
  LocalDate date();

  /** The effect of the behavior on that person. */
  Effect effect();

  /** Free text. It is never scored, never logged and never part of {@code toString}. */
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
