package org.allyship.benchmarks;

import java.util.List;
import org.allyship.core.Anchor;
import org.allyship.scoring.Scorecard;
import org.allyship.scoring.ScorecardLine;

/** One scorecard, copied out of the model into plain arrays. */
final class HandWrittenCard {
  /** Room for unknown and up to seven anchors. */
  private static final int STRIDE = 8;

  private final int[] features;
  private final int[] points;
  private final int least;
  private final double[] probabilities;

  HandWrittenCard(Scorecard card) {
    List<ScorecardLine> lines = card.lines();
    features = new int[lines.size()];
    points = new int[lines.size() * STRIDE];
    int fewest = 0;
    int most = 0;
    for (int i = 0; i < features.length; i++) {
      ScorecardLine line = lines.get(i);
      features[i] = line.feature().ordinal();
      points[i * STRIDE] = line.pointsOf(ScorecardLine.UNKNOWN);
      for (Anchor anchor : line.feature().anchors()) {
        points[i * STRIDE + anchor.rank() + 1] = line.pointsOf(anchor.id());
      }
      fewest += line.points().values().stream().mapToInt(Integer::intValue).min().orElseThrow();
      most += line.points().values().stream().mapToInt(Integer::intValue).max().orElseThrow();
    }
    least = fewest;
    probabilities = new double[most - fewest + 1];
    for (int score = fewest; score <= most; score++) {
      double doublings = (score - card.threshold()) / (double) card.scale();
      probabilities[score - least] = 1 / (1 + StrictMath.pow(2, -doublings));
    }
  }

  /**
   * Adds up the points.
   *
   * @param coding for each feature 0 when unknown, otherwise the anchor's rank plus one
   */
  int score(byte[] coding) {
    int score = 0;
    for (int i = 0; i < features.length; i++) {
      score += points[i * STRIDE + coding[features[i]]];
    }
    return score;
  }

  double probability(int score) {
    return probabilities[score - least];
  }
}
