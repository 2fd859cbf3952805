package org.allyship.scoring;

import java.util.List;
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

  private static final List<Classification> CLASSES = List.of(Classification.values());

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
    double[] mixed = new double[CLASSES.size()];
    double after = 0;
    for (Anchor anchor : feature.anchors()) {
      double frequency = frequencies[anchor.rank()];
      double[] classes = classes(engine.probabilities(coding.with(anchor)));
      after += frequency * entropy(classes);
      for (int i = 0; i < mixed.length; i++) {
        mixed[i] += frequency * classes[i];
      }
    }
    return entropy(mixed) - after;
  }

  private static double[] classes(Probabilities probabilities) {
    return CLASSES.stream().mapToDouble(probabilities::of).toArray();
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
