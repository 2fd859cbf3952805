package org.allyship.core.plan;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** How a commitment stands: by its next review, or by its last when there is to be no other. */
final class CommitmentStates {
  private CommitmentStates() {}

  static CommitmentState awaiting(LocalDate next, LocalDate day) {
    if (next.isAfter(day)) {
      return CommitmentState.OPEN;
    }
    return ChronoUnit.DAYS.between(next, day) > Plan.DAYS_OF_GRACE
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
