package org.allyship.benchmarks;

import org.allyship.core.Anchor;
import org.allyship.core.Coding;
import org.allyship.core.Feature;
import org.allyship.scoring.Classification;
import org.allyship.scoring.Criterion;
import org.allyship.scoring.SpectrumModel;

/**
 * The baseline: the code that a skilled programmer would write for the classification and the
 * position of one model. It stores a coding as bytes and shares no code with the engine.
 */
final class HandWrittenLoop {
  private static final int ACT = Feature.ACT.ordinal();
  private static final int CONGRUENCE = Feature.CONGRUENCE.ordinal();
  private static final int OUTCOME = Feature.OUTCOME.ordinal();
  private static final int UNKNOWN = 0;
  private static final int NONE = Anchor.ACT_NONE.rank() + 1;
  private static final int CLAIM = Anchor.ACT_CLAIM.rank() + 1;
  private static final int SYMBOL = Anchor.ACT_SYMBOL.rank() + 1;
  private static final int HARM = Anchor.ACT_HARM.rank() + 1;
  private static final int CONTRADICTS = Anchor.CONGRUENCE_CONTRADICTS.rank() + 1;
  private static final int UNCHANGED = Anchor.OUTCOME_UNCHANGED.rank() + 1;
  private static final int LEARNING = Anchor.ACT_LEARNING.rank() + 1;

  private final HandWrittenCard harm;
  private final HandWrittenCard performance;
  private final HandWrittenCard system;
  private final HandWrittenCard stake;

  HandWrittenLoop(SpectrumModel model) {
    harm = new HandWrittenCard(model.scorecard(Criterion.HARM));
    performance = new HandWrittenCard(model.scorecard(Criterion.PERFORMANCE));
    system = new HandWrittenCard(model.scorecard(Criterion.SYSTEM));
    stake = new HandWrittenCard(model.scorecard(Criterion.STAKE));
  }

  /** Returns a coding as bytes: 0 when unknown, otherwise the anchor's rank plus one. */
  static byte[] bytes(Coding coding) {
    Feature[] features = Feature.values();
    byte[] bytes = new byte[features.length];
    for (int i = 0; i < features.length; i++) {
      bytes[i] = (byte) (coding.rank(features[i]) + 1);
    }
    return bytes;
  }

  Classification answer(byte[] coding) {
    Classification finding = finding(coding);
    if (finding != Classification.ALLYSHIP || coding[ACT] == LEARNING) {
      return finding;
    }
    return level(system.score(coding), stake.score(coding));
  }

  /** Returns the position, from 0 to 1, or NaN when there is no level. */
  double position(byte[] coding) {
    if (finding(coding) != Classification.ALLYSHIP) {
      return Double.NaN;
    }
    if (coding[ACT] == LEARNING) {
      return 0;
    }
    double changes = system.probability(system.score(coding));
    double stakes = stake.probability(stake.score(coding));
    return (1 - (1 - changes) * (1 - stakes) + stakes) / 2;
  }

  /** Returns the classification instead of a level; allyship when the behavior is genuine. */
  private Classification finding(byte[] coding) {
    int act = coding[ACT];
    if (act == UNKNOWN) {
      return Classification.NOT_ENOUGH_EVIDENCE;
    }
    if (act == NONE) {
      return Classification.PASSIVE;
    }
    boolean performs = performance.score(coding) >= performance.threshold;
    if (act == HARM || harm.score(coding) >= harm.threshold) {
      return performs && coding[CONGRUENCE] == CONTRADICTS
          ? Classification.PERFORMATIVE
          : Classification.HARMFUL;
    }
    if (performs) {
      return Classification.PERFORMATIVE;
    }
    boolean idle = act == SYMBOL || (act == LEARNING && coding[OUTCOME] == UNCHANGED);
    return act == CLAIM
        ? Classification.CLAIM_ONLY
        : idle ? Classification.PASSIVE : Classification.ALLYSHIP;
  }

  private Classification level(int systemScore, int stakeScore) {
    if (stakeScore >= stake.threshold) {
      return Classification.ACCOMPLICESHIP;
    }
    return systemScore >= system.threshold ? Classification.ADVOCACY : Classification.ALLYSHIP;
  }
}
