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
 * An incident of bias, as far as it bears on how to interrupt it. What is left out is not known and
 * counts neither way. Not for others to implement.
 */
@Value.Immutable
@JsonSerialize(as = ImmutableIncident.class)
@JsonDeserialize(as = ImmutableIncident.class)
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({"power", "affected", "danger"})
public interface Incident {
  /** How much power you have toward the one who offends; empty when not known. */
  Optional<Power> power();

  /** Whether the person affected is there and wants it raised; empty when not known. */
  Optional<Affected> affected();

  /** Whether somebody could get hurt; false when not given. */
  @Value.Default
  default boolean danger() {
    return false;
  }

  /**
   * Puts ways to interrupt in order for this incident: those that fit, those that fit with care,
   * those that do not fit. Ways that fit alike keep the order in which they are given; that one is
   * direct and the other is not counts for nothing. Retired ways are left out.
   */
  default List<Approach> approaches(Collection<Interruption> ways) {
    return ways.stream()
        .filter(way -> way.replacedBy().isEmpty())
        .map(way -> Approach.of(way, this))
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
