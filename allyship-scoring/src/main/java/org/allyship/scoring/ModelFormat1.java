package org.allyship.scoring;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.allyship.core.Anchor;
import org.allyship.core.Feature;
import org.allyship.core.SourceId;

/**
 * What models of format 1 lack. They had four scorecards, and a fixed rule in place of a scorecard
 * for passivity: passive was what was not done, and learning after which nothing changed.
 */
final class ModelFormat1 {
  static final int FORMAT = 1;

  static final List<Criterion> CRITERIA =
      List.of(Criterion.HARM, Criterion.PERFORMANCE, Criterion.SYSTEM, Criterion.STAKE);

  /** Points of one line; with a scale of 1, the odds of a fixed rule are 1024 to one or more. */
  private static final int CERTAIN = 20;

  /** Met by one certain line twice as heavy, or by two together, and not by one alone. */
  private static final int BETWEEN = 30;

  private ModelFormat1() {}

  /** Returns the fixed rule as a scorecard. */
  static Scorecard passivity() {
    return Scorecard.builder()
        .criterion(Criterion.PASSIVITY)
        .threshold(BETWEEN)
        .scale(1)
        .addLines(
            line(Feature.ACT, Anchor.ACT_NONE, 2 * CERTAIN, Anchor.ACT_LEARNING, CERTAIN),
            line(Feature.OUTCOME, Anchor.OUTCOME_UNCHANGED, CERTAIN, Anchor.OUTCOME_HARMED, 0))
        .build();
  }

  private static ScorecardLine line(
      Feature feature, Anchor one, int pointsOfOne, Anchor other, int pointsOfOther) {
    Map<String, Integer> points = new LinkedHashMap<>();
    feature.anchors().forEach(anchor -> points.put(anchor.id(), 0));
    points.put(one.id(), pointsOfOne);
    points.put(other.id(), pointsOfOther);
    points.put(ScorecardLine.UNKNOWN, 0);
    return ScorecardLine.builder()
        .id("passivity." + feature.id())
        .feature(feature)
        .order(ScorecardLine.Order.ANY)
        .points(points)
        .addSources(SourceId.of("codebook"))
        .build();
  }
}
