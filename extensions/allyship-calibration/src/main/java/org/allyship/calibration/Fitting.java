package org.allyship.calibration;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.allyship.core.Anchor;
import org.allyship.core.Feature;
import org.allyship.core.labeled.Label;
import org.allyship.scoring.Criterion;
import org.allyship.scoring.Scorecard;
import org.allyship.scoring.SpectrumModel;

/**
 * Fits the points of a model to labeled behaviors, shrinking toward the points that literature
 * gives.
 *
 * <p>For each criterion it minimizes, over whole points that keep the order and the signs that the
 * prior model gives each line, {@code sum of w * -log P(label) + strength * sum of (points -
 * prior)^2}, by integer coordinate descent from the prior: exact, without rounding, and the same on
 * every JVM.
 *
 * <p>The points of unknown are not fitted: they are the mean of what the anchors give, weighted by
 * the prior's frequencies and rounded. No anchor but high risk may reach the threshold of the stake
 * criterion by itself (see {@code docs/decisions/0001}).
 */
public final class Fitting {
  private final SpectrumModel prior;
  private final double strength;

  /**
   * Creates a fit.
   *
   * @param prior the model to start from and to shrink toward
   * @param strength the penalty for one point's squared distance of 1; 0 or more
   */
  public Fitting(SpectrumModel prior, double strength) {
    this.prior = Objects.requireNonNull(prior, "prior");
    if (!(strength >= 0)) {
      throw new IllegalArgumentException("strength must be 0 or more, but was " + strength);
    }
    this.strength = strength;
  }

  /** Returns the prior with its points fitted; everything else stays as it is. */
  public SpectrumModel fit(List<Observation> observations) {
    List<Scorecard> fitted =
        Arrays.stream(Criterion.values()).map(criterion -> fit(criterion, observations)).toList();
    return SpectrumModel.builder().from(prior).scorecards(fitted).build();
  }

  private Scorecard fit(Criterion criterion, List<Observation> observations) {
    CardFit fit = new CardFit(prior, criterion, strength);
    for (Observation observation : observations) {
      if (asked(criterion, observation)) {
        fit.add(observation.coding(), yes(criterion, observation.label()));
      }
    }
    return fit.run();
  }

  /**
   * Returns whether a label is evidence for or against a criterion. A harm that a source called
   * performance is both, so that label is no evidence against harm.
   */
  private static boolean asked(Criterion criterion, Observation observation) {
    if (!observation.coding().isKnown(Feature.ACT) || observation.coding().has(Anchor.ACT_NONE)) {
      return false;
    }
    return switch (criterion) {
      case HARM ->
          !(observation.coding().has(Anchor.ACT_HARM) && observation.label() == Label.PERFORMATIVE);
      case PERFORMANCE -> true;
      case SYSTEM -> observation.label() == Label.ALLYSHIP || observation.label() == Label.ADVOCACY;
      case STAKE -> observation.label().level().isPresent();
    };
  }

  private static boolean yes(Criterion criterion, Label label) {
    return switch (criterion) {
      case HARM -> label == Label.HARMFUL;
      case PERFORMANCE -> label == Label.PERFORMATIVE;
      case SYSTEM -> label == Label.ADVOCACY;
      case STAKE -> label == Label.ACCOMPLICESHIP;
    };
  }
}
