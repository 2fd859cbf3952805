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

/** Something that happened in the history of allyship. Not for others to implement. */
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

  /** How far it was checked. */
  Verification verification();

  /** The event that took its place, when it is retired; otherwise empty. */
  @Override
  Optional<EntryId> replacedBy();

  /** Checks what single attributes cannot. */
  @Override
  @Value.Check
  default void check() {
    new EntryRules("event", id())
        .check(sources(), since(), replacedBy())
        .requireOrder(OptionalInt.of(began()), ended());
  }

  /** Returns a builder that starts from this event; collections are added to. */
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
