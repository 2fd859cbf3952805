package org.allyship.scoring;

import java.util.Optional;
import org.allyship.core.Anchor;
import org.allyship.core.Coding;
import org.allyship.core.Feature;

/**
 * Finds the smallest change of one known feature that would alter the classification. Doing nothing
 * is not such a change.
 */
final class CounterfactualSearch {
  /** Acts differ in kind, so a change of the act counts as further than any other. */
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

  /** Returns the number of steps, doubled, so that a level comes before a finding at a tie. */
  private static int distance(Anchor from, Anchor to, Classification then) {
    int steps = from.feature() == Feature.ACT ? ANOTHER_ACT : Math.abs(from.rank() - to.rank());
    return 2 * steps + (then.isLevel() ? 0 : 1);
  }
}
