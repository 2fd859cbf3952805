package org.allyship.core.catalog;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.allyship.core.FiveD;
import org.allyship.core.Power;
import org.allyship.core.SourceId;
import org.immutables.value.Value;

/**
 * A way to interrupt an incident of bias. No way is ranked above another. Not for others to
 * implement.
 */
@Value.Immutable
@JsonSerialize(as = ImmutableInterruption.class)
@JsonDeserialize(as = ImmutableInterruption.class)
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({"id", "ways", "fits", "sources", "since", "replacedBy"})
public interface Interruption {
  /** The stable id; never reused for a different way. */
  InterruptionId id();

  /** Which of the five D's it belongs to; never empty. */
  Set<FiveD> ways();

  /** How much power toward the one who offends it fits; never empty. */
  Set<Power> fits();

  /** Where it comes from; never empty. */
  List<SourceId> sources();

  /** The pack version that introduced it. */
  String since();

  /** The way that took its place, when it is retired; otherwise empty. */
  Optional<InterruptionId> replacedBy();

  /** Checks what single attributes cannot. */
  @Value.Check
  default void check() {
    if (ways().isEmpty() || fits().isEmpty()) {
      throw new IllegalArgumentException(
          "interruption '%s' must say which ways it is and whom it fits".formatted(id()));
    }
    if (sources().isEmpty()) {
      throw new IllegalArgumentException("interruption '%s' must have a source".formatted(id()));
    }
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
