package org.allyship.core.knowledge;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.Optional;
import java.util.OptionalInt;
import org.allyship.core.Entry;
import org.allyship.core.catalog.EntryId;
import org.allyship.core.catalog.Verification;
import org.allyship.core.internal.EntryRules;
import org.immutables.value.Value;

/**
 * An event in the history of allyship. This interface is not meant to be implemented outside the
 * library.
 */
@Value.Immutable
@JsonSerialize(as = ImmutableHistoryEvent.class)
@JsonDeserialize(as = ImmutableHistoryEvent.class)
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({"id", "began", "ended", "verification", "sources", "since", "replacedBy"})
public interface HistoryEvent extends Entry<EntryId> {
  /** The stable id; never reused for a different event. */
  @Override
  EntryId id();

  /** The year in which it began. */
  int began();

  /** The year in which it ended; empty when it has not. */
  OptionalInt ended();

  /** How thoroughly it was checked. */
  Verification verification();

  /** The event that replaces it, if it is retired; otherwise empty. */
  @Override
  Optional<EntryId> replacedBy();

  /** Checks the rules that span several attributes. */
  @Override
  @Value.Check
  default void check() {
    new EntryRules("event", id())
        .check(sources(), since(), replacedBy())
        .requireOrder(OptionalInt.of(began()), ended());
  }

  /** Returns a builder that starts from this event; adding to a collection keeps its elements. */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Returns an empty builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds events. Not thread-safe. */
  final class Builder extends ImmutableHistoryEvent.Builder {
    Builder() {}
  }
}
