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
import org.allyship.core.plan.Commitment.CommitmentState;
import org.immutables.value.Value;

/**
 * The commitments of one person, and their states on a day that the caller gives. A plan is for the
 * person who makes it. Nothing in it counts as a behavior. This interface is not meant to be
 * implemented outside the library.
 */
@Value.Immutable
@JsonSerialize(as = ImmutablePlan.class)
@JsonDeserialize(as = ImmutablePlan.class)
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({"person", "commitments"})
public interface Plan {
  /**
   * The number of days for which an overdue review can still take place: four weeks, a convention
   * of this library.
   */
  int GRACE_DAYS = 28;

  /** The person who makes the plan. */
  @Value.Redacted
  ParticipantId person();

  /** The commitments of the person, each with a different id; may be empty. */
  List<Commitment> commitments();

  /** Checks the rules that span several attributes. */
  @Value.Check
  default void check() {
    Set<CommitmentId> ids = new HashSet<>();
    for (Commitment commitment : commitments()) {
      if (!commitment.person().equals(person())) {
        throw new IllegalArgumentException(
            "commitment '%s' belongs to someone else; a plan holds the commitments of one person only"
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
   * Returns a plan with its commitments sorted by the day on which they were made and by id.
   *
   * @throws IllegalArgumentException if a commitment belongs to someone else, or an id occurs twice
   */
  static Plan of(ParticipantId person, Collection<Commitment> commitments) {
    List<Commitment> inOrder = new ArrayList<>(commitments);
    inOrder.sort(
        Comparator.comparing(Commitment::madeOn)
            .thenComparing(commitment -> commitment.id().value()));
    return builder().person(person).commitments(inOrder).build();
  }

  /**
   * Returns the commitments by their state on a day, as known on that day: later reviews and later
   * commitments are ignored. Every state is a key, in the order of the states. The commitments of
   * each state keep the order of the plan.
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

  /**
   * Returns the commitments whose review is due on a day, the longest overdue first; lapsed ones
   * are left out.
   */
  default List<Commitment> due(LocalDate day) {
    return commitments().stream()
        .filter(commitment -> commitment.stateOn(day).equals(Optional.of(CommitmentState.DUE)))
        .sorted(Comparator.comparing(commitment -> commitment.asOf(day).nextReview().orElseThrow()))
        .toList();
  }

  /** Returns a builder that starts from this plan; adding to a collection keeps its elements. */
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
