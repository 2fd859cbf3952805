package org.allyship.core.record;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.allyship.core.ParticipantId;

/**
 * The records and claims of one person.
 *
 * @param person the person
 * @param behaviors the records of the person, sorted by day and id
 * @param claims the claims of the person, sorted by day and level
 */
public record PersonHistory(
    ParticipantId person, List<BehaviorRecord> behaviors, List<Claim> claims) {
  private static final Comparator<BehaviorRecord> BY_DAY =
      Comparator.comparing((BehaviorRecord done) -> done.behavior().date().orElseThrow())
          .thenComparing(done -> done.id().value());
  private static final Comparator<Claim> CLAIMS_BY_DAY =
      Comparator.comparing(Claim::date).thenComparing(Claim::level);

  /**
   * Sorts the records and claims.
   *
   * @throws IllegalArgumentException if a record or a claim belongs to someone else, or an id
   *     occurs twice
   */
  public PersonHistory {
    Objects.requireNonNull(person, "person");
    behaviors = behaviors.stream().sorted(BY_DAY).toList();
    claims = claims.stream().sorted(CLAIMS_BY_DAY).toList();
    for (BehaviorRecord done : behaviors) {
      if (!done.actor().equals(person)) {
        throw new IllegalArgumentException(
            "behavior '%s' was done by someone else; a history holds the behaviors of one person only"
                .formatted(done.id()));
      }
    }
    if (behaviors.stream().map(BehaviorRecord::id).distinct().count() != behaviors.size()) {
      throw new IllegalArgumentException(
          "a history holds each behavior once, but an id occurs twice");
    }
    if (claims.stream().anyMatch(claim -> !claim.actor().equals(person))) {
      throw new IllegalArgumentException("a history holds one person's claims only");
    }
  }

  /** Returns the history of a person without claims. */
  public static PersonHistory of(ParticipantId person, List<BehaviorRecord> behaviors) {
    return new PersonHistory(person, behaviors, List.of());
  }

  @Override
  public String toString() {
    return "PersonHistory{behaviors=%s, claims=%s}".formatted(behaviors.size(), claims.size());
  }
}
