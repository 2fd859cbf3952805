package org.allyship.scoring;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.allyship.core.Anchor;
import org.allyship.core.Coding;
import org.allyship.core.Feature;

/**
 * Searches the completions of a coding, the values that its unknown features may have, for one with
 * another classification.
 *
 * <p>It is a branch and bound search: where the bounds of the scores already decide the
 * classification, the completions beneath are not visited. After {@value #MOST_VISITS} visits it
 * gives up, so that no input takes long.
 */
final class CompletionSearch {
  private static final int MOST_VISITS = 2_000;

  private final Engine engine;
  private final Classification classification;
  private final List<CompiledCard> cards;
  private int visits;

  CompletionSearch(Engine engine, Classification classification) {
    this.engine = engine;
    this.classification = classification;
    this.cards =
        List.of(engine.harm, engine.passivity, engine.performance, engine.stake, engine.system);
  }

  /**
   * Returns whether it is proven that every completion has the classification; false also where the
   * search gave up.
   */
  boolean isSettled(Coding coding) {
    return !anExtremeDiffers(coding) && holds(coding);
  }

  /** Tries the completions with the most and the fewest points of each criterion first. */
  private boolean anExtremeDiffers(Coding coding) {
    for (CompiledCard card : cards) {
      if (engine.classify(extreme(card, coding, 1)) != classification
          || engine.classify(extreme(card, coding, -1)) != classification) {
        return true;
      }
    }
    return false;
  }

  private static Coding extreme(CompiledCard card, Coding coding, int sign) {
    Coding completed = coding;
    for (Feature feature : coding.unknownFeatures()) {
      Anchor best = feature.anchors().get(0);
      for (Anchor anchor : feature.anchors()) {
        int gained = card.aboveLowest(feature, anchor.rank());
        if (sign * gained > sign * card.aboveLowest(feature, best.rank())) {
          best = anchor;
        }
      }
      completed = completed.with(best);
    }
    return completed;
  }

  private boolean holds(Coding coding) {
    if (++visits > MOST_VISITS) {
      return false;
    }
    List<Feature> unknown = coding.unknownFeatures();
    if (unknown.isEmpty()) {
      return engine.classify(coding) == classification;
    }
    if (new ClassBounds(engine, coding).decide(classification)) {
      return true;
    }
    for (Anchor anchor : next(coding, unknown).anchors()) {
      if (!holds(coding.with(anchor))) {
        return false;
      }
    }
    return true;
  }

  /** Returns the feature to complete next: what the bounds need to know, else the widest. */
  private Feature next(Coding coding, List<Feature> unknown) {
    return Engine.remainderFeatures(coding).stream()
        .filter(unknown::contains)
        .findFirst()
        .orElseGet(() -> widest(unknown));
  }

  /** Returns the feature whose anchors differ most in points, over all criteria. */
  private Feature widest(List<Feature> unknown) {
    Feature widest = unknown.get(0);
    int most = -1;
    for (Feature feature : unknown) {
      int spread = 0;
      for (CompiledCard card : cards) {
        spread += card.spread(feature);
      }
      if (spread > most) {
        most = spread;
        widest = feature;
      }
    }
    return widest;
  }

  /**
   * Bounds of the probabilities of the classes over all completions of a coding, from the bounds of
   * the five scores. The true range lies within them.
   */
  private static final class ClassBounds {
    /** More than rounding can change a probability by. */
    private static final double MARGIN = 1e-9;

    private final Coding coding;
    private final Map<Classification, Bound> bounds = new EnumMap<>(Classification.class);

    ClassBounds(Engine engine, Coding coding) {
      this.coding = coding;
      double lowLeft = 1;
      double highLeft = 1;
      Step[] steps = {
        new Step(Classification.HARMFUL, engine.harm),
        new Step(Classification.PASSIVE, engine.passivity),
        new Step(Classification.PERFORMATIVE, engine.performance),
        new Step(Classification.ACCOMPLICESHIP, engine.stake),
        new Step(Classification.ADVOCACY, engine.system)
      };
      for (int i = 0; i < used(steps.length); i++) {
        CompiledCard card = steps[i].card;
        double least = card.probability(card.lowest(coding));
        double most = card.probability(card.highest(coding));
        add(steps[i].classification, lowLeft * least, highLeft * most);
        lowLeft *= 1 - most;
        highLeft *= 1 - least;
      }
      add(Engine.remainder(coding), lowLeft, highLeft);
    }

    private void add(Classification classification, double least, double most) {
      bounds.merge(classification, new Bound(least, most), Bound::plus);
    }

    /** Returns how many criteria apply; the first alone to a bare claim. */
    private int used(int all) {
      if (Engine.remainder(coding) == Classification.CLAIM_ONLY) {
        return 1;
      }
      return coding.has(Anchor.ACT_DEED) && !Engine.isHarm(coding) ? all : 3;
    }

    /**
     * Returns whether the bounds prove that a classification is the most probable everywhere. They
     * prove nothing while a feature is unknown that decides which class takes the remainder.
     */
    boolean decide(Classification classification) {
      Bound own = bounds.getOrDefault(classification, Bound.NONE);
      return Engine.remainderFeatures(coding).stream().allMatch(coding::isKnown)
          && bounds.entrySet().stream()
              .allMatch(
                  other ->
                      other.getKey() == classification || own.low > other.getValue().high + MARGIN);
    }

    private record Bound(double low, double high) {
      private static final Bound NONE = new Bound(0, 0);

      Bound plus(Bound other) {
        return new Bound(low + other.low, high + other.high);
      }
    }

    private record Step(Classification classification, CompiledCard card) {}
  }
}
