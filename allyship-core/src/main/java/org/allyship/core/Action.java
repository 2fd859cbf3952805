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
 * Something that a person or an organization can do to support others, and that another person can
 * observe.
 *
 * <p>An action has no text of its own. A content pack holds its texts in each language. This
 * interface is not meant to be implemented outside the library.
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

  /**
   * The level that the sources give it. The engine does not use this level; it classifies the
   * coding.
   */
  Level level();

  /** The coding of a behavior of this kind when nothing else is known about it. */
  Coding coding();

  /** Whether anyone can do it, or only someone with formal power. */
  Authority authority();

  /** How much time it takes. */
  Effort effort();

  /** The capacities in which people do it; empty when it fits all of them. */
  Set<Capacity> capacities();

  /** The settings that it fits; never empty. */
  Set<Setting> settings();

  /** The communities that it supports; empty when it supports any community. */
  Set<Community> communities();

  /** The challenges that it helps to overcome; may be empty. */
  List<ChallengeId> challenges();

  /** The actions that people who do this could do next, nearest first; may be empty. */
  List<ActionId> next();

  /** The action that replaces it, if it is retired; otherwise empty. */
  @Override
  Optional<ActionId> replacedBy();

  /** Checks the rules that span several attributes. */
  @Override
  @Value.Check
  default void check() {
    new EntryRules("action", id())
        .check(sources(), since(), replacedBy())
        .requireSome("setting", settings());
    if (!coding().isKnown(Feature.ACT)) {
      throw new IllegalArgumentException(
          "action '%s' must code 'act', because an action is something that people do"
              .formatted(id()));
    }
  }

  /** Returns a builder that starts from this action; adding to a collection keeps its elements. */
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
