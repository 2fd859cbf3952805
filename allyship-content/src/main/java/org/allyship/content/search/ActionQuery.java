package org.allyship.content.search;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import org.allyship.core.Action;
import org.allyship.core.Authority;
import org.allyship.core.Capacity;
import org.allyship.core.ChallengeId;
import org.allyship.core.Community;
import org.allyship.core.Effort;
import org.allyship.core.Level;
import org.allyship.core.Setting;
import org.immutables.value.Value;

/**
 * A query for actions: text and filters. Every filter narrows the result; an empty filter lets all
 * actions pass. Not for others to implement.
 */
@Value.Immutable
public interface ActionQuery {
  /** The largest number of characters that {@link #text()} may have. */
  int LONGEST = 1_000;

  /**
   * Returns the text that the person typed; empty when not given. Text without a letter or digit
   * counts as empty. {@code toString} never shows it.
   */
  @Value.Default
  @Value.Redacted
  default String text() {
    return "";
  }

  /** Returns the levels to look for; the action has one of them. */
  Set<Level> levels();

  /** Returns the settings to look for; the action fits at least one of them. */
  Set<Setting> settings();

  /**
   * Returns the communities to look for; the action supports at least one of them. An action that
   * names no community supports any; one that names one of these ranks higher.
   */
  Set<Community> communities();

  /** Returns the challenges to look for; the action helps with at least one of them. */
  Set<ChallengeId> challenges();

  /**
   * Returns the capacities to look for; a person acts in at least one of them. An action that names
   * no capacity fits any.
   */
  Set<Capacity> capacities();

  /** Returns whether the action is open to anyone or needs authority; empty for both. */
  Optional<Authority> authority();

  /** Returns the largest effort that the action may take; empty for any. */
  Optional<Effort> longestEffort();

  /** Returns the largest number of hits to return, at least 1; 20 when not given. */
  @Value.Default
  default int limit() {
    return 20;
  }

  /** Checks the length of the text and the limit. */
  @Value.Check
  default void check() {
    Tokenizer.requireLength("the text of a query", text(), LONGEST);
    if (limit() < 1) {
      throw new IllegalArgumentException(
          "the limit of a query must be at least 1, but was %s".formatted(limit()));
    }
  }

  /** Returns whether an action passes every filter, whatever the text. */
  default boolean admits(Action action) {
    return passes(levels(), Set.of(action.level()))
        && passes(settings(), action.settings())
        && passes(challenges(), action.challenges())
        && (action.communities().isEmpty() || passes(communities(), action.communities()))
        && (action.capacities().isEmpty() || passes(capacities(), action.capacities()))
        && authority().map(action.authority()::equals).orElse(true)
        && longestEffort().map(longest -> action.effort().compareTo(longest) <= 0).orElse(true);
  }

  private static <T> boolean passes(Set<T> wanted, Collection<T> has) {
    return wanted.isEmpty() || has.stream().anyMatch(wanted::contains);
  }

  /** Returns a builder that starts from this query; collections are added to. */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Returns a query for the text that a person typed. */
  static ActionQuery of(String text) {
    return builder().text(text).build();
  }

  /** Returns an empty builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds queries. Not thread-safe. */
  final class Builder extends ImmutableActionQuery.Builder {
    Builder() {}
  }
}
