package org.allyship.report.text;

import org.allyship.core.internal.JsonNames;
import org.allyship.scoring.person.PatternFindingType;
import org.allyship.scoring.person.RateComparison;
import org.allyship.scoring.person.RoleEligibility;

/** Under which keys the messages of a content pack say what a pattern shows. */
public final class PatternMessages {
  private PatternMessages() {}

  /** Returns the key for the self view compared with the view of others. */
  public static String gap(RateComparison.Verdict verdict) {
    return switch (verdict) {
      case MORE -> "pattern-gap-self-more";
      case LESS -> "pattern-gap-others-more";
      case NO_RELIABLE_DIFFERENCE -> "pattern-gap-none";
      case NOT_ENOUGH_EVIDENCE -> "pattern-gap-not-enough";
    };
  }

  /** Returns the key for a period compared with the one before. */
  public static String trend(RateComparison.Verdict verdict) {
    return switch (verdict) {
      case MORE -> "pattern-trend-more";
      case LESS -> "pattern-trend-less";
      case NO_RELIABLE_DIFFERENCE -> "pattern-trend-none";
      case NOT_ENOUGH_EVIDENCE -> "pattern-trend-not-enough";
    };
  }

  /** Returns the key for something to know over time, which takes {@code count}. */
  public static String finding(PatternFindingType finding) {
    return "pattern-" + JsonNames.of(finding);
  }

  /** Returns the key for what is missing for a role. */
  public static String missing(RoleEligibility.UnmetCondition missing) {
    return "pattern-unmet-" + JsonNames.of(missing);
  }
}
