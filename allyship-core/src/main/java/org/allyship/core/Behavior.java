package org.allyship.core;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.immutables.value.Value;

/**
 * One thing that somebody, a person or an organization, did or left undone, as observed.
 *
 * <p>This is what the library scores: not a person, not an intention, not a label. Not for others
 * to implement. {@code schema/behavior.schema.json} beside this class says its shape in JSON.
 */
@Value.Immutable
@JsonSerialize(as = ImmutableBehavior.class)
@JsonDeserialize(as = ImmutableBehavior.class)
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({
  "id",
  "action",
  "actor",
  "date",
  "perspective",
  "reporter",
  "coding",
  "context",
  "note"
})
public interface Behavior {
  /** The caller's id of this record; empty when the caller keeps none. */
  Optional<BehaviorId> id();

  /** The catalog action that it was an instance of; empty when it was none. */
  Optional<ActionId> action();

  /** Who did it; empty when not recorded. */
  Optional<ParticipantId> actor();

  /** The day it happened, or a period ended; empty when not recorded. */
  Optional<LocalDate> date();

  /** Who says so; empty when not recorded, and then it can never ground a role. */
  Optional<Perspective> perspective();

  /** The one who reported it; empty when not recorded. */
  Optional<ParticipantId> reporter();

  /** What could be observed of it. */
  @JsonInclude
  Coding coding();

  /** The circumstances; {@link Context#none()} when not given. */
  @Value.Default
  default Context context() {
    return Context.none();
  }

  /** Free text about it; never scored, never logged, never shown by {@code toString}. */
  @Value.Redacted
  Optional<String> note();

  /** Returns a builder that starts from this behavior. */
  default Builder toBuilder() {
    return new Builder().from(this);
  }

  /** Returns a builder for an instance of a catalog action, coded as the action is by default. */
  static Builder of(Action action) {
    return new Builder().action(action.id()).coding(action.coding());
  }

  /** Returns a builder for a behavior with this coding. */
  static Builder of(Coding coding) {
    return new Builder().coding(coding);
  }

  /** Builds behaviors. Not thread-safe. */
  final class Builder extends ImmutableBehavior.Builder {
    private UnaryOperator<Coding> answers = UnaryOperator.identity();

    Builder() {}

    /** Answers one feature, in place of what the coding says of it. */
    public Builder with(Anchor anchor) {
      UnaryOperator<Coding> before = answers;
      answers = coding -> before.apply(coding).with(anchor);
      return this;
    }

    /**
     * Answers one feature, in place of what the coding says of it.
     *
     * @param anchorId the anchor's name, or {@code unknown}
     * @throws IllegalArgumentException if the feature has no such anchor
     */
    public Builder with(Feature feature, String anchorId) {
      Coding.unknown().with(feature, anchorId); // fails here, where the caller can see it
      UnaryOperator<Coding> before = answers;
      answers = coding -> before.apply(coding).with(feature, anchorId);
      return this;
    }

    @Override
    public Behavior build() {
      Behavior built = super.build();
      Coding answered = answers.apply(built.coding());
      return answered.equals(built.coding()) ? built : of(answered, built);
    }

    private static Behavior of(Coding coding, Behavior built) {
      return new Builder().from(built).coding(coding).build();
    }
  }
}
