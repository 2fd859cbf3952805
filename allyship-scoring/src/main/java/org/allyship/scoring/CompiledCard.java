package org.allyship.scoring;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.allyship.core.Anchor;
import org.allyship.core.Coding;
import org.allyship.core.Feature;

/** A scorecard as arrays: scoring is a look-up and an addition for each line. */
final class CompiledCard {
  /** Room for unknown and up to seven anchors. */
  private static final int STRIDE = 8;

  private final Scorecard card;
  private final Feature[] features;
  private final int[] points;
  private final int[] lowest;
  private final int[] highest;
  private final int least;
  private final double[] probabilities;
  private final ExplanationLine[] lines;

  CompiledCard(Scorecard card) {
    this.card = card;
    List<ScorecardLine> cardLines = card.lines();
    this.features = cardLines.stream().map(ScorecardLine::feature).toArray(Feature[]::new);
    this.points = new int[features.length * STRIDE];
    this.lines = new ExplanationLine[features.length * STRIDE];
    this.lowest = new int[features.length];
    this.highest = new int[features.length];
    for (int i = 0; i < features.length; i++) {
      compile(i, cardLines.get(i));
    }
    this.least = Arrays.stream(lowest).sum();
    this.probabilities =
        IntStream.rangeClosed(least, Arrays.stream(highest).sum())
            .mapToDouble(this::logistic)
            .toArray();
  }

  private void compile(int i, ScorecardLine line) {
    lowest[i] = Integer.MAX_VALUE;
    highest[i] = Integer.MIN_VALUE;
    put(i, 0, line, ScorecardLine.UNKNOWN);
    for (Anchor anchor : line.feature().anchors()) {
      put(i, anchor.rank() + 1, line, anchor.id());
      lowest[i] = Math.min(lowest[i], line.pointsOf(anchor.id()));
      highest[i] = Math.max(highest[i], line.pointsOf(anchor.id()));
    }
  }

  private void put(int i, int place, ScorecardLine line, String anchor) {
    int given = line.pointsOf(anchor);
    points[i * STRIDE + place] = given;
    lines[i * STRIDE + place] =
        new ExplanationLine(line.id(), line.feature(), anchor, given, line.sources());
  }

  /** StrictMath, so that every JVM gives the same bits. */
  private double logistic(int score) {
    double doublings = (score - card.threshold()) / (double) card.scale();
    return 1 / (1 + StrictMath.pow(2, -doublings));
  }

  int score(Coding coding) {
    int score = 0;
    for (int i = 0; i < features.length; i++) {
      score += points[i * STRIDE + coding.rank(features[i]) + 1];
    }
    return score;
  }

  /** Returns the points of an anchor above the fewest of its feature; 0 without such a line. */
  int aboveLowest(Feature feature, int rank) {
    int i = indexOf(feature);
    return i < 0 ? 0 : points[i * STRIDE + rank + 1] - lowest[i];
  }

  boolean hasLine(Feature feature) {
    return indexOf(feature) >= 0;
  }

  /** Returns the points between the fewest and the most of a feature; 0 without such a line. */
  int spread(Feature feature) {
    int i = indexOf(feature);
    return i < 0 ? 0 : highest[i] - lowest[i];
  }

  int lowest(Coding coding) {
    return extreme(coding, lowest);
  }

  int highest(Coding coding) {
    return extreme(coding, highest);
  }

  double probability(int score) {
    return probabilities[score - least];
  }

  /** Returns the probability at a number of points above the fewest possible. */
  double probabilityAbove(int aboveLeast) {
    return probabilities[aboveLeast];
  }

  /** Looks at each feature once, as every explained placement does this for five cards. */
  Explanation explain(Coding coding) {
    ExplanationLine[] given = new ExplanationLine[features.length];
    int score = 0;
    int fewest = 0;
    int most = 0;
    for (int i = 0; i < features.length; i++) {
      int rank = coding.rank(features[i]);
      int at = i * STRIDE + rank + 1;
      given[i] = lines[at];
      score += points[at];
      fewest += rank < 0 ? lowest[i] : points[at];
      most += rank < 0 ? highest[i] : points[at];
    }
    return new Explanation(card, score, probability(score), fewest, most, given);
  }

  private int extreme(Coding coding, int[] extremes) {
    int sum = 0;
    for (int i = 0; i < features.length; i++) {
      int rank = coding.rank(features[i]);
      sum += rank < 0 ? extremes[i] : points[i * STRIDE + rank + 1];
    }
    return sum;
  }

  private int indexOf(Feature feature) {
    for (int i = 0; i < features.length; i++) {
      if (features[i] == feature) {
        return i;
      }
    }
    return -1;
  }
}
