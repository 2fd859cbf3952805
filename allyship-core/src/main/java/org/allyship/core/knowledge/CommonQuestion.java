package org.allyship.core.knowledge;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.Optional;
import org.allyship.core.Entry;
import org.allyship.core.catalog.EntryId;
import org.allyship.core.internal.EntryRules;
import org.immutables.value.Value;

/**
 * A frequently asked question. A content pack holds the question and its answer in each language.
 * This interface is not meant to be implemented outside the library.
 */
@Value.Immutable
@JsonSerialize(as = ImmutableCommonQuestion.class)
@JsonDeserialize(as = ImmutableCommonQuestion.class)
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({"id", "sources", "since", "replacedBy"})
public interface CommonQuestion extends Entry<EntryId> {
  /** The stable id; never reused for a different question. */
  @Override
  EntryId id();

  /** The question that replaces it, if it is retired; otherwise empty. */
  @Override
  Optional<EntryId> replacedBy();

  /** Checks the rules that span several attributes. */
  @Override
  @Value.Check
  default void check() {
    new EntryRules("question", id()).check(sources(), since(), replacedBy());
  }

  /**
   * Returns a builder that starts from this question; adding to a collection keeps its elements.
   */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Returns an empty builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds questions. Not thread-safe. */
  final class Builder extends ImmutableCommonQuestion.Builder {
    Builder() {}
  }
}
