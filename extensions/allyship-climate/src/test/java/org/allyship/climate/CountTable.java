package org.allyship.climate;

import java.util.Arrays;
import org.allyship.disclosure.perturbed.PerturbationTable;

/** How probable each shown count is for a true count: the table in use, and others to compare. */
interface CountTable {
  double probability(int count, int people, int shown);

  /** Returns the table in use. */
  static CountTable inUse() {
    return PerturbationTable::probability;
  }

  /** Returns counts as they are. */
  static CountTable exact() {
    return (count, people, shown) -> shown == count ? 1 : 0;
  }

  /** Returns a geometric table, where one person moves the odds by {@code factor} at most. */
  static CountTable geometric(double factor) {
    double ratio = 1 / factor;
    return (count, people, shown) -> {
      if (shown < 0 || shown > people) {
        return 0;
      }
      double ofDistance = StrictMath.pow(ratio, Math.abs(shown - count)) / (1 + ratio);
      return shown == 0 || shown == people ? ofDistance : ofDistance * (1 - ratio);
    };
  }

  /**
   * Returns the table of official statistics: the largest entropy of all changes up to a maximum
   * with mean 0 and a variance; no negative counts, and zeros stay zero (Marley &amp; Leaver 2011;
   * Giessing 2016). Where counts are too small for the variance, it is nine tenths of the largest.
   */
  static CountTable official(int maximum, double variance) {
    double[][] rows = new double[maximum + 1][];
    for (int count = 0; count <= maximum; count++) {
      rows[count] = row(count, maximum, Math.min(variance, 0.9 * count * maximum));
    }
    return (count, people, shown) -> {
      int change = shown - count;
      return Math.abs(change) > maximum ? 0 : rows[Math.min(count, maximum)][change + maximum];
    };
  }

  /** Solves for the two Lagrange multipliers by Newton's method with halved steps. */
  private static double[] row(int count, int maximum, double variance) {
    double[] row = new double[2 * maximum + 1];
    if (count == 0) {
      row[maximum] = 1;
      return row;
    }
    double linear = 0;
    double square = -0.5 / variance;
    for (int step = 0; step < 200; step++) {
      fill(row, Math.min(count, maximum), maximum, linear, square);
      double[] moments = new double[5];
      for (int power = 1; power < moments.length; power++) {
        for (int i = 0; i < row.length; i++) {
          moments[power] += row[i] * StrictMath.pow(i - maximum, power);
        }
      }
      double a = moments[2] - moments[1] * moments[1];
      double b = moments[3] - moments[1] * moments[2];
      double c = moments[4] - moments[2] * moments[2];
      double determinant = a * c - b * b;
      double ofMean = -moments[1];
      double ofVariance = variance - moments[2];
      linear += (c * ofMean - b * ofVariance) / determinant / 2;
      square += (a * ofVariance - b * ofMean) / determinant / 2;
    }
    return row;
  }

  private static void fill(double[] row, int down, int up, double linear, double square) {
    Arrays.fill(row, 0);
    double sum = 0;
    for (int change = -down; change <= up; change++) {
      row[change + up] = StrictMath.exp(linear * change + square * change * change);
      sum += row[change + up];
    }
    for (int i = 0; i < row.length; i++) {
      row[i] /= sum;
    }
  }
}
