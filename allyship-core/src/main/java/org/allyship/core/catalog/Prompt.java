package org.allyship.core.catalog;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.Optional;
import java.util.Set;
import org.allyship.core.ActionId;
import org.allyship.core.Entry;
import org.allyship.core.Setting;
import org.allyship.core.internal.EntryRules;
import org.immutables.value.Value;

/**
 * A question to reflect on for one day, with one small action. This interface is not meant to be
 * implemented outside the library.
 */
@Value.Immutable
@JsonSerialize(as = ImmutablePrompt.class)
@JsonDeserialize(as = ImmutablePrompt.class)
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({"id", "tags", "settings", "action", "sources", "since", "replacedBy"})
public interface Prompt extends Entry<EntryId> {
  /** The stable id; never reused for a different prompt. */
  @Override
  EntryId id();

  /** The key features that it practices; never empty. */
  Set<KeyFeature> tags();

  /** The settings that it fits; never empty. */
  Set<Setting> settings();

  /** The catalog action that it is a small version of; may be empty. */
  Optional<ActionId> action();

  /** The prompt that replaces it, if it is retired; otherwise empty. */
  @Override
  Optional<EntryId> replacedBy();

  /** Checks the rules that span several attributes. */
  @Override
  @Value.Check
  default void check() {
    new EntryRules("prompt", id())
        .check(sources(), since(), replacedBy())
        .requireSome("tag", tags())
        .requireSome("setting", settings());
  }

  /** Returns a builder that starts from this prompt; adding to a collection keeps its elements. */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Returns an empty builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds prompts. Not thread-safe. */
  final class Builder extends ImmutablePrompt.Builder {
    Builder() {}
  }
}
