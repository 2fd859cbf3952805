package org.allyship.calibration;

import java.util.Arrays;
import java.util.List;
import org.allyship.core.Anchor;
import org.allyship.core.Coding;
import org.allyship.core.Feature;
import org.allyship.scoring.Criterion;
import org.allyship.scoring.ScorecardLine;
import org.allyship.scoring.ScorecardLine.Order;
import org.allyship.scoring.SpectrumModel;

/**
 * The points of a scorecard during a fit, by line and place. Place 0 is unknown, and the other
 * places are the anchors by rank.
 *
 * <p>The points of unknown are not fitted. They are the rounded mean of the anchors' points,
 * weighted by the frequencies behind an unknown. Otherwise a few rows with a rare unknown would
 * decide the placement of every behavior with few known features.
 */
final class PointGrid {
  private final List<ScorecardLine> lines;
  private final double[][] frequencies;
  private final int[][] points;
  private final int[][] prior;

  PointGrid(SpectrumModel model, Criterion criterion) {
    this.lines = model.scorecard(criterion).lines();
    this.frequencies =
        lines.stream()
            .map(ScorecardLine::feature)
            .map(feature -> feature.anchors().stream().mapToDouble(model::frequency).toArray())
            .toArray(double[][]::new);
    this.points = lines.stream().map(PointGrid::points).toArray(int[][]::new);
    for (int line = 0; line < points.length; line++) {
      meanForUnknown(line);
    }
    this.prior = Arrays.stream(points).map(int[]::clone).toArray(int[][]::new);
  }

  private static int[] points(ScorecardLine line) {
    List<Anchor> anchors = line.feature().anchors();
    int[] points = new int[anchors.size() + 1];
    for (Anchor anchor : anchors) {
      points[anchor.rank() + 1] = line.pointsOf(anchor.id());
    }
    return points;
  }

  private void meanForUnknown(int line) {
    double mean = 0;
    for (int rank = 0; rank < frequencies[line].length; rank++) {
      mean += frequencies[line][rank] * points[line][rank + 1];
    }
    points[line][0] = (int) Math.rint(mean);
  }

  int lines() {
    return points.length;
  }

  int places(int line) {
    return points[line].length;
  }

  int points(int line, int place) {
    return points[line][place];
  }

  /** Returns a copy of the points of a line. */
  int[] copy(int line) {
    return points[line].clone();
  }

  /** Restores the points of a line from a copy. */
  void restore(int line, int[] copy) {
    points[line] = copy;
  }

  /** Adds a step to a run of anchors and recomputes the points of unknown. */
  void move(int line, int from, int to, int step) {
    for (int place = from; place <= to; place++) {
      points[line][place] += step;
    }
    meanForUnknown(line);
  }

  /** Returns the squared distance of a line's points from the prior. */
  int distance(int line) {
    int distance = 0;
    for (int place = 1; place < points[line].length; place++) {
      int off = points[line][place] - prior[line][place];
      distance += off * off;
    }
    return distance;
  }

  /** Returns the points of a coding. */
  int score(Coding coding) {
    int score = 0;
    for (int line = 0; line < points.length; line++) {
      score += points[line][coding.rank(lines.get(line).feature()) + 1];
    }
    return score;
  }

  /**
   * Returns whether a line keeps the order and the signs of its prior. An anchor without points in
   * the prior keeps none, and an anchor that counts for a criterion never counts against it.
   */
  boolean allowed(int line) {
    return ordered(line) && signed(line);
  }

  private boolean ordered(int line) {
    Order order = lines.get(line).order();
    int first = lines.get(line).feature() == Feature.REPAIR ? 3 : 2;
    for (int place = first; place < points[line].length; place++) {
      int rise = points[line][place] - points[line][place - 1];
      if ((order == Order.RISING && rise < 0) || (order == Order.FALLING && rise > 0)) {
        return false;
      }
    }
    return true;
  }

  private boolean signed(int line) {
    for (int place = 1; place < points[line].length; place++) {
      int now = Integer.signum(points[line][place]);
      if (now != 0 && now != Integer.signum(prior[line][place])) {
        return false;
      }
      if (Math.abs(points[line][place]) > ScorecardLine.MAX_POINTS) {
        return false;
      }
    }
    return true;
  }
}
