package org.allyship.core.knowledge;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.Optional;
import org.allyship.core.Entry;
import org.allyship.core.catalog.EntryId;
import org.allyship.core.catalog.Verification;
import org.allyship.core.internal.EntryRules;
import org.immutables.value.Value;

/**
 * Something that research, or a source that leans on research, is said to show. Not for others to
 * implement.
 */
@Value.Immutable
@JsonSerialize(as = ImmutableResearchClaim.class)
@JsonDeserialize(as = ImmutableResearchClaim.class)
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({"id", "field", "verification", "sources", "since", "replacedBy"})
public interface ResearchClaim extends Entry<EntryId> {
  /** The stable id; never reused for a different claim. */
  @Override
  EntryId id();

  /** Which research would tell. */
  ResearchField field();

  /** How far it was checked, and whether it stood. */
  Verification verification();

  /** The claim that took its place, when it is retired; otherwise empty. */
  @Override
  Optional<EntryId> replacedBy();

  /** Checks what single attributes cannot. */
  @Override
  @Value.Check
  default void check() {
    new EntryRules("claim", id()).check(sources(), since(), replacedBy());
  }

  /** Returns a builder that starts from this claim; collections are added to. */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Returns an empty builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds claims. Not thread-safe. */
  final class Builder extends ImmutableResearchClaim.Builder {
    Builder() {}
  }
}
