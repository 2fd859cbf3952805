package org.allyship.calibration;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.allyship.core.labeled.Label;
import org.allyship.scoring.Probabilities;

/**
 * How good probabilities are: two proper scores, and whether what is said with a probability is
 * right that often.
 *
 * <p>A claim is performance or passivity in the eyes of judges. So the probability of {@code
 * claim-only} counts as that of the more frequent one of the two among the judges.
 */
public final class ProbabilityScores {
  /** The width of the bins by probability is a tenth. */
  private static final int BINS = 10;

  /** A probability of 0 would cost infinitely much; the least that is counted. */
  private static final double LEAST = 1e-3;

  private final int[] counts = new int[BINS];
  private final int[] rights = new int[BINS];
  private final double[] sums = new double[BINS];
  private double logLoss;
  private double brier;
  private int count;

  /**
   * Adds one placement.
   *
   * @param truth the share of each label, from 0 to 1
   * @param right whether the most probable class is right
   */
  void add(ToDoubleFunction<Label> truth, Probabilities probabilities, boolean right) {
    for (Label label : Label.values()) {
      double share = truth.applyAsDouble(label);
      double probability = of(label, truth, probabilities);
      logLoss -= share * StrictMath.log(Math.max(LEAST, probability));
      brier += (share - probability) * (share - probability);
    }
    double first = probabilities.of(probabilities.ranked().get(0));
    int bin = Math.min(BINS - 1, (int) (first * BINS));
    counts[bin]++;
    rights[bin] += right ? 1 : 0;
    sums[bin] += first;
    count++;
  }

  private static double of(
      Label label, ToDoubleFunction<Label> truth, Probabilities probabilities) {
    boolean passive = truth.applyAsDouble(Label.PASSIVE) > truth.applyAsDouble(Label.PERFORMATIVE);
    return switch (label) {
      case HARMFUL -> probabilities.harmful();
      case PASSIVE -> probabilities.passive() + (passive ? probabilities.claimOnly() : 0);
      case PERFORMATIVE -> probabilities.performative() + (passive ? 0 : probabilities.claimOnly());
      case ALLYSHIP -> probabilities.allyship();
      case ADVOCACY -> probabilities.advocacy();
      case ACCOMPLICESHIP -> probabilities.accompliceship();
    };
  }

  /**
   * Returns the mean of {@code -sum of share * ln(probability)}, 0 or more and lower when better;
   * NaN when nothing was counted (Good 1952, J. Royal Statistical Society B 14(1) 107-114).
   */
  public double logLoss() {
    return logLoss / count;
  }

  /**
   * Returns the mean squared distance of the probabilities from the shares, from 0 to 2 and lower
   * when better; NaN when nothing was counted (Brier 1950, Monthly Weather Review 78(1) 1-3).
   */
  public double brierScore() {
    return brier / count;
  }

  /**
   * Returns the expected calibration error: the mean over the bins, weighted by their counts, of
   * the distance between the mean probability and the share of right answers; from 0 to 1, NaN when
   * nothing was counted (Naeini, Cooper &amp; Hauskrecht 2015, AAAI 29, 2901-2907).
   */
  public double expectedCalibrationError() {
    double error = 0;
    for (Bin bin : reliability()) {
      error += bin.count() * Math.abs(bin.meanProbability() - bin.shareRight()) / count;
    }
    return count == 0 ? Double.NaN : error;
  }

  /** Returns the bins that hold anything, by the probability of the most probable class. */
  public List<Bin> reliability() {
    List<Bin> bins = new ArrayList<>();
    for (int i = 0; i < BINS; i++) {
      if (counts[i] > 0) {
        bins.add(
            new Bin(
                i / (double) BINS,
                (i + 1) / (double) BINS,
                counts[i],
                sums[i] / counts[i],
                rights[i] / (double) counts[i]));
      }
    }
    return List.copyOf(bins);
  }

  /**
   * The placements whose most probable class has a probability within a range.
   *
   * @param from the least probability
   * @param to the probability that it is below; 1 is within the last bin
   * @param count the number of placements
   * @param meanProbability the mean probability of their most probable class
   * @param shareRight the share of them that is right
   */
  public record Bin(double from, double to, int count, double meanProbability, double shareRight) {}
}
