package org.allyship.core.plan;

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
 * A step of making a plan. A content pack holds its texts in each language. This interface is not
 * meant to be implemented outside the library.
 */
@Value.Immutable
@JsonSerialize(as = ImmutablePlanningStep.class)
@JsonDeserialize(as = ImmutablePlanningStep.class)
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({"id", "questions", "sources", "since", "replacedBy"})
public interface PlanningStep extends Entry<EntryId> {
  /** The stable id; never reused for a different step. */
  @Override
  EntryId id();

  /** The questions to reflect on, as pack keys; never empty. */
  List<String> questions();

  /** The step that replaces it, if it is retired; otherwise empty. */
  @Override
  Optional<EntryId> replacedBy();

  /** Checks the rules that span several attributes. */
  @Override
  @Value.Check
  default void check() {
    new EntryRules("step", id())
        .check(sources(), since(), replacedBy())
        .requireSome("question", questions());
  }

  /** Returns a builder that starts from this step; adding to a collection keeps its elements. */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Returns an empty builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds steps. Not thread-safe. */
  final class Builder extends ImmutablePlanningStep.Builder {
    Builder() {}
  }
}
