package org.allyship.core.catalog;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.List;
import java.util.Optional;
import org.allyship.core.ChallengeId;
import org.allyship.core.Entry;
import org.allyship.core.internal.EntryRules;
import org.immutables.value.Value;

/**
 * Something that keeps people from acting, and the supports that help against it. This interface is
 * not meant to be implemented outside the library.
 */
@Value.Immutable
@JsonSerialize(as = ImmutableChallenge.class)
@JsonDeserialize(as = ImmutableChallenge.class)
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({"id", "theme", "costs", "signs", "supports", "sources", "since", "replacedBy"})
public interface Challenge extends Entry<ChallengeId> {
  /** The stable id; never reused for a different challenge. */
  @Override
  ChallengeId id();

  /** The theme of the challenge; empty when no listed theme fits. */
  Optional<ChallengeTheme> theme();

  /** The costs that people bear or fear, as pack keys; may be empty. */
  List<String> costs();

  /** The signs by which people can notice it, as pack keys; may be empty. */
  List<String> signs();

  /** The supports against it, most direct first; never empty. */
  List<Support> supports();

  /** The challenge that replaces it, if it is retired; otherwise empty. */
  @Override
  Optional<ChallengeId> replacedBy();

  /** Checks the rules that span several attributes. */
  @Override
  @Value.Check
  default void check() {
    new EntryRules("challenge", id())
        .check(sources(), since(), replacedBy())
        .requireSome("support", supports());
  }

  /**
   * Returns a builder that starts from this challenge; adding to a collection keeps its elements.
   */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Returns an empty builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds challenges. Not thread-safe. */
  final class Builder extends ImmutableChallenge.Builder {
    Builder() {}
  }
}
