package org.allyship.calibration;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.allyship.core.Anchor;
import org.allyship.core.Coding;
import org.allyship.core.Feature;
import org.allyship.scoring.Criterion;
import org.allyship.scoring.Scorecard;
import org.allyship.scoring.ScorecardLine;
import org.allyship.scoring.SpectrumModel;

/** The fit of one scorecard by integer coordinate descent. */
final class CardFit {
  /** Sums that differ by less than this count as equal, so that rounding decides nothing. */
  private static final double LEAST_GAIN = 1e-9;

  private final Scorecard prior;
  private final double strength;
  private final List<FitRule> rules;
  private final Map<Coding, double[]> weights = new HashMap<>();
  private final PointGrid grid;
  private final LogLoss loss;
  private int threshold;
  private List<Coding> codings = List.of();
  private double[][] weight = {};
  private int[][] places = {};
  private int[] scores = {};

  CardFit(SpectrumModel model, Criterion criterion, double strength) {
    this.prior = model.scorecard(criterion);
    this.strength = strength;
    this.rules = FitRule.of(criterion);
    this.threshold = prior.threshold();
    this.grid = new PointGrid(model, criterion);
    this.loss = new LogLoss(prior.scale());
  }

  /**
   * Adds one of a behavior's two codings, each with half the weight of a behavior.
   *
   * @param met the share of judges by whom the criterion is met, from 0 to 1
   * @param unmet the share of judges by whom it is not met, though the criteria before it are not
   *     met either
   */
  void add(Coding coding, double met, double unmet) {
    double[] weight = weights.computeIfAbsent(coding, key -> new double[2]);
    weight[0] += unmet / 2;
    weight[1] += met / 2;
  }

  Scorecard run() {
    prepare();
    boolean moved = true;
    while (moved) {
      moved = tryThreshold(1) || tryThreshold(-1);
      for (int line = 0; line < grid.lines(); line++) {
        moved |= improve(line);
      }
    }
    return fitted();
  }

  /**
   * Merges equal codings into one row and sorts the rows, so that the input order has no effect.
   */
  private void prepare() {
    codings = weights.keySet().stream().sorted(Comparator.comparing(Coding::toString)).toList();
    weight = codings.stream().map(weights::get).toArray(double[][]::new);
    places = new int[grid.lines()][codings.size()];
    scores = new int[codings.size()];
    for (int row = 0; row < codings.size(); row++) {
      for (int line = 0; line < grid.lines(); line++) {
        Feature feature = prior.lines().get(line).feature();
        places[line][row] = codings.get(row).rank(feature) + 1;
        scores[row] += grid.points(line, places[line][row]);
      }
    }
  }

  /**
   * Tries to change each point alone, and each run of neighboring anchors together, up and down.
   */
  private boolean improve(int line) {
    boolean moved = false;
    for (int from = 1; from < grid.places(line); from++) {
      for (int to = from; to < grid.places(line); to++) {
        moved |= tryMove(line, from, to, 1) || tryMove(line, from, to, -1);
      }
    }
    return moved;
  }

  private boolean tryMove(int line, int from, int to, int step) {
    int[] before = grid.copy(line);
    double penalty = -grid.distance(line);
    grid.move(line, from, to, step);
    penalty += grid.distance(line);
    boolean better =
        grid.allowed(line)
            && keepsTheRules()
            && strength * penalty + change(line, before) < -LEAST_GAIN;
    if (better) {
      for (int row = 0; row < scores.length; row++) {
        scores[row] += gained(line, row, before);
      }
    } else {
      grid.restore(line, before);
    }
    return better;
  }

  private boolean keepsTheRules() {
    for (FitRule rule : rules) {
      if (!rule.isKept(grid.score(rule.coding()), threshold)) {
        return false;
      }
    }
    return true;
  }

  private double change(int line, int[] before) {
    double change = 0;
    for (int row = 0; row < scores.length; row++) {
      int gained = gained(line, row, before);
      if (gained != 0) {
        change += loss(row, scores[row] + gained) - loss(row, scores[row]);
      }
    }
    return change;
  }

  /** Returns the points that a line gives a row now, minus those that it gave before. */
  private int gained(int line, int row, int[] before) {
    int place = places[line][row];
    return grid.points(line, place) - before[place];
  }

  private boolean tryThreshold(int step) {
    int off = threshold - prior.threshold();
    double change = strength * ((off + step) * (off + step) - off * off);
    for (int row = 0; row < scores.length; row++) {
      change += loss(row, scores[row] - step) - loss(row, scores[row]);
    }
    threshold += step;
    if (keepsTheRules() && change < -LEAST_GAIN) {
      return true;
    }
    threshold -= step;
    return false;
  }

  private double loss(int row, int score) {
    int margin = score - threshold;
    return weight[row][1] * loss.of(margin) + weight[row][0] * loss.of(-margin);
  }

  private Scorecard fitted() {
    List<ScorecardLine> lines = new ArrayList<>();
    for (int line = 0; line < grid.lines(); line++) {
      ScorecardLine before = prior.lines().get(line);
      lines.add(before.toBuilder().points(named(line, before.feature())).build());
    }
    return prior.toBuilder().threshold(threshold).lines(lines).build();
  }

  private Map<String, Integer> named(int line, Feature feature) {
    Map<String, Integer> named = new LinkedHashMap<>();
    for (Anchor anchor : feature.anchors()) {
      named.put(anchor.id(), grid.points(line, anchor.rank() + 1));
    }
    named.put(ScorecardLine.UNKNOWN, grid.points(line, 0));
    return named;
  }

  /** Returns {@code ln(1 + 2^(-margin / scale))}, the loss of a case that is met by a margin. */
  private static final class LogLoss {
    private static final int FURTHEST = 1_000;

    private final double[] values = new double[2 * FURTHEST + 1];

    LogLoss(int scale) {
      Arrays.setAll(
          values, i -> StrictMath.log1p(StrictMath.pow(2, -(i - FURTHEST) / (double) scale)));
    }

    double of(int margin) {
      return values[margin + FURTHEST];
    }
  }
}
