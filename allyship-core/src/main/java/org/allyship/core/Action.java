package org.allyship.core;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.allyship.core.internal.EntryRules;
import org.immutables.value.Value;

/**
 * Something that a person or an organization can do in support of others, and that another person
 * could observe.
 *
 * <p>Structure only: the words stand in a content pack, per language. Not for others to implement.
 */
@Value.Immutable
@JsonSerialize(as = ImmutableAction.class)
@JsonDeserialize(as = ImmutableAction.class)
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({
  "id",
  "level",
  "coding",
  "authority",
  "effort",
  "capacities",
  "settings",
  "communities",
  "challenges",
  "next",
  "sources",
  "since",
  "replacedBy"
})
public interface Action extends Entry<ActionId> {
  /** The stable id; never reused for a different action. */
  @Override
  ActionId id();

  /** The level at which its sources put it. The engine places it by its coding, not by this. */
  Level level();

  /** How it is coded when nothing more is known of an instance of it. */
  Coding coding();

  /** Whether anybody can do it, or it takes power of office. */
  Authority authority();

  /** How much time it takes. */
  Effort effort();

  /** The parts of life in which one does it; empty when it fits any. */
  Set<Capacity> capacities();

  /** Where it fits; never empty. */
  Set<Setting> settings();

  /** Whom it supports; empty when it supports any group. */
  Set<Community> communities();

  /** The challenges that it helps with; may be empty. */
  List<ChallengeId> challenges();

  /** What somebody who does this could do next, nearest first; may be empty. */
  List<ActionId> next();

  /** The action that took its place, when it is retired; otherwise empty. */
  @Override
  Optional<ActionId> replacedBy();

  /** Checks what single attributes cannot. */
  @Override
  @Value.Check
  default void check() {
    new EntryRules("action", id())
        .check(sources(), since(), replacedBy())
        .requireSome("setting", settings());
    if (!coding().isKnown(Feature.ACT)) {
      throw new IllegalArgumentException(
          "action '%s' must code 'act', as an action is something done".formatted(id()));
    }
  }

  /** Returns a builder that starts from this action; collections are added to. */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Returns an empty builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds actions. Not thread-safe. */
  final class Builder extends ImmutableAction.Builder {
    Builder() {}
  }
}
