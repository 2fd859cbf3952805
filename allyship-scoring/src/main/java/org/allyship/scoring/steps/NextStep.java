package org.allyship.scoring.steps;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.allyship.core.Action;
import org.allyship.core.Anchor;
import org.allyship.core.Effort;
import org.allyship.core.Feature;
import org.allyship.core.Level;
import org.allyship.core.ParticipantId;
import org.allyship.core.plan.Commitment;
import org.allyship.core.plan.CommitmentId;

/**
 * An action that could be next, and why. It is an offer: a person loses nothing by leaving it.
 *
 * @param action the action; the pack has its text, backlash and safety notes
 * @param reasons why it is proposed, the foremost first; never empty, each reason once
 */
public record NextStep(Action action, List<StepReason> reasons) {
  /** Checks the reasons and takes a copy of them. */
  public NextStep {
    Objects.requireNonNull(action, "action");
    reasons = List.copyOf(reasons);
    if (reasons.isEmpty()) {
      throw new IllegalArgumentException(
          "step '%s' must say why it is proposed".formatted(action.id()));
    }
    if (Set.copyOf(reasons).size() < reasons.size()) {
      throw new IllegalArgumentException(
          "step '%s' must give each reason once, but had %s".formatted(action.id(), reasons));
    }
  }

  /**
   * Whether standing or more is at stake, by its coding or because it is accompliceship. Show its
   * notes on backlash and safety with it then.
   */
  @JsonProperty
  public boolean needsSafetyNote() {
    return needsSafetyNote(action);
  }

  static boolean needsSafetyNote(Action action) {
    return action.level() == Level.ACCOMPLICESHIP
        || action.coding().rank(Feature.COST) >= Anchor.COST_STANDING.rank();
  }

  /**
   * Returns the commitment to take this step. Its review is after two weeks when it takes minutes,
   * four when hours, eight when weeks and twelve when it has no end. These are conventions of this
   * library. It names those capacities and communities of the person that the action fits.
   */
  public Commitment toCommitment(
      CommitmentId id, ParticipantId person, LocalDate madeOn, Preferences preferences) {
    return Commitment.builder()
        .id(id)
        .person(person)
        .action(action.id())
        .capacities(fitting(preferences.capacities(), action.capacities()))
        .communities(fitting(preferences.communities(), action.communities()))
        .madeOn(madeOn)
        .reviewOn(madeOn.plusWeeks(weeksToReview(action.effort())))
        .build();
  }

  /** An action that names none fits all. */
  private static <E extends Enum<E>> Set<E> fitting(Set<E> preferred, Set<E> named) {
    Set<E> fitting = new TreeSet<>(preferred);
    if (!named.isEmpty()) {
      fitting.retainAll(named);
    }
    return fitting;
  }

  private static int weeksToReview(Effort effort) {
    return switch (effort) {
      case MINUTES -> 2;
      case HOURS -> 4;
      case WEEKS -> 8;
      case ONGOING -> 12;
    };
  }
}
