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
 * What is looked for among actions. Every filter narrows; one that is left empty lets all pass. Not
 * for others to implement.
 */
@Value.Immutable
public interface ActionQuery {
  /** The most characters that {@link #words()} may have. */
  int LONGEST = 1_000;

  /**
   * What the person typed; empty when not given. Text without a letter or digit is as empty. Never
   * shown by {@code toString}.
   */
  @Value.Default
  @Value.Redacted
  default String words() {
    return "";
  }

  /** The levels, one of which the action has. */
  Set<Level> levels();

  /** The settings, one of which the action fits. */
  Set<Setting> settings();

  /**
   * The communities, one of which the action supports. An action that names none supports any; one
   * that names one of these ranks higher.
   */
  Set<Community> communities();

  /** The challenges, one of which the action helps with. */
  Set<ChallengeId> challenges();

  /** The parts of life, in one of which one does it. An action that names none fits any. */
  Set<Capacity> capacities();

  /** Whether it must be open to anybody, or take power of office; empty for both. */
  Optional<Authority> authority();

  /** The most time that it may take; empty for any. */
  Optional<Effort> longestEffort();

  /** How many hits to return at most, at least 1; 20 when not given. */
  @Value.Default
  default int limit() {
    return 20;
  }

  /** Checks what the types cannot. */
  @Value.Check
  default void check() {
    NormalizedText.requireLength("the words of a query", words(), LONGEST);
    if (limit() < 1) {
      throw new IllegalArgumentException(
          "the limit of a query must be at least 1, but was %d".formatted(limit()));
    }
  }

  /** Tells whether an action passes every filter; words are not looked at. */
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

  /** Returns a query for what a person typed. */
  static ActionQuery of(String words) {
    return builder().words(words).build();
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
