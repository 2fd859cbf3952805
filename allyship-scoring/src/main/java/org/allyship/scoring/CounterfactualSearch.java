package org.allyship.scoring;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.allyship.core.Anchor;
import org.allyship.core.Coding;
import org.allyship.core.Feature;

/**
 * Finds the smallest change of one known feature that would alter the classification, among the
 * changes that can be advised: to ask more, follow through, give room, repair, and do what was
 * said. It never proposes more risk, defiance of rules, giving up what is one's own, or doing less.
 */
final class CounterfactualSearch {
  /** Acts differ in kind, so a change of the act counts as further than any other. */
  private static final int ANOTHER_ACT = 100;

  /** The features whose higher anchors can be advised. */
  private static final Set<Feature> ADVISABLE =
      EnumSet.of(
          Feature.ACT,
          Feature.REACH,
          Feature.RULES,
          Feature.TRANSFER,
          Feature.DIRECTION,
          Feature.FOLLOW_THROUGH,
          Feature.CONGRUENCE,
          Feature.REPAIR);

  /** Anchors of these features that are never advised. */
  private static final Set<Anchor> NEVER =
      EnumSet.of(
          Anchor.ACT_CLAIM,
          Anchor.ACT_SYMBOL,
          Anchor.RULES_DEFIES,
          Anchor.TRANSFER_OWN,
          Anchor.REPAIR_EVADES,
          Anchor.REPAIR_EMPTY);

  private final Engine engine;

  CounterfactualSearch(Engine engine) {
    this.engine = engine;
  }

  Optional<Counterfactual> nearest(Coding coding) {
    Classification now = engine.classify(coding);
    Counterfactual nearest = null;
    int shortest = Integer.MAX_VALUE;
    for (Anchor from : coding.anchors()) {
      for (Anchor to : from.feature().anchors()) {
        if (isAdvisable(from, to)) {
          Classification then = engine.classify(coding.with(to));
          int distance = distance(from, to);
          if (isBetter(now, then) && distance < shortest) {
            shortest = distance;
            nearest = new Counterfactual(from.feature(), from, to, then);
          }
        }
      }
    }
    return Optional.ofNullable(nearest);
  }

  private static boolean isBetter(Classification now, Classification then) {
    return then.level().isPresent()
        && (now.level().isEmpty() || then.level().get().compareTo(now.level().get()) > 0);
  }

  private static boolean isAdvisable(Anchor from, Anchor to) {
    if (!ADVISABLE.contains(from.feature()) || NEVER.contains(to)) {
      return false;
    }
    return from == Anchor.ACT_HARM
        ? to == Anchor.ACT_DEED
        : to.rank() > from.rank() && from != Anchor.REPAIR_NA && to != Anchor.ACT_HARM;
  }

  private static int distance(Anchor from, Anchor to) {
    return from.feature() == Feature.ACT ? ANOTHER_ACT : to.rank() - from.rank();
  }
}
