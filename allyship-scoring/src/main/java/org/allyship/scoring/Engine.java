package org.allyship.scoring;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.allyship.core.Anchor;
import org.allyship.core.Coding;
import org.allyship.core.Feature;

/**
 * The five compiled scorecards, and the probabilities of the classes that follow from them.
 *
 * <p>The criteria are nested: each one divides what the criteria before it leave. With the
 * probabilities {@code h, n, f, t, y} that harm, passivity, performance, stake and system are met,
 * {@code harmful = h}, {@code passive = (1-h) n}, {@code performative = (1-h) (1-n) f}, {@code
 * accompliceship = (1-h) (1-n) (1-f) t}, and so on. What remains is allyship (a sequence of
 * continuation ratios: Tutz 1991, Computational Statistics &amp; Data Analysis 11(3) 275-295).
 *
 * <p>Only what was done can be support, and only if it neither went over the heads of those
 * affected nor left them worse off. So where the act is no deed and no learning, the remainder goes
 * to the class that the act names, and where the coding states harm, it goes to harm. Learning
 * prepares support and reaches no further level.
 */
final class Engine {
  /** The unit of probabilities; multiples of it sum without rounding. */
  private static final double UNIT = 0x1p-40;

  final CompiledCard harm;
  final CompiledCard passivity;
  final CompiledCard performance;
  final CompiledCard stake;
  final CompiledCard system;
  private final PointTable points;
  private final Map<Feature, double[]> frequencies = new EnumMap<>(Feature.class);

  Engine(SpectrumModel model) {
    harm = new CompiledCard(model.scorecard(Criterion.HARM));
    passivity = new CompiledCard(model.scorecard(Criterion.PASSIVITY));
    performance = new CompiledCard(model.scorecard(Criterion.PERFORMANCE));
    stake = new CompiledCard(model.scorecard(Criterion.STAKE));
    system = new CompiledCard(model.scorecard(Criterion.SYSTEM));
    points = new PointTable(harm, passivity, performance, stake, system);
    for (Feature feature : Feature.values()) {
      frequencies.put(feature, feature.anchors().stream().mapToDouble(model::frequency).toArray());
    }
  }

  /** Returns how often an unknown feature turns out to be each anchor, by rank; the sum is 1. */
  double[] frequencies(Feature feature) {
    return Objects.requireNonNull(frequencies.get(feature));
  }

  /** Calls {@link #of} itself: through {@link #probabilities} the record would be allocated. */
  Classification classify(Coding coding) {
    return coding.isKnown(Feature.ACT)
        ? of(points.sum(coding), remainder(coding), coding.has(Anchor.ACT_DEED)).mostProbable()
        : Classification.NOT_ENOUGH_EVIDENCE;
  }

  /** Calls {@link #of} itself, too, so that no record is allocated. */
  Classification classify(Coding coding, double[] probabilities) {
    Probabilities all = of(points.sum(coding), remainder(coding), mayBeDeed(coding));
    all.writeTo(probabilities);
    return coding.isKnown(Feature.ACT) ? all.mostProbable() : Classification.NOT_ENOUGH_EVIDENCE;
  }

  /** The points of unknown stand in for an unknown act, as for every other feature. */
  Probabilities probabilities(Coding coding) {
    return of(points.sum(coding), remainder(coding), mayBeDeed(coding));
  }

  private static boolean mayBeDeed(Coding coding) {
    return coding.has(Anchor.ACT_DEED) || !coding.isKnown(Feature.ACT);
  }

  /**
   * Short and with one allocation at its end, so that the virtual machine can put it where it is
   * called and leave the allocation out.
   */
  private Probabilities of(long sum, Classification remainder, boolean mayBeDeed) {
    double left = 1;
    double harmful = share(left, harm, sum, 0);
    left -= harmful;
    double passive = share(left, passivity, sum, 1);
    left -= passive;
    double performative = share(left, performance, sum, 2);
    left -= performative;
    double accompliceship = 0;
    double advocacy = 0;
    if (remainder == Classification.ALLYSHIP && mayBeDeed) {
      accompliceship = share(left, stake, sum, 3);
      left -= accompliceship;
      advocacy = share(left, system, sum, 4);
      left -= advocacy;
    }
    double claimOnly = 0;
    double allyship = 0;
    switch (remainder) {
      case HARMFUL -> harmful += left;
      case PASSIVE -> passive += left;
      case PERFORMATIVE -> performative += left;
      case CLAIM_ONLY -> {
        claimOnly = passive + performative + left;
        passive = 0;
        performative = 0;
      }
      default -> allyship = left;
    }
    return new Probabilities(
        harmful, passive, performative, claimOnly, allyship, advocacy, accompliceship);
  }

  /**
   * Returns the part of what is left that meets a criterion. It is rounded down to whole units, so
   * that sums and differences are exact and nothing becomes negative.
   */
  private static double share(double left, CompiledCard card, long sum, int criterion) {
    double probability = card.probabilityAbove(PointTable.aboveLeast(sum, criterion));
    return Math.floor(left * probability / UNIT) * UNIT;
  }

  /** Returns the class of what the criteria leave; allyship for a deed and for learning. */
  static Classification remainder(Coding coding) {
    if (isHarm(coding)) {
      return Classification.HARMFUL;
    }
    if (coding.has(Anchor.ACT_NONE)) {
      return Classification.PASSIVE;
    }
    if (coding.has(Anchor.ACT_SYMBOL)) {
      return Classification.PERFORMATIVE;
    }
    return coding.has(Anchor.ACT_CLAIM) ? remainderOfClaim(coding) : Classification.ALLYSHIP;
  }

  /** A claim that nobody else hears and that gains nothing has no show in it. */
  private static Classification remainderOfClaim(Coding coding) {
    if (isBareClaim(coding)) {
      return Classification.CLAIM_ONLY;
    }
    return coding.has(Anchor.VISIBILITY_PRIVATE) && !isGainful(coding)
        ? Classification.PASSIVE
        : Classification.PERFORMATIVE;
  }

  private static boolean isGainful(Coding coding) {
    return coding.rank(Feature.GAIN) > Anchor.GAIN_NONE.rank();
  }

  /**
   * Returns whether a claim is all that is known: no gain, no contradiction, no broken promise and
   * no evasion makes it more than words about oneself.
   *
   * @param coding the coding of a claim
   */
  private static boolean isBareClaim(Coding coding) {
    return !isGainful(coding)
        && !coding.has(Anchor.CONGRUENCE_CONTRADICTS)
        && !coding.has(Anchor.FOLLOW_THROUGH_LAPSED)
        && coding.rank(Feature.REPAIR) <= Anchor.REPAIR_NA.rank();
  }

  /** Returns the features that decide which class takes the remainder, where the act is known. */
  static List<Feature> remainderFeatures(Coding coding) {
    if (coding.has(Anchor.ACT_DEED) || coding.has(Anchor.ACT_LEARNING)) {
      return List.of(Feature.DIRECTION, Feature.OUTCOME);
    }
    if (!coding.has(Anchor.ACT_CLAIM)) {
      return List.of();
    }
    return isBareClaim(coding)
        ? List.of(
            Feature.GAIN,
            Feature.CONGRUENCE,
            Feature.FOLLOW_THROUGH,
            Feature.REPAIR,
            Feature.VISIBILITY)
        : List.of(Feature.GAIN, Feature.VISIBILITY);
  }

  /**
   * Returns whether the coding states harm: by the act, or by a deed or learning that went over the
   * heads of those affected or left them worse off.
   */
  static boolean isHarm(Coding coding) {
    return coding.has(Anchor.ACT_HARM)
        || (coding.has(Anchor.ACT_DEED) || coding.has(Anchor.ACT_LEARNING))
            && (coding.has(Anchor.DIRECTION_OVER) || coding.has(Anchor.OUTCOME_HARMED));
  }

  /** Returns whether it harms: the coding states harm, or harm is the most probable class. */
  boolean harms(Coding coding) {
    return isHarm(coding) || classify(coding) == Classification.HARMFUL;
  }

  /**
   * Returns {@code (P(advocacy or beyond) + P(accompliceship)) / 2} of a genuine behavior, where
   * beyond counts a stake without a change of the system too: {@code 1 - (1 - system)(1 - stake)}.
   * Rises with either score.
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
