package org.allyship.climate;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.allyship.core.ChallengeId;
import org.allyship.core.ParticipantId;

/**
 * A member of a group, with the segments that they belong to.
 *
 * @param person the person
 * @param segments their value in each breakdown, such as {@code team -> [blue]}; in a nested
 *     breakdown the path, such as {@code unit -> [north, sales, blue]}
 * @param challenges the challenges that they named; may be empty
 * @param outcomes their answers to scales of the host, such as {@code belonging -> 4.2}; may be
 *     empty
 */
public record Member(
    ParticipantId person,
    Map<String, List<String>> segments,
    Set<ChallengeId> challenges,
    Map<String, Double> outcomes) {
  /**
   * Copies the collections.
   *
   * @throws IllegalArgumentException if an outcome is not a finite number
   */
  public Member {
    Objects.requireNonNull(person, "person");
    segments = Map.copyOf(segments);
    challenges = Set.copyOf(challenges);
    outcomes = Map.copyOf(outcomes);
    for (String outcome : new TreeMap<>(outcomes).keySet()) {
      if (!Double.isFinite(Objects.requireNonNull(outcomes.get(outcome)))) {
        throw new IllegalArgumentException(
            "outcome '%s' must be a finite number; leave it out where there is no answer"
                .formatted(outcome));
      }
    }
  }

  /** Returns a member without challenges and outcomes. */
  public static Member of(ParticipantId person, Map<String, List<String>> segments) {
    return new Member(person, segments, Set.of(), Map.of());
  }

  /** Returns the number of segments as text, and nothing else about the person. */
  @Override
  public String toString() {
    return "Member{segments=%s}".formatted(segments.size());
  }
}
