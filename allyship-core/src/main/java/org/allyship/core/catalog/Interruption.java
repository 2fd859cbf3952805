package org.allyship.core.catalog;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.Optional;
import java.util.Set;
import org.allyship.core.BystanderStrategy;
import org.allyship.core.Entry;
import org.allyship.core.Power;
import org.allyship.core.internal.EntryRules;
import org.immutables.value.Value;

/**
 * A way to interrupt an incident of bias. No way is ranked above another. Not for others to
 * implement.
 */
@Value.Immutable
@JsonSerialize(as = ImmutableInterruption.class)
@JsonDeserialize(as = ImmutableInterruption.class)
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({
  "id",
  "strategies",
  "fits",
  "affected",
  "inDanger",
  "sources",
  "since",
  "replacedBy"
})
public interface Interruption extends Entry<InterruptionId> {
  /** The stable id; never reused for a different way. */
  @Override
  InterruptionId id();

  /** Which of the five D's it belongs to; never empty. */
  Set<BystanderStrategy> strategies();

  /** How much power toward the one who offends it fits; never empty. */
  Set<Power> fits();

  /** In which cases of the person affected it suits; never empty. */
  Set<Affected> affected();

  /** Whether it still suits when somebody could get hurt. */
  @JsonInclude
  boolean inDanger();

  /** The way that took its place, when it is retired; otherwise empty. */
  @Override
  Optional<InterruptionId> replacedBy();

  /** Checks what single attributes cannot. */
  @Override
  @Value.Check
  default void check() {
    new EntryRules("interruption", id())
        .check(sources(), since(), replacedBy())
        .requireSome("strategy", strategies())
        .requireSome("power that it fits", fits())
        .requireSome("case of the person affected", affected());
  }

  /** Returns a builder that starts from this way; collections are added to. */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Returns an empty builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds ways to interrupt. Not thread-safe. */
  final class Builder extends ImmutableInterruption.Builder {
    Builder() {}
  }
}
