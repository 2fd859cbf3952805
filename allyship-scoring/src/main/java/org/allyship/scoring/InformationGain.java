package org.allyship.scoring;

import java.util.Optional;
import org.allyship.core.Anchor;
import org.allyship.core.Coding;
import org.allyship.core.Feature;

/**
 * Finds the unknown feature that is worth asking about: the one with the largest expected
 * information gain about the classification (Lindley 1956, doi:10.1214/aoms/1177728069), while the
 * other unknown features stay unknown.
 */
final class InformationGain {
  private static final double MIN_GAIN = 1e-9;

  private static final int HARMFUL = 0;
  private static final int PERFORMATIVE = 1;
  private static final int PASSIVE = 2;
  private static final int CLAIM_ONLY = 3;
  private static final int ALLYSHIP = 4;
  private static final int ADVOCACY = 5;
  private static final int ACCOMPLICESHIP = 6;
  private static final int CLASSES = 7;

  private final Engine engine;

  InformationGain(Engine engine) {
    this.engine = engine;
  }

  Optional<Feature> mostInformative(Coding coding) {
    if (!coding.isKnown(Feature.ACT)) {
      return Optional.of(Feature.ACT);
    }
    Feature best = Feature.ACT;
    double most = MIN_GAIN;
    for (Feature feature : coding.unknownFeatures()) {
      double gain = gain(coding, feature);
      if (gain > most) {
        most = gain;
        best = feature;
      }
    }
    return best == Feature.ACT ? Optional.empty() : Optional.of(best);
  }

  /** Returns the gain in bits, 0 or more up to rounding. */
  private double gain(Coding coding, Feature feature) {
    double[] frequencies = engine.frequencies(feature);
    double[] mixed = new double[CLASSES];
    double after = 0;
    for (Anchor anchor : feature.anchors()) {
      double frequency = frequencies[anchor.rank()];
      double[] classes = classificationProbabilities(coding.with(anchor));
      after += frequency * entropy(classes);
      for (int i = 0; i < mixed.length; i++) {
        mixed[i] += frequency * classes[i];
      }
    }
    return entropy(mixed) - after;
  }

  /** Returns the probability of each class. */
  private double[] classificationProbabilities(Coding coding) {
    double[] classes = new double[CLASSES];
    if (coding.has(Anchor.ACT_NONE)) {
      classes[PASSIVE] = 1;
      return classes;
    }
    double harmful =
        coding.has(Anchor.ACT_HARM) ? 1 : engine.harm.probability(engine.harm.score(coding));
    double performed = engine.performance.probability(engine.performance.score(coding));
    double rest = (1 - harmful) * (1 - performed);
    double both = harmful * performed;
    boolean performanceFirst = engine.contradicts(coding);
    classes[HARMFUL] = performanceFirst ? harmful - both : harmful;
    classes[PERFORMATIVE] = performanceFirst ? performed : performed - both;
    if (coding.has(Anchor.ACT_CLAIM)) {
      classes[CLAIM_ONLY] = rest;
    } else if (engine.reachesNoOne(coding)) {
      classes[PASSIVE] = rest;
    } else if (coding.has(Anchor.ACT_LEARNING)) {
      classes[ALLYSHIP] = rest;
    } else {
      double stakes = engine.stake.probability(engine.stake.score(coding));
      double changes = engine.system.probability(engine.system.score(coding));
      classes[ACCOMPLICESHIP] = rest * stakes;
      classes[ADVOCACY] = rest * (1 - stakes) * changes;
      classes[ALLYSHIP] = rest * (1 - stakes) * (1 - changes);
    }
    return classes;
  }

  private static double entropy(double[] shares) {
    double entropy = 0;
    for (double share : shares) {
      if (share > 0) {
        entropy -= share * StrictMath.log(share);
      }
    }
    return entropy / StrictMath.log(2);
  }
}
