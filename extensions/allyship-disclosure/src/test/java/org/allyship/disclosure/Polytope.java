package org.allyship.disclosure;

import java.util.Arrays;

/**
 * All nonnegative tables that agree with what was released, and the largest sums over them: a
 * primal simplex on a dense tableau that goes on from where the last question left it.
 *
 * <p>Numbers are small integers here, so that a tolerance of a millionth is far from any of them.
 */
final class Polytope {
  private static final double ZERO = 1e-7;
  private final int columns;
  private double[][] rows;
  private int[] basis;

  /**
   * Finds a first table.
   *
   * @param sets for each released cell, which columns it is the sum of
   * @param counts for each released cell, its count
   */
  Polytope(boolean[][] sets, int[] counts, int columns) {
    this.columns = columns;
    int m = sets.length;
    rows = new double[m][columns + m + 1];
    basis = new int[m];
    double[] cost = new double[columns + m];
    for (int i = 0; i < m; i++) {
      for (int j = 0; j < columns; j++) {
        rows[i][j] = sets[i][j] ? 1 : 0;
      }
      rows[i][columns + i] = 1;
      rows[i][columns + m] = counts[i];
      basis[i] = columns + i;
      cost[columns + i] = -1;
    }
    if (climb(cost) < -ZERO) {
      throw new IllegalStateException("what was released contradicts itself");
    }
    dropArtificial(m);
  }

  /** Pivots the first variables of the search out, and leaves rows out that say nothing new. */
  private void dropArtificial(int m) {
    boolean[] keep = new boolean[m];
    for (int i = 0; i < m; i++) {
      keep[i] = true;
      if (basis[i] >= columns) {
        int enter = -1;
        for (int j = 0; j < columns && enter < 0; j++) {
          enter = Math.abs(rows[i][j]) > ZERO ? j : -1;
        }
        keep[i] = enter >= 0;
        if (keep[i]) {
          pivot(i, enter);
        }
      }
    }
    int kept = 0;
    for (int i = 0; i < m; i++) {
      if (keep[i]) {
        double[] row = Arrays.copyOf(rows[i], columns + 1);
        row[columns] = rows[i][columns + m];
        rows[kept] = row;
        basis[kept++] = basis[i];
      }
    }
    rows = Arrays.copyOf(rows, kept);
    basis = Arrays.copyOf(basis, kept);
  }

  /** Returns the largest sum of weighted columns; infinite when there is no largest. */
  double largest(double[] weights) {
    return climb(weights);
  }

  /** Returns the table where the last question ended. */
  double[] point() {
    double[] point = new double[columns];
    for (int i = 0; i < basis.length; i++) {
      point[basis[i]] = rows[i][rows[i].length - 1];
    }
    return point;
  }

  private double climb(double[] cost) {
    int width = cost.length;
    double[] reduced = new double[width + 1];
    for (int j = 0; j < width; j++) {
      reduced[j] = cost[j];
    }
    for (int i = 0; i < basis.length; i++) {
      double factor = cost[basis[i]];
      if (factor != 0) {
        subtract(reduced, rows[i], factor);
      }
    }
    for (int step = 0; ; step++) {
      int enter = entering(reduced, width, step > 100);
      if (enter < 0) {
        return -reduced[width];
      }
      int leave = leaving(enter);
      if (leave < 0) {
        return Double.POSITIVE_INFINITY;
      }
      pivot(leave, enter);
      subtract(reduced, rows[leave], reduced[enter]);
    }
  }

  private static int entering(double[] reduced, int width, boolean first) {
    int best = -1;
    for (int j = 0; j < width; j++) {
      if (reduced[j] > ZERO && (best < 0 || reduced[j] > reduced[best])) {
        best = j;
        if (first) {
          return best;
        }
      }
    }
    return best;
  }

  private int leaving(int enter) {
    int best = -1;
    double least = Double.POSITIVE_INFINITY;
    for (int i = 0; i < rows.length; i++) {
      if (rows[i][enter] > ZERO) {
        double ratio = rows[i][rows[i].length - 1] / rows[i][enter];
        if (ratio < least - ZERO || ratio < least + ZERO && basis[i] < basis[best]) {
          best = i;
          least = ratio;
        }
      }
    }
    return best;
  }

  private void pivot(int leave, int enter) {
    double[] row = rows[leave];
    double by = row[enter];
    for (int j = 0; j < row.length; j++) {
      row[j] /= by;
    }
    for (int i = 0; i < rows.length; i++) {
      if (i != leave && rows[i][enter] != 0) {
        subtract(rows[i], row, rows[i][enter]);
      }
    }
    basis[leave] = enter;
  }

  private static void subtract(double[] from, double[] row, double factor) {
    for (int j = 0; j < row.length; j++) {
      if (row[j] != 0) {
        from[j] -= factor * row[j];
      }
    }
  }
}
