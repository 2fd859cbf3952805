package org.allyship.core.catalog;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.allyship.core.Power;
import org.immutables.value.Value;

/**
 * The facts about an incident of bias that matter for interrupting it. A missing fact is unknown
 * and counts neither for nor against an interruption. This interface is not meant to be implemented
 * outside the library.
 */
@Value.Immutable
@JsonSerialize(as = ImmutableIncident.class)
@JsonDeserialize(as = ImmutableIncident.class)
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({"power", "affected", "danger"})
public interface Incident {
  /** Your power compared with the person who offends; empty when not known. */
  Optional<Power> power();

  /** Whether the person affected is present and wants a response; empty when not known. */
  Optional<Affected> affected();

  /** Whether someone could get hurt; false when not given. */
  @Value.Default
  default boolean danger() {
    return false;
  }

  /**
   * Returns the interruptions in order for this incident: those that fit, those that need care,
   * those that do not fit. Interruptions of equal fit keep the given order; a direct one does not
   * come before an indirect one. Retired interruptions are left out.
   */
  default List<Approach> approaches(Collection<Interruption> interruptions) {
    return interruptions.stream()
        .filter(interruption -> interruption.replacedBy().isEmpty())
        .map(interruption -> Approach.of(interruption, this))
        .sorted(Comparator.comparing(Approach::fit))
        .toList();
  }

  /** Returns an empty builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds incidents. Not thread-safe. */
  final class Builder extends ImmutableIncident.Builder {
    Builder() {}
  }
}
