package org.allyship.calibration;

import java.util.List;
import org.allyship.core.Anchor;
import org.allyship.core.Coding;
import org.allyship.scoring.Criterion;

/**
 * A rule that a fit keeps whatever the data say: a coding that must meet a criterion, or must not.
 *
 * @param criterion the criterion
 * @param coding the coding; its other features are unknown
 * @param isMet whether the criterion must be met
 */
record FitRule(Criterion criterion, Coding coding, boolean isMet) {
  /**
   * The rules. Help that goes over people's heads or leaves them worse off is harm (Collier-Spruel
   * &amp; Ryan 2024, doi:10.1007/s10869-022-09861-9). A claim that nobody else hears is no
   * performance, which needs an audience or a gain (Kutlaca &amp; Radke 2023,
   * doi:10.1111/spc3.12724). Risk of one's standing alone, the regular procedure at such a risk,
   * and a lawful campaign, even one led by those affected, are not accompliceship: advocates "put
   * their own comfort on the line" (Pulsely, Advocacy vs Allyship), and accomplices act against or
   * around the system (Epler 2021, ch. 10).
   */
  private static final List<FitRule> ALL =
      List.of(
          met(Criterion.HARM, Anchor.ACT_DEED, Anchor.DIRECTION_OVER),
          met(Criterion.HARM, Anchor.ACT_DEED, Anchor.OUTCOME_HARMED),
          unmet(
              Criterion.PERFORMANCE,
              Anchor.ACT_CLAIM,
              Anchor.COST_NONE,
              Anchor.CONGRUENCE_CONTRADICTS,
              Anchor.VISIBILITY_PRIVATE),
          unmet(Criterion.STAKE, Anchor.COST_STANDING, Anchor.RULES_NONE),
          unmet(
              Criterion.STAKE,
              Anchor.COST_STANDING,
              Anchor.RULES_USES,
              Anchor.DIRECTION_FOR,
              Anchor.REACH_ORGANIZATION),
          unmet(Criterion.STAKE, Anchor.COST_STANDING, Anchor.RULES_CHANGES, Anchor.REACH_SOCIETY),
          unmet(
              Criterion.STAKE,
              Anchor.COST_COMFORT,
              Anchor.RULES_CHANGES,
              Anchor.REACH_SOCIETY,
              Anchor.DIRECTION_LED,
              Anchor.TRANSFER_ACCESS));

  private static FitRule met(Criterion criterion, Anchor... anchors) {
    return new FitRule(criterion, Coding.of(anchors), true);
  }

  private static FitRule unmet(Criterion criterion, Anchor... anchors) {
    return new FitRule(criterion, Coding.of(anchors), false);
  }

  /** Returns the rules of a criterion. */
  static List<FitRule> of(Criterion criterion) {
    return ALL.stream().filter(rule -> rule.criterion == criterion).toList();
  }

  /** Returns whether a score keeps the rule. */
  boolean isKept(int score, int threshold) {
    return isMet == (score >= threshold);
  }
}
