package org.allyship.calibration;

/**
 * Cohen's kappa with quadratic weights (Cohen 1968, doi:10.1037/h0026256): {@code 1 - sum(w *
 * observed) / sum(w * expected)} with {@code w = (i - j)^2}.
 */
final class WeightedKappa {
  private final int[][] counts;
  private int count;

  WeightedKappa(int categories) {
    this.counts = new int[categories][categories];
  }

  void add(int one, int other) {
    counts[one][other]++;
    count++;
  }

  int count() {
    return count;
  }

  /** Returns kappa, from -1 to 1; NaN when nothing was counted or all values are the same. */
  double value() {
    int size = counts.length;
    double observed = 0;
    double expected = 0;
    for (int i = 0; i < size; i++) {
      for (int j = 0; j < size; j++) {
        double weight = (i - j) * (i - j);
        observed += weight * counts[i][j];
        expected += weight * row(i) * column(j) / count;
      }
    }
    return 1 - observed / expected;
  }

  private double row(int i) {
    double sum = 0;
    for (int cell : counts[i]) {
      sum += cell;
    }
    return sum;
  }

  private double column(int j) {
    double sum = 0;
    for (int[] row : counts) {
      sum += row[j];
    }
    return sum;
  }
}
