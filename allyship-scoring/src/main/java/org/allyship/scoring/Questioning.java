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
final class Questioning {
  private static final double LEAST_GAIN = 1e-9;

  private final Engine engine;

  Questioning(Engine engine) {
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
    double[] mixed = new double[Answer.values().length];
    double after = 0;
    for (Anchor anchor : feature.anchors()) {
      double frequency = frequencies[anchor.rank()];
      double[] answers = answers(coding.with(anchor));
      after += frequency * entropy(answers);
      for (int i = 0; i < mixed.length; i++) {
        mixed[i] += frequency * answers[i];
      }
    }
    return entropy(mixed) - after;
  }

  /** The probability of each first answer, in the order of {@link Answer}. */
  private double[] answers(Coding coding) {
    double[] answers = new double[Answer.values().length];
    if (coding.has(Anchor.ACT_NONE)) {
      answers[Answer.PASSIVE.ordinal()] = 1;
      return answers;
    }
    double harmful =
        coding.has(Anchor.ACT_HARM) ? 1 : engine.harm.probability(engine.harm.score(coding));
    double performed = engine.performance.probability(engine.performance.score(coding));
    double rest = (1 - harmful) * (1 - performed);
    double both = harmful * performed;
    boolean performanceFirst = engine.contradicts(coding);
    answers[Answer.HARMFUL.ordinal()] = performanceFirst ? harmful - both : harmful;
    answers[Answer.PERFORMATIVE.ordinal()] = performanceFirst ? performed : performed - both;
    if (coding.has(Anchor.ACT_CLAIM)) {
      answers[Answer.CLAIM_ONLY.ordinal()] = rest;
    } else if (engine.reachesNobody(coding)) {
      answers[Answer.PASSIVE.ordinal()] = rest;
    } else if (coding.has(Anchor.ACT_LEARNING)) {
      answers[Answer.ALLYSHIP.ordinal()] = rest;
    } else {
      double stakes = engine.stake.probability(engine.stake.score(coding));
      double changes = engine.system.probability(engine.system.score(coding));
      answers[Answer.ACCOMPLICESHIP.ordinal()] = rest * stakes;
      answers[Answer.ADVOCACY.ordinal()] = rest * (1 - stakes) * changes;
      answers[Answer.ALLYSHIP.ordinal()] = rest * (1 - stakes) * (1 - changes);
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
