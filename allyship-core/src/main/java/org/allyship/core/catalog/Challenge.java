package org.allyship.core.catalog;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.List;
import java.util.Optional;
import org.allyship.core.ChallengeId;
import org.allyship.core.SourceId;
import org.immutables.value.Value;

/**
 * Something that keeps people from acting, and what would help against it. Not for others to
 * implement.
 */
@Value.Immutable
@JsonSerialize(as = ImmutableChallenge.class)
@JsonDeserialize(as = ImmutableChallenge.class)
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({"id", "costs", "supports", "sources", "since", "replacedBy"})
public interface Challenge {
  /** The stable id; never reused for a different challenge. */
  ChallengeId id();

  /** What people fear it may cost them, as pack keys; may be empty. */
  List<String> costs();

  /** What helps against it, most direct first; never empty. */
  List<Support> supports();

  /** Where it comes from; never empty. */
  List<SourceId> sources();

  /** The pack version that introduced it. */
  String since();

  /** The challenge that took its place, when it is retired; otherwise empty. */
  Optional<ChallengeId> replacedBy();

  /** Checks what single attributes cannot. */
  @Value.Check
  default void check() {
    if (supports().isEmpty()) {
      throw new IllegalArgumentException("challenge '%s' must have a support".formatted(id()));
    }
    if (sources().isEmpty()) {
      throw new IllegalArgumentException("challenge '%s' must have a source".formatted(id()));
    }
  }

  /** Returns a builder that starts from this challenge; collections are added to. */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Returns an empty builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds challenges. Not thread-safe. */
  final class Builder extends ImmutableChallenge.Builder {
    Builder() {}
  }
}
