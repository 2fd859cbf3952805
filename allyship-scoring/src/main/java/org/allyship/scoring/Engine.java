package org.allyship.scoring;

import java.util.EnumMap;
import java.util.Map;
import org.allyship.core.Anchor;
import org.allyship.core.Coding;
import org.allyship.core.Feature;
import org.allyship.core.Level;

/** The four compiled scorecards and the order in which they are asked. */
final class Engine {
  private static final Classification[] OF_LEVEL = {
    Classification.ALLYSHIP, Classification.ADVOCACY, Classification.ACCOMPLICESHIP
  };
  private static final Level[] LEVELS = Level.values();

  final CompiledCard harm;
  final CompiledCard performance;
  final CompiledCard system;
  final CompiledCard stake;
  private final Map<Feature, double[]> frequencies = new EnumMap<>(Feature.class);

  Engine(SpectrumModel model) {
    harm = new CompiledCard(model.scorecard(Criterion.HARM));
    performance = new CompiledCard(model.scorecard(Criterion.PERFORMANCE));
    system = new CompiledCard(model.scorecard(Criterion.SYSTEM));
    stake = new CompiledCard(model.scorecard(Criterion.STAKE));
    for (Feature feature : Feature.values()) {
      frequencies.put(feature, feature.anchors().stream().mapToDouble(model::frequency).toArray());
    }
  }

  /** How often each anchor, by rank, hides behind an unknown of the feature; sums to 1. */
  double[] frequencies(Feature feature) {
    return frequencies.get(feature);
  }

  Classification classify(Coding coding) {
    if (!coding.isKnown(Feature.ACT)) {
      return Classification.NOT_ENOUGH_EVIDENCE;
    }
    if (coding.has(Anchor.ACT_NONE)) {
      return Classification.PASSIVE;
    }
    boolean performed = performance.yes(performance.score(coding));
    if (harms(coding)) {
      return performed && contradicts(coding)
          ? Classification.PERFORMATIVE
          : Classification.HARMFUL;
    }
    if (performed) {
      return Classification.PERFORMATIVE;
    }
    if (coding.has(Anchor.ACT_CLAIM)) {
      return Classification.CLAIM_ONLY;
    }
    if (reachesNobody(coding)) {
      return Classification.PASSIVE;
    }
    return coding.has(Anchor.ACT_LEARNING)
        ? Classification.ALLYSHIP
        : OF_LEVEL[level(system.score(coding), stake.score(coding)).ordinal()];
  }

  /** A token, or learning after which nothing changed: support that reached nobody is passive. */
  boolean reachesNobody(Coding coding) {
    return coding.has(Anchor.ACT_SYMBOL)
        || (coding.has(Anchor.ACT_LEARNING) && coding.has(Anchor.OUTCOME_UNCHANGED));
  }

  /** Harm by its points, or by what was done: a harm is never genuine support. */
  boolean harms(Coding coding) {
    return coding.has(Anchor.ACT_HARM) || harm.yes(harm.score(coding));
  }

  /** Where words and deeds go against each other, performance is named before the harm. */
  boolean contradicts(Coding coding) {
    return coding.has(Anchor.CONGRUENCE_CONTRADICTS);
  }

  Level level(int systemScore, int stakeScore) {
    if (stake.yes(stakeScore)) {
      return LEVELS[2];
    }
    return system.yes(systemScore) ? LEVELS[1] : LEVELS[0];
  }

  /**
   * {@code (P(advocacy or beyond) + P(accompliceship)) / 2}, where beyond counts a stake without a
   * change of the system too: {@code 1 - (1 - system)(1 - stake)}. Rises with either score.
   */
  double position(int systemScore, int stakeScore) {
    double changes = system.probability(systemScore);
    double stakes = stake.probability(stakeScore);
    return (1 - (1 - changes) * (1 - stakes) + stakes) / 2;
  }

  double position(Coding coding) {
    return coding.has(Anchor.ACT_LEARNING)
        ? 0
        : position(system.score(coding), stake.score(coding));
  }
}
