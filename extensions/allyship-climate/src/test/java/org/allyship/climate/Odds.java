package org.allyship.climate;

import java.util.Locale;

/** How far the odds of statements about people were moved, over many targets. */
final class Odds {
  long targets;
  long aboveFour;
  long aboveTwenty;
  long certain;
  double worst = 1;
  private double logs;

  void add(double factor) {
    targets++;
    aboveFour += factor > 4 + 1e-9 ? 1 : 0;
    aboveTwenty += factor > 20 ? 1 : 0;
    certain += Double.isInfinite(factor) || Double.isNaN(factor) ? 1 : 0;
    worst = Math.max(worst, Double.isNaN(factor) ? Double.POSITIVE_INFINITY : factor);
    logs += Math.log(Math.min(factor, 1e9));
  }

  /** Returns the geometric mean of the factors. */
  double mean() {
    return Math.exp(logs / targets);
  }

  double shareAboveFour() {
    return (double) aboveFour / targets;
  }

  /** Returns the cells of a row: targets, mean and worst factor, per 10,000 above 4 and 20. */
  String row() {
    return String.format(
        Locale.ROOT,
        "%d | %.2f | %s | %.1f | %.1f | %.1f",
        targets,
        mean(),
        Double.isInfinite(worst) ? "certain" : String.format(Locale.ROOT, "%.1f", worst),
        10_000.0 * aboveFour / targets,
        10_000.0 * aboveTwenty / targets,
        10_000.0 * certain / targets);
  }
}
