package org.allyship.calibration;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
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
 * prior model gives each line, {@code sum of w * -log P(label of the panel) + strength * sum of
 * (points - prior)^2}, by integer coordinate descent from the prior: exact, without rounding, and
 * the same on every JVM.
 *
 * <p>The points of unknown are not fitted: they are the mean of what the anchors give, weighted by
 * the prior's frequencies and rounded. Every {@link FitRule} is kept.
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
      if (observation.coding().isKnown(Feature.ACT)) {
        fit.add(
            observation.coding(),
            observation.share(label(criterion)),
            after(criterion).stream().mapToDouble(observation::share).sum());
      }
    }
    return fit.run();
  }

  /** Returns the label for which a criterion is met. */
  private static Label label(Criterion criterion) {
    return switch (criterion) {
      case HARM -> Label.HARMFUL;
      case PASSIVITY -> Label.PASSIVE;
      case PERFORMANCE -> Label.PERFORMATIVE;
      case STAKE -> Label.ACCOMPLICESHIP;
      case SYSTEM -> Label.ADVOCACY;
    };
  }

  /** Returns the labels that remain when a criterion and those before it are not met. */
  private static Set<Label> after(Criterion criterion) {
    Set<Label> labels = EnumSet.allOf(Label.class);
    for (Criterion asked : Criterion.values()) {
      if (asked.compareTo(criterion) <= 0) {
        labels.remove(label(asked));
      }
    }
    return labels;
  }
}
