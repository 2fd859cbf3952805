package org.allyship.scoring;

import org.allyship.core.Anchor;
import org.allyship.core.Coding;
import org.allyship.core.Feature;

/**
 * All completions of a coding: the values that its unknown features may have, weighted by their
 * frequencies in the reference set, each feature independent of the others.
 *
 * <p>Completions with the same two level scores share a cell of a grid. So the work grows with the
 * number of unknown features, not with the number of their combinations. Learning is allyship at
 * position 0, whatever else is unknown.
 */
final class MissingFeatures {
  private final Engine engine;
  private final int leastSystem;
  private final int leastStake;
  private double position;
  private double lowest = 1;
  private double highest = 0;

  MissingFeatures(Engine engine, Coding coding) {
    this.engine = engine;
    this.leastSystem = engine.system.lowest(coding);
    this.leastStake = engine.stake.lowest(coding);
    if (coding.has(Anchor.ACT_LEARNING)) {
      add(0, 1);
    } else {
      complete(coding);
    }
  }

  private void complete(Coding coding) {
    Grid grid =
        new Grid(
            engine.system.highest(coding) - leastSystem + 1,
            engine.stake.highest(coding) - leastStake + 1);
    grid.reach(0, 0, 1);
    for (Feature feature : Feature.values()) {
      if (!coding.isKnown(feature) && matters(feature)) {
        grid = with(grid, feature);
      }
    }
    sum(grid);
  }

  /** Returns the range from the lowest position of the completions to the highest. */
  PositionRange range() {
    return new PositionRange(lowest, highest);
  }

  /** Returns the mean position of the completions; rounding never takes it out of their range. */
  double expectedPosition() {
    return Math.max(lowest, Math.min(highest, position));
  }

  /** Returns the grid after one more feature: each anchor moves every cell by its points. */
  private Grid with(Grid before, Feature feature) {
    Grid after = new Grid(before.reached.length, before.reached[0].length);
    double[] frequencies = engine.frequencies(feature);
    for (Anchor anchor : feature.anchors()) {
      int system = engine.system.aboveLowest(feature, anchor.rank());
      int stake = engine.stake.aboveLowest(feature, anchor.rank());
      for (int i = 0; i + system < after.reached.length; i++) {
        for (int j = 0; j + stake < after.reached[i].length; j++) {
          if (before.reached[i][j]) {
            after.reach(i + system, j + stake, before.weight[i][j] * frequencies[anchor.rank()]);
          }
        }
      }
    }
    return after;
  }

  private void sum(Grid grid) {
    for (int i = 0; i < grid.reached.length; i++) {
      for (int j = 0; j < grid.reached[i].length; j++) {
        if (grid.reached[i][j]) {
          int system = leastSystem + i;
          int stake = leastStake + j;
          add(engine.position(system, stake), grid.weight[i][j]);
        }
      }
    }
  }

  private void add(double reached, double weight) {
    position += weight * reached;
    lowest = Math.min(lowest, reached);
    highest = Math.max(highest, reached);
  }

  private boolean matters(Feature feature) {
    return engine.system.hasLine(feature) || engine.stake.hasLine(feature);
  }

  /** Whether scores can be reached, and how often, by points above the least of either score. */
  private static final class Grid {
    private final boolean[][] reached;
    private final double[][] weight;

    Grid(int systems, int stakes) {
      reached = new boolean[systems][stakes];
      weight = new double[systems][stakes];
    }

    void reach(int system, int stake, double share) {
      reached[system][stake] = true;
      weight[system][stake] += share;
    }
  }
}
