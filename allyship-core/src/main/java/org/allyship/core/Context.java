package org.allyship.core;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * The circumstances of a behavior: recorded and shown, never scored.
 *
 * <p>No field holds a trait of the actor. Not for others to implement.
 */
@Value.Immutable
@JsonSerialize(as = ImmutableContext.class)
@JsonDeserialize(as = ImmutableContext.class)
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({
  "power",
  "actorKind",
  "setting",
  "communities",
  "roles",
  "strategies",
  "motive"
})
public interface Context {
  /** How much power the actor had over the other party; empty when not known. */
  Optional<Power> power();

  /** Who acted; empty when not known. */
  Optional<ActorKind> actorKind();

  /** Where it took place; empty when not known. */
  Optional<Setting> setting();

  /** Whom it concerned; empty when not known. */
  Set<Community> communities();

  /** The parts the actor played, as tags. */
  Set<AllyRole> roles();

  /** The ways of intervening that were used. */
  Set<BystanderStrategy> strategies();

  /** The motive as the actor states it; never guessed, never shown by {@code toString}. */
  @Value.Redacted
  Optional<String> motive();

  /** Returns the context of which nothing is known. */
  static Context none() {
    return builder().build();
  }

  /** Returns a builder that starts from this context; collections are added to. */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Returns a builder in which everything is empty. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds contexts. Not thread-safe. */
  final class Builder extends ImmutableContext.Builder {
    Builder() {}
  }
}
