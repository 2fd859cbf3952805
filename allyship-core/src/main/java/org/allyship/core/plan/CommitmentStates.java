package org.allyship.core.plan;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.allyship.core.plan.Commitment.CommitmentState;

/**
 * Derives the state of a commitment from its next review, or from its last review if none will
 * follow.
 */
final class CommitmentStates {
  private CommitmentStates() {}

  static CommitmentState awaiting(LocalDate next, LocalDate day) {
    if (next.isAfter(day)) {
      return CommitmentState.OPEN;
    }
    return ChronoUnit.DAYS.between(next, day) > Plan.GRACE_DAYS
        ? CommitmentState.LAPSED
        : CommitmentState.DUE;
  }

  static CommitmentState ended(Review last) {
    return switch (last.outcome()) {
      case KEPT -> CommitmentState.KEPT;
      case PARTLY_KEPT -> CommitmentState.PARTLY_KEPT;
      case LAPSED -> CommitmentState.LAPSED;
      case CHANGED -> CommitmentState.CHANGED;
    };
  }
}
