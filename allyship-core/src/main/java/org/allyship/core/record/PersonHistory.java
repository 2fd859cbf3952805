package org.allyship.core.record;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.allyship.core.ParticipantId;

/**
 * What is on record of one person: what they did, and what they claimed.
 *
 * @param person who it is about
 * @param behaviors what they did, by day and id; each of them done by that person
 * @param claims what they said they are, by day and level; each of them theirs
 */
public record PersonHistory(
    ParticipantId person, List<BehaviorRecord> behaviors, List<Claim> claims) {
  private static final Comparator<BehaviorRecord> BY_DAY =
      Comparator.comparing((BehaviorRecord done) -> done.behavior().date().orElseThrow())
          .thenComparing(done -> done.id().value());
  private static final Comparator<Claim> CLAIMS_BY_DAY =
      Comparator.comparing(Claim::date).thenComparing(Claim::level);

  /**
   * Puts everything in order.
   *
   * @throws IllegalArgumentException if something is somebody else's, or an id comes twice
   */
  public PersonHistory {
    Objects.requireNonNull(person, "person");
    behaviors = behaviors.stream().sorted(BY_DAY).toList();
    claims = claims.stream().sorted(CLAIMS_BY_DAY).toList();
    for (BehaviorRecord done : behaviors) {
      if (!done.actor().equals(person)) {
        throw new IllegalArgumentException(
            "behavior '%s' was done by somebody else; a history holds one person's only"
                .formatted(done.id()));
      }
    }
    if (behaviors.stream().map(BehaviorRecord::id).distinct().count() != behaviors.size()) {
      throw new IllegalArgumentException(
          "a history holds each behavior once, but an id came twice");
    }
    if (claims.stream().anyMatch(claim -> !claim.actor().equals(person))) {
      throw new IllegalArgumentException("a history holds one person's claims only");
    }
  }

  /** Returns the history of somebody who claimed nothing. */
  public static PersonHistory of(ParticipantId person, List<BehaviorRecord> behaviors) {
    return new PersonHistory(person, behaviors, List.of());
  }

  @Override
  public String toString() {
    return "PersonHistory{behaviors=%d, claims=%d}".formatted(behaviors.size(), claims.size());
  }
}
