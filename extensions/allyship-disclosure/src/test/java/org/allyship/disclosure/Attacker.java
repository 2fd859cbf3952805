package org.allyship.disclosure;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Somebody who keeps all that was released, knows what every cell means, and works out within what
 * bounds the counts of other cells lie. A cell is a set of atoms, the finest groups of people that
 * can be told apart by their attributes and by when they were there.
 */
public final class Attacker {
  private final Map<BitSet, Integer> released = new LinkedHashMap<>();

  /** Knows nothing yet. */
  public Attacker() {}

  /** Learns a count. */
  public void learn(BitSet atoms, int count) {
    Integer known = released.put(atoms, count);
    if (known != null && known != count) {
      throw new IllegalStateException("a cell was released with two counts");
    }
  }

  /** What lies between the bounds of a cell. */
  public record Interval(double low, double high) {
    /** Returns how far apart they are. */
    public double width() {
      return high - low;
    }
  }

  /**
   * Returns the bounds of cells, as close as they can be drawn, or wider than asked and not quite.
   *
   * @param enough how wide an interval need not be looked at further
   */
  public List<Interval> bounds(int atoms, List<BitSet> targets, double enough) {
    Map<BitSet, Integer> columns = new LinkedHashMap<>();
    int[] columnOf = new int[atoms];
    List<BitSet> sets = new ArrayList<>(released.keySet());
    for (int atom = 0; atom < atoms; atom++) {
      BitSet signature = new BitSet();
      for (int i = 0; i < sets.size(); i++) {
        signature.set(i, sets.get(i).get(atom));
      }
      Integer known = columns.putIfAbsent(signature, columns.size());
      columnOf[atom] = known == null ? columns.size() - 1 : known;
    }
    boolean[][] matrix = new boolean[sets.size()][columns.size()];
    columns.forEach((signature, j) -> signature.stream().forEach(i -> matrix[i][j] = true));
    int[] counts = released.values().stream().mapToInt(Integer::intValue).toArray();
    Polytope tables = new Polytope(matrix, counts, columns.size());
    Search search = new Search(tables, columnOf, columns.size(), targets);
    return search.bounds(enough);
  }

  /** Looks for tables in which cells are small, and for some in which they are large. */
  private static final class Search {
    private final Polytope tables;
    private final double[][] most;
    private final double[][] least;
    private final double[] low;
    private final double[] high;

    Search(Polytope tables, int[] columnOf, int columns, List<BitSet> targets) {
      this.tables = tables;
      this.most = new double[targets.size()][columns];
      this.least = new double[targets.size()][columns];
      this.low = new double[targets.size()];
      this.high = new double[targets.size()];
      for (int i = 0; i < targets.size(); i++) {
        java.util.Arrays.fill(least[i], -1);
        for (int atom = 0; atom < columnOf.length; atom++) {
          if (targets.get(i).get(atom)) {
            most[i][columnOf[atom]] = 1;
          } else {
            least[i][columnOf[atom]] = 0; // others can replace those of the cell
          }
        }
        low[i] = Double.POSITIVE_INFINITY;
        high[i] = Double.NEGATIVE_INFINITY;
      }
      look();
    }

    private void look() {
      double[] point = tables.point();
      for (int i = 0; i < low.length; i++) {
        high[i] = Math.max(high[i], product(most[i], point));
        low[i] = Math.min(low[i], -product(least[i], point));
      }
    }

    private static double product(double[] weights, double[] point) {
      double sum = 0;
      for (int i = 0; i < point.length; i++) {
        sum += weights[i] * point[i];
      }
      return sum;
    }

    List<Interval> bounds(double enough) {
      List<Interval> bounds = new ArrayList<>();
      for (int i = 0; i < low.length; i++) {
        if (high[i] - low[i] < enough) {
          high[i] = Math.max(high[i], tables.largest(most[i]));
          look();
        }
        if (high[i] - low[i] < enough) {
          tables.largest(least[i]);
          look();
        }
        bounds.add(new Interval(low[i], high[i]));
      }
      return bounds;
    }
  }
}
