package org.allyship.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.allyship.core.Anchor;
import org.allyship.core.Coding;
import org.allyship.core.Feature;
import org.allyship.core.SourceId;
import org.allyship.scoring.ScorecardLine.Order;
import org.junit.jupiter.api.Test;

/** Cases of certainty that random models seldom reach. */
class CertaintyTest {
  /**
   * A deed is for show with each end of each criterion. But if it was costly and harmed, harm takes
   * what remains.
   */
  @Test
  void an_outcome_that_would_turn_performance_into_harm_leaves_it_unsettled() {
    Spectrum spectrum =
        Spectrum.of(
            SpectrumModel.builder()
                .from(Given.SMALL.model())
                .scorecards(
                    List.of(
                        never(Criterion.HARM),
                        never(Criterion.PASSIVITY),
                        Scorecard.builder()
                            .criterion(Criterion.PERFORMANCE)
                            .threshold(4)
                            .scale(2)
                            .addLines(
                                line(Feature.COST, 8, 8, 4, 4), line(Feature.OUTCOME, 0, 0, -1, -1))
                            .build(),
                        never(Criterion.STAKE),
                        even(Criterion.SYSTEM)))
                .build());
    Coding coding = Coding.of(Anchor.ACT_DEED);
    assertThat(spectrum.classify(coding)).isEqualTo(Classification.PERFORMATIVE);
    assertThat(spectrum.classify(coding.with(Anchor.COST_LIVELIHOOD).with(Anchor.OUTCOME_HARMED)))
        .isEqualTo(Classification.HARMFUL);
    assertThat(spectrum.place(coding, IntendedUse.RESEARCH).certainty())
        .isEqualTo(Certainty.LIKELY);
  }

  private static Scorecard never(Criterion criterion) {
    return card(criterion, 8);
  }

  private static Scorecard even(Criterion criterion) {
    return card(criterion, 0);
  }

  private static Scorecard card(Criterion criterion, int threshold) {
    return Scorecard.builder()
        .criterion(criterion)
        .threshold(threshold)
        .scale(2)
        .addLine(line(Feature.VISIBILITY, 0, 0))
        .build();
  }

  private static ScorecardLine line(Feature feature, int... points) {
    Map<String, Integer> map = new LinkedHashMap<>();
    for (Anchor anchor : feature.anchors()) {
      map.put(anchor.id(), points[anchor.rank()]);
    }
    map.put(ScorecardLine.UNKNOWN, points[0]);
    return ScorecardLine.builder()
        .id("made-up." + feature.id())
        .feature(feature)
        .order(points[0] == points[points.length - 1] ? Order.RISING : Order.FALLING)
        .points(map)
        .addSource(SourceId.of("made-up"))
        .build();
  }
}
