package org.allyship.scoring;

import java.util.Optional;
import org.allyship.core.Anchor;
import org.allyship.core.Coding;
import org.allyship.core.Feature;

/**
 * Finds the unknown feature whose answer would settle most: the one with the largest expected
 * information gain about the first answer (Lindley 1956, doi:10.1214/aoms/1177728069), the other
 * unknown features left unknown.
 */
final class InformationGain {
  private static final double LEAST_GAIN = 1e-9;

  private final Engine engine;

  InformationGain(Engine engine) {
    this.engine = engine;
  }

  Optional<Feature> mostInformative(Coding coding) {
    if (!coding.isKnown(Feature.ACT)) {
      return Optional.of(Feature.ACT);
    }
    Feature best = Feature.ACT;
    double most = LEAST_GAIN;
    for (Feature feature : coding.unknownFeatures()) {
      double gain = gain(coding, feature);
      if (gain > most) {
        most = gain;
        best = feature;
      }
    }
    return best == Feature.ACT ? Optional.empty() : Optional.of(best);
  }

  /** The gain in bits, 0 or more up to rounding. */
  private double gain(Coding coding, Feature feature) {
    double[] frequencies = engine.frequencies(feature);
    double[] mixed = new double[Classification.values().length];
    double after = 0;
    for (Anchor anchor : feature.anchors()) {
      double frequency = frequencies[anchor.rank()];
      double[] answers = classificationProbabilities(coding.with(anchor));
      after += frequency * entropy(answers);
      for (int i = 0; i < mixed.length; i++) {
        mixed[i] += frequency * answers[i];
      }
    }
    return entropy(mixed) - after;
  }

  /** The probability of each first answer, in the order of {@link Classification}. */
  private double[] classificationProbabilities(Coding coding) {
    double[] answers = new double[Classification.values().length];
    if (coding.has(Anchor.ACT_NONE)) {
      answers[Classification.PASSIVE.ordinal()] = 1;
      return answers;
    }
    double harmful =
        coding.has(Anchor.ACT_HARM) ? 1 : engine.harm.probability(engine.harm.score(coding));
    double performed = engine.performance.probability(engine.performance.score(coding));
    double rest = (1 - harmful) * (1 - performed);
    double both = harmful * performed;
    boolean performanceFirst = engine.contradicts(coding);
    answers[Classification.HARMFUL.ordinal()] = performanceFirst ? harmful - both : harmful;
    answers[Classification.PERFORMATIVE.ordinal()] =
        performanceFirst ? performed : performed - both;
    if (coding.has(Anchor.ACT_CLAIM)) {
      answers[Classification.CLAIM_ONLY.ordinal()] = rest;
    } else if (engine.reachesNobody(coding)) {
      answers[Classification.PASSIVE.ordinal()] = rest;
    } else if (coding.has(Anchor.ACT_LEARNING)) {
      answers[Classification.ALLYSHIP.ordinal()] = rest;
    } else {
      double stakes = engine.stake.probability(engine.stake.score(coding));
      double changes = engine.system.probability(engine.system.score(coding));
      answers[Classification.ACCOMPLICESHIP.ordinal()] = rest * stakes;
      answers[Classification.ADVOCACY.ordinal()] = rest * (1 - stakes) * changes;
      answers[Classification.ALLYSHIP.ordinal()] = rest * (1 - stakes) * (1 - changes);
    }
    return answers;
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
