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
 * A way to interrupt an incident of bias. Interruptions have no ranking. This interface is not
 * meant to be implemented outside the library.
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
  /** The stable id; never reused for a different interruption. */
  @Override
  InterruptionId id();

  /** The strategies of the five D's that it uses; never empty. */
  Set<BystanderStrategy> strategies();

  /** The levels of power, compared with the person who offends, that it fits; never empty. */
  Set<Power> fits();

  /** The situations of the person affected that it suits; never empty. */
  Set<Affected> affected();

  /** Whether it is suitable when someone could get hurt. */
  @JsonInclude
  boolean inDanger();

  /** The interruption that replaces it, if it is retired; otherwise empty. */
  @Override
  Optional<InterruptionId> replacedBy();

  /** Checks the rules that span several attributes. */
  @Override
  @Value.Check
  default void check() {
    new EntryRules("interruption", id())
        .check(sources(), since(), replacedBy())
        .requireSome("strategy", strategies())
        .requireSome("power that it fits", fits())
        .requireSome("case of the person affected", affected());
  }

  /**
   * Returns a builder that starts from this interruption; adding to a collection keeps its
   * elements.
   */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Returns an empty builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds interruptions. Not thread-safe. */
  final class Builder extends ImmutableInterruption.Builder {
    Builder() {}
  }
}
