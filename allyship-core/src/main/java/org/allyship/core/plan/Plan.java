package org.allyship.core.plan;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.allyship.core.ParticipantId;
import org.immutables.value.Value;

/**
 * The commitments of one person, and how they stand on a day that the caller names. A plan is for
 * the one whose it is; nothing in it counts as a behavior. Not for others to implement.
 */
@Value.Immutable
@JsonSerialize(as = ImmutablePlan.class)
@JsonDeserialize(as = ImmutablePlan.class)
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({"person", "commitments"})
public interface Plan {
  /** For how many days a review can be caught up on. A convention of this library: four weeks. */
  int DAYS_OF_GRACE = 28;

  /** Whose plan it is. */
  ParticipantId person();

  /** What they mean to do, each of it theirs and under an id of its own; may be empty. */
  List<Commitment> commitments();

  /** Checks what single attributes cannot. */
  @Value.Check
  default void check() {
    Set<CommitmentId> ids = new HashSet<>();
    for (Commitment commitment : commitments()) {
      if (!commitment.person().equals(person())) {
        throw new IllegalArgumentException(
            "commitment '%s' is somebody else's; a plan holds one person's only"
                .formatted(commitment.id()));
      }
      if (!ids.add(commitment.id())) {
        throw new IllegalArgumentException(
            "commitment '%s' is in the plan twice; keep the one with more reviews"
                .formatted(commitment.id()));
      }
    }
  }

  /**
   * Returns a plan, its commitments by the day they were made and their id.
   *
   * @throws IllegalArgumentException if a commitment is somebody else's, or an id comes twice
   */
  static Plan of(ParticipantId person, Collection<Commitment> commitments) {
    List<Commitment> inOrder = new ArrayList<>(commitments);
    inOrder.sort(
        Comparator.comparing(Commitment::madeOn)
            .thenComparing(commitment -> commitment.id().value()));
    return builder().person(person).commitments(inOrder).build();
  }

  /**
   * Returns how the commitments stand on a day, as was known by then: later reviews are passed
   * over, and so are commitments not yet made. Every state is a key, in their order; the
   * commitments of each are in the order of the plan.
   */
  default Map<CommitmentState, List<Commitment>> byStateOn(LocalDate day) {
    Map<CommitmentState, List<Commitment>> progress = new EnumMap<>(CommitmentState.class);
    for (CommitmentState state : CommitmentState.values()) {
      progress.put(
          state,
          commitments().stream()
              .filter(commitment -> commitment.stateOn(day).equals(Optional.of(state)))
              .toList());
    }
    return Collections.unmodifiableMap(progress);
  }

  /** Returns the commitments to look back at on a day, longest due first; lapsed ones left out. */
  default List<Commitment> due(LocalDate day) {
    return commitments().stream()
        .filter(commitment -> commitment.stateOn(day).equals(Optional.of(CommitmentState.DUE)))
        .sorted(Comparator.comparing(commitment -> commitment.asOf(day).nextReview().orElseThrow()))
        .toList();
  }

  /** Returns a builder that starts from this plan; collections are added to. */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Returns an empty builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds plans. Not thread-safe. */
  final class Builder extends ImmutablePlan.Builder {
    Builder() {}
  }
}
