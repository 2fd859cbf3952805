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
 * Something that keeps people from acting, and what would help against it. Not for others to
 * implement.
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

  /** What it is about; empty when it is about something else than the themes that are listed. */
  Optional<ChallengeTheme> theme();

  /** What people fear it may cost them, or what it costs them, as pack keys; may be empty. */
  List<String> costs();

  /** How one notices it, as pack keys; may be empty. */
  List<String> signs();

  /** What helps against it, most direct first; never empty. */
  List<Support> supports();

  /** The challenge that took its place, when it is retired; otherwise empty. */
  @Override
  Optional<ChallengeId> replacedBy();

  /** Checks what single attributes cannot. */
  @Override
  @Value.Check
  default void check() {
    new EntryRules("challenge", id())
        .check(sources(), since(), replacedBy())
        .requireSome("support", supports());
  }

  /** Returns a builder that starts from this challenge; collections are added to. */
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
