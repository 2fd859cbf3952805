package org.allyship.scoring;

import org.allyship.core.Anchor;
import org.allyship.core.Coding;
import org.allyship.core.Feature;
import org.allyship.core.Level;

/**
 * Everything that the unknown features of a coding may turn out to be, weighted by how often they
 * do so in the reference set, each feature on its own.
 *
 * <p>Completions with the same two level scores are one cell of a grid, so that the work grows with
 * the number of unknown features and not with that of their combinations. Learning is allyship's
 * lowest rung, whatever else is unknown.
 */
final class MissingFeatures {
  private final Engine engine;
  private final int leastSystem;
  private final int leastStake;
  private final boolean[] possible = new boolean[Level.values().length];
  private final double[] shares = new double[possible.length];
  private double position;
  private double lowest = 1;
  private double highest = 0;

  MissingFeatures(Engine engine, Coding coding) {
    this.engine = engine;
    this.leastSystem = engine.system.lowest(coding);
    this.leastStake = engine.stake.lowest(coding);
    if (coding.has(Anchor.ACT_LEARNING)) {
      add(Level.ALLYSHIP, 0, 1);
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
        grid = answered(grid, feature);
      }
    }
    sum(grid);
  }

  /** Tells whether any completion has a level. */
  boolean possible(Level level) {
    return possible[level.ordinal()];
  }

  /** The share of the completions that have a level, from 0 to 1. */
  double share(Level level) {
    return shares[level.ordinal()];
  }

  /** From the lowest position of the completions to the highest. */
  PositionRange range() {
    return new PositionRange(lowest, highest);
  }

  /** The mean position of the completions, from 0 to 1; rounding never takes it out of theirs. */
  double expectedPosition() {
    return Math.max(lowest, Math.min(highest, position));
  }

  /** Every cell of the grid, moved on by what each answer gives above the least it could give. */
  private Grid answered(Grid before, Feature feature) {
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
          add(engine.level(system, stake), engine.position(system, stake), grid.weight[i][j]);
        }
      }
    }
  }

  private void add(Level level, double reached, double weight) {
    possible[level.ordinal()] = true;
    shares[level.ordinal()] += weight;
    position += weight * reached;
    lowest = Math.min(lowest, reached);
    highest = Math.max(highest, reached);
  }

  private boolean matters(Feature feature) {
    return engine.system.looksAt(feature) || engine.stake.looksAt(feature);
  }

  /** By points above the least of either score: whether they can be reached, and how often. */
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
