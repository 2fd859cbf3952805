package org.allyship.core;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.Optional;
import java.util.Set;
import org.allyship.core.internal.LabelKind;
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
  "occasion",
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

  /** The occasion that the behavior answered; empty when none is known. */
  Optional<Occasion> occasion();

  /** The motive that the actor stated. It is never guessed and never part of {@code toString}. */
  @Value.Redacted
  Optional<Motive> motive();

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

  /**
   * An occasion to support someone, which a behavior answers. It is context: shown and counted,
   * never scored. Silence answers an occasion, too: its record has the act {@code none}.
   *
   * <p>Without occasions on record, few behaviors can mean little will or little chance.
   */
  @LabelKind("occasion")
  enum Occasion {
    /** The actor saw or heard that someone was treated unfairly. */
    @JsonProperty("incident")
    INCIDENT,
    /** The actor took part in a decision that concerned others. */
    @JsonProperty("decision")
    DECISION,
    /** Someone asked the actor for support. */
    @JsonProperty("request")
    REQUEST
  }

  /**
   * The motive that an actor stated for a behavior. It is context: shown to the actor, never
   * guessed and never scored.
   *
   * <p>Studies of helping divide motives in this way (Radke, Kutlaca, Siem, Wright &amp; Becker
   * 2020, doi:10.1177/1088868320918698).
   */
  @LabelKind("motive")
  enum Motive {
    /** For the actor's own sake, such as their image, their conscience or their career. */
    @JsonProperty("self-focused")
    SELF_FOCUSED,
    /** For the sake of the people concerned, or because it was right. */
    @JsonProperty("other-focused")
    OTHER_FOCUSED
  }

  /** Builds contexts. Not thread-safe. */
  final class Builder extends ImmutableContext.Builder {
    Builder() {}
  }
}
