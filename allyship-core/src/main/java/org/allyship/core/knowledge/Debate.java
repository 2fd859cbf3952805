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

/**
 * A question on which reasonable people disagree. This interface is not meant to be implemented
 * outside the library.
 */
@Value.Immutable
@JsonSerialize(as = ImmutableDebate.class)
@JsonDeserialize(as = ImmutableDebate.class)
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({"id", "sides", "sources", "since", "replacedBy"})
public interface Debate extends Entry<EntryId> {
  /** The stable id; never reused for a different debate. */
  @Override
  EntryId id();

  /** The sides of the debate, as pack keys; at least two, without ranking. */
  List<String> sides();

  /** The debate that replaces it, if it is retired; otherwise empty. */
  @Override
  Optional<EntryId> replacedBy();

  /** Checks the rules that span several attributes. */
  @Override
  @Value.Check
  default void check() {
    new EntryRules("debate", id()).check(sources(), since(), replacedBy());
    if (sides().size() < 2) {
      throw new IllegalArgumentException(
          "debate '%s' must have two sides or more, but has %s".formatted(id(), sides().size()));
    }
  }

  /** Returns a builder that starts from this debate; adding to a collection keeps its elements. */
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
