package org.allyship.scoring;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.allyship.core.Anchor;
import org.allyship.core.Coding;
import org.allyship.core.Feature;
import org.allyship.core.Level;

/** The four compiled scorecards and the order in which they are used. */
final class Engine {
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

  /** Returns how often an unknown feature turns out to be each anchor, by rank; the sum is 1. */
  double[] frequencies(Feature feature) {
    return Objects.requireNonNull(frequencies.get(feature));
  }

  Classification classify(Coding coding) {
    if (!coding.isKnown(Feature.ACT)) {
      return Classification.NOT_ENOUGH_EVIDENCE;
    }
    if (coding.has(Anchor.ACT_NONE)) {
      return Classification.PASSIVE;
    }
    boolean performed = performance.isMet(performance.score(coding));
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
    if (reachesNoOne(coding)) {
      return Classification.PASSIVE;
    }
    return coding.has(Anchor.ACT_LEARNING)
        ? Classification.ALLYSHIP
        : Classification.of(level(system.score(coding), stake.score(coding)));
  }

  /** Returns whether it reached no one: a token, or learning after which nothing changed. */
  boolean reachesNoOne(Coding coding) {
    return coding.has(Anchor.ACT_SYMBOL)
        || (coding.has(Anchor.ACT_LEARNING) && coding.has(Anchor.OUTCOME_UNCHANGED));
  }

  /** Returns whether it harms, by its points or by its act; harm is never genuine support. */
  boolean harms(Coding coding) {
    return coding.has(Anchor.ACT_HARM) || harm.isMet(harm.score(coding));
  }

  /** Returns whether words contradict behavior; then performance comes before harm. */
  boolean contradicts(Coding coding) {
    return coding.has(Anchor.CONGRUENCE_CONTRADICTS);
  }

  Level level(int systemScore, int stakeScore) {
    if (stake.isMet(stakeScore)) {
      return Level.ACCOMPLICESHIP;
    }
    return system.isMet(systemScore) ? Level.ADVOCACY : Level.ALLYSHIP;
  }

  /** Returns the place of a level in arrays, from 0 to 2. */
  static int place(Level level) {
    return switch (level) {
      case ALLYSHIP -> 0;
      case ADVOCACY -> 1;
      case ACCOMPLICESHIP -> 2;
    };
  }

  /**
   * Returns {@code (P(advocacy or beyond) + P(accompliceship)) / 2}, where beyond counts a stake
   * without a change of the system too: {@code 1 - (1 - system)(1 - stake)}. Rises with either
   * score.
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
