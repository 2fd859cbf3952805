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
 * One thing that a person or an organization did or failed to do, as observed.
 *
 * <p>The library scores behaviors. It does not score people, intentions or labels. This interface
 * is not meant to be implemented outside the library. {@code schema/behavior.schema.json}, next to
 * this class, defines the JSON form.
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
  /** The caller's id of this behavior; empty when the caller has none. */
  Optional<BehaviorId> id();

  /** The catalog action that it is an instance of; empty when there is no such action. */
  Optional<ActionId> action();

  /** The actor; empty when not recorded. */
  @Value.Redacted
  Optional<ParticipantId> actor();

  /** The day on which it happened, or the last day of a period; empty when not recorded. */
  Optional<LocalDate> date();

  /**
   * The perspective of the report; empty when not recorded. Without it the behavior cannot support
   * a role.
   */
  Optional<Perspective> perspective();

  /** The person who reported it; empty when not recorded. */
  @Value.Redacted
  Optional<ParticipantId> reporter();

  /** The observed features. */
  @JsonInclude
  Coding coding();

  /** The circumstances; {@link Context#none()} when not given. */
  @Value.Default
  default Context context() {
    return Context.none();
  }

  /** Free text about it. It is never scored, never logged and never part of {@code toString}. */
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

    /** Sets the anchor of one feature and replaces what the coding has for it. */
    public Builder with(Anchor anchor) {
      UnaryOperator<Coding> before = answers;
      answers = coding -> before.apply(coding).with(anchor);
      return this;
    }

    /**
     * Sets the anchor of one feature and replaces what the coding has for it.
     *
     * @param anchorId the anchor's id, or {@code unknown}
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
