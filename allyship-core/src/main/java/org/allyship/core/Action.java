package org.allyship.core;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
  "settings",
  "communities",
  "challenges",
  "sources",
  "since",
  "replacedBy"
})
public interface Action {
  /** The stable id; never reused for a different action. */
  ActionId id();

  /** The level at which its sources put it. The engine places it by its coding, not by this. */
  Level level();

  /** How it is coded when nothing more is known of an instance of it. */
  Coding coding();

  /** Where it fits; never empty. */
  Set<Setting> settings();

  /** Whom it supports; empty when it supports any group. */
  Set<Community> communities();

  /** The challenges that it helps with; may be empty. */
  Set<ChallengeId> challenges();

  /** Where it comes from, most direct first; never empty. */
  List<SourceId> sources();

  /** The pack version that introduced it. */
  String since();

  /** The action that took its place, when it is retired; otherwise empty. */
  Optional<ActionId> replacedBy();

  /** Checks what single attributes cannot. */
  @Value.Check
  default void check() {
    if (!coding().isKnown(Feature.ACT)) {
      throw new IllegalArgumentException(
          "action '%s' must code 'act', as an action is something done".formatted(id()));
    }
    if (settings().isEmpty()) {
      throw new IllegalArgumentException("action '%s' must have a setting".formatted(id()));
    }
    if (sources().isEmpty()) {
      throw new IllegalArgumentException("action '%s' must have a source".formatted(id()));
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
