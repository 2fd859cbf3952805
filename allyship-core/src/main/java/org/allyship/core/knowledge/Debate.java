package org.allyship.core.knowledge;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.List;
import java.util.Optional;
import org.allyship.core.Entry;
import org.allyship.core.catalog.EntryId;
import org.allyship.core.internal.EntryRules;
import org.immutables.value.Value;

/** A question on which people of good will differ. Not for others to implement. */
@Value.Immutable
@JsonSerialize(as = ImmutableDebate.class)
@JsonDeserialize(as = ImmutableDebate.class)
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({"id", "sides", "sources", "since", "replacedBy"})
public interface Debate extends Entry<EntryId> {
  /** The stable id; never reused for a different debate. */
  @Override
  EntryId id();

  /** The sides, as pack keys; at least two, in no order of merit. */
  List<String> sides();

  /** The debate that took its place, when it is retired; otherwise empty. */
  @Override
  Optional<EntryId> replacedBy();

  /** Checks what single attributes cannot. */
  @Override
  @Value.Check
  default void check() {
    new EntryRules("debate", id()).check(sources(), since(), replacedBy());
    if (sides().size() < 2) {
      throw new IllegalArgumentException(
          "debate '%s' must have two sides or more, but has %d".formatted(id(), sides().size()));
    }
  }

  /** Returns a builder that starts from this debate; collections are added to. */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Returns an empty builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds debates. Not thread-safe. */
  final class Builder extends ImmutableDebate.Builder {
    Builder() {}
  }
}
