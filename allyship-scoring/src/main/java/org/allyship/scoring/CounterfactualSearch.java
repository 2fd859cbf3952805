package org.allyship.scoring;

import java.util.Optional;
import org.allyship.core.Anchor;
import org.allyship.core.Coding;
import org.allyship.core.Feature;

/**
 * Finds the smallest change of one known feature that would alter the first answer. Leaving it
 * undone is no change of what was done.
 */
final class CounterfactualSearch {
  /** What was done is a matter of kind, so changing it counts as further than any other step. */
  private static final int ANOTHER_ACT = 100;

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
        Classification then = engine.classify(coding.with(to));
        int distance = distance(from, to, then);
        if (then != now && distance < shortest && to != Anchor.ACT_NONE) {
          shortest = distance;
          nearest = new Counterfactual(from.feature(), from, to, then);
        }
      }
    }
    return Optional.ofNullable(nearest);
  }

  /** Fewest steps first; among as many, a change to a genuine level before one to a finding. */
  private static int distance(Anchor from, Anchor to, Classification then) {
    int steps = from.feature() == Feature.ACT ? ANOTHER_ACT : Math.abs(from.rank() - to.rank());
    return 2 * steps + (then.isLevel() ? 0 : 1);
  }
}
