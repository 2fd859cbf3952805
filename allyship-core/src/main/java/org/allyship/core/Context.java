package org.allyship.core;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * The circumstances of a behavior. They are recorded and shown, but never scored.
 *
 * <p>No field holds a personal trait of the actor. This interface is not meant to be implemented
 * outside the library.
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
  /** The actor's power compared with the other party; empty when not known. */
  Optional<Power> power();

  /** The kind of actor; empty when not known. */
  Optional<ActorKind> actorKind();

  /** The setting; empty when not known. */
  Optional<Setting> setting();

  /** The communities concerned; empty when not known. */
  Set<Community> communities();

  /** The roles that the actor played, as tags; may be empty. */
  Set<AllyRole> roles();

  /** The strategies that the actor used; may be empty. */
  Set<BystanderStrategy> strategies();

  /** The motive that the actor stated. It is never guessed and never part of {@code toString}. */
  @Value.Redacted
  Optional<String> motive();

  /** Returns the context in which nothing is known. */
  static Context none() {
    return builder().build();
  }

  /** Returns a builder that starts from this context; adding to a collection keeps its elements. */
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
