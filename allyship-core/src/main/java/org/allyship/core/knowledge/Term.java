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
 * A word of the field. Its names and meaning stand in the pack, per language. Not for others to
 * implement.
 */
@Value.Immutable
@JsonSerialize(as = ImmutableTerm.class)
@JsonDeserialize(as = ImmutableTerm.class)
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({"id", "related", "sources", "since", "replacedBy"})
public interface Term extends Entry<EntryId> {
  /** The stable id; never reused for a different term. */
  @Override
  EntryId id();

  /** Terms to read next; may be empty. */
  List<EntryId> related();

  /** The term that took its place, when it is retired; otherwise empty. */
  @Override
  Optional<EntryId> replacedBy();

  /** Checks what single attributes cannot. */
  @Override
  @Value.Check
  default void check() {
    new EntryRules("term", id()).check(sources(), since(), replacedBy());
  }

  /** Returns a builder that starts from this term; collections are added to. */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Returns an empty builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds terms. Not thread-safe. */
  final class Builder extends ImmutableTerm.Builder {
    Builder() {}
  }
}
