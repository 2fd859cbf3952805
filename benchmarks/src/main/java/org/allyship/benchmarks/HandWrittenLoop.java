package org.allyship.benchmarks;

import org.allyship.core.Anchor;
import org.allyship.core.Coding;
import org.allyship.core.Feature;
import org.allyship.scoring.Classification;
import org.allyship.scoring.Criterion;
import org.allyship.scoring.SpectrumModel;

/**
 * The baseline: the code that a skilled programmer would write for the probabilities, the
 * classification and the position of one model. It stores a coding as bytes and shares no code with
 * the engine.
 */
final class HandWrittenLoop {
  private static final Classification[] CLASSES = {
    Classification.HARMFUL,
    Classification.PERFORMATIVE,
    Classification.PASSIVE,
    Classification.CLAIM_ONLY,
    Classification.ALLYSHIP,
    Classification.ADVOCACY,
    Classification.ACCOMPLICESHIP
  };
  private static final int ACT = Feature.ACT.ordinal();
  private static final int GAIN = Feature.GAIN.ordinal();
  private static final int FOLLOW_THROUGH = Feature.FOLLOW_THROUGH.ordinal();
  private static final int CONGRUENCE = Feature.CONGRUENCE.ordinal();
  private static final int DIRECTION = Feature.DIRECTION.ordinal();
  private static final int VISIBILITY = Feature.VISIBILITY.ordinal();
  private static final int OUTCOME = Feature.OUTCOME.ordinal();
  private static final int REPAIR = Feature.REPAIR.ordinal();
  private static final int UNKNOWN = 0;
  private static final int NONE = Anchor.ACT_NONE.rank() + 1;
  private static final int CLAIM = Anchor.ACT_CLAIM.rank() + 1;
  private static final int LEARNING = Anchor.ACT_LEARNING.rank() + 1;
  private static final int DEED = Anchor.ACT_DEED.rank() + 1;
  private static final int HARM = Anchor.ACT_HARM.rank() + 1;
  private static final int OVER = Anchor.DIRECTION_OVER.rank() + 1;
  private static final int HARMED = Anchor.OUTCOME_HARMED.rank() + 1;
  private static final int CONTRADICTS = Anchor.CONGRUENCE_CONTRADICTS.rank() + 1;
  private static final int PRIVATE = Anchor.VISIBILITY_PRIVATE.rank() + 1;
  private static final int LAPSED = Anchor.FOLLOW_THROUGH_LAPSED.rank() + 1;

  private final HandWrittenCard harm;
  private final HandWrittenCard passivity;
  private final HandWrittenCard performance;
  private final HandWrittenCard stake;
  private final HandWrittenCard system;

  HandWrittenLoop(SpectrumModel model) {
    harm = new HandWrittenCard(model.scorecard(Criterion.HARM));
    passivity = new HandWrittenCard(model.scorecard(Criterion.PASSIVITY));
    performance = new HandWrittenCard(model.scorecard(Criterion.PERFORMANCE));
    stake = new HandWrittenCard(model.scorecard(Criterion.STAKE));
    system = new HandWrittenCard(model.scorecard(Criterion.SYSTEM));
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

  Classification answer(byte[] coding, double[] shares) {
    if (coding[ACT] == UNKNOWN) {
      return Classification.NOT_ENOUGH_EVIDENCE;
    }
    probabilities(coding, shares);
    int best = 0;
    for (int i = 1; i < shares.length; i++) {
      if (shares[i] > shares[best]) {
        best = i;
      }
    }
    return CLASSES[best];
  }

  /** Writes the probabilities in the order of {@link #CLASSES}; the act must be known. */
  void probabilities(byte[] coding, double[] shares) {
    double harmful = harm.probability(harm.score(coding));
    double left = 1 - harmful;
    double passive = left * passivity.probability(passivity.score(coding));
    left -= passive;
    double performative = left * performance.probability(performance.score(coding));
    left -= performative;
    boolean harmed =
        (coding[OUTCOME] == HARMED || coding[DIRECTION] == OVER)
            && (coding[ACT] == DEED || coding[ACT] == LEARNING);
    boolean deed = coding[ACT] == DEED && !harmed;
    double stakes = deed ? left * stake.probability(stake.score(coding)) : 0;
    left -= stakes;
    double changes = deed ? left * system.probability(system.score(coding)) : 0;
    left -= changes;
    boolean genuine = !harmed && (deed || coding[ACT] == LEARNING);
    boolean harms = harmed || coding[ACT] == HARM;
    boolean bareClaim = isBareClaim(coding);
    shares[0] = harmful + (harms ? left : 0);
    shares[1] = bareClaim ? 0 : performative;
    boolean unheard = coding[ACT] == CLAIM && coding[VISIBILITY] == PRIVATE && coding[GAIN] <= 1;
    boolean idle = coding[ACT] == NONE || unheard;
    shares[2] = bareClaim ? 0 : passive + (idle ? left : 0);
    shares[3] = bareClaim ? 1 - harmful : 0;
    shares[4] = genuine ? left : 0;
    shares[5] = changes;
    shares[6] = stakes;
    if (!genuine && !bareClaim && !harms && !idle) {
      shares[1] += left;
    }
  }

  private static boolean isBareClaim(byte[] coding) {
    return coding[ACT] == CLAIM
        && coding[GAIN] <= 1
        && coding[CONGRUENCE] != CONTRADICTS
        && coding[FOLLOW_THROUGH] != LAPSED
        && coding[REPAIR] <= 1;
  }

  /** Returns the position, from 0 to 1, or NaN when there is no level. */
  double position(byte[] coding, double[] shares) {
    if (answer(coding, shares).level().isEmpty()) {
      return Double.NaN;
    }
    if (coding[ACT] == LEARNING) {
      return 0;
    }
    double changes = system.probability(system.score(coding));
    double stakes = stake.probability(stake.score(coding));
    return (1 - (1 - changes) * (1 - stakes) + stakes) / 2;
  }
}
