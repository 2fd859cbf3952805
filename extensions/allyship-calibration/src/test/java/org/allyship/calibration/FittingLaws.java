package org.allyship.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.allyship.content.ReferenceSet;
import org.allyship.core.Anchor;
import org.allyship.scoring.Criterion;
import org.allyship.scoring.ScorecardLine;
import org.allyship.scoring.SpectrumModel;

class FittingLaws {
  private static final SpectrumModel PRIOR = Calibration.literature();
  private static final List<Observation> ALL = Observation.of(ReferenceSet.bundled());

  @Property(tries = 15)
  void the_order_of_the_behaviors_does_not_matter(@ForAll Random random) {
    List<Observation> shuffled = new ArrayList<>(ALL);
    Collections.shuffle(shuffled, random);

    assertThat(fit(shuffled, 0.15).toJson()).isEqualTo(fit(ALL, 0.15).toJson());
  }

  /** A model whose line breaks its order cannot be built, so building it is half of the test. */
  @Property(tries = 25)
  void points_keep_the_order_and_the_sign_that_literature_gives(
      @ForAll @IntRange(min = 1, max = 200) int from,
      @ForAll @DoubleRange(min = 0, max = 1) double strength) {
    SpectrumModel fitted = fit(ALL.subList(from, from + 150), strength);

    for (Criterion criterion : Criterion.values()) {
      List<ScorecardLine> before = PRIOR.scorecard(criterion).lines();
      List<ScorecardLine> after = fitted.scorecard(criterion).lines();
      for (int i = 0; i < before.size(); i++) {
        ScorecardLine old = before.get(i);
        after
            .get(i)
            .points()
            .forEach(
                (anchor, points) -> {
                  if (!anchor.equals(ScorecardLine.UNKNOWN) && points != 0) {
                    assertThat(Integer.signum(points))
                        .as("%s %s", old.id(), anchor)
                        .isEqualTo(Integer.signum(old.pointsOf(anchor)));
                  }
                });
      }
    }
  }

  @Property(tries = 10)
  void nothing_to_learn_from_leaves_literature_as_it_is(
      @ForAll @DoubleRange(min = 0, max = 10) double strength) {
    assertThat(anchors(fit(List.of(), strength))).isEqualTo(anchors(PRIOR));
  }

  @Property(tries = 10)
  void infinite_shrinking_leaves_literature_as_it_is(@ForAll @IntRange(max = 200) int from) {
    assertThat(anchors(fit(ALL.subList(from, from + 100), 1e9))).isEqualTo(anchors(PRIOR));
  }

  @Property(tries = 10)
  void unknown_is_the_rounded_mean_of_what_hides_behind_it(@ForAll @IntRange(max = 200) int from) {
    SpectrumModel fitted = fit(ALL.subList(from, from + 100), 0.15);

    for (Criterion criterion : Criterion.values()) {
      for (ScorecardLine line : fitted.scorecard(criterion).lines()) {
        Map<String, Integer> cases = PRIOR.frequencies().get(line.feature());
        double sum = 0;
        double all = 0;
        for (Anchor anchor : line.feature().anchors()) {
          sum += cases.get(anchor.id()) * (double) line.pointsOf(anchor.id());
          all += cases.get(anchor.id());
        }
        assertThat((double) line.pointsOf(ScorecardLine.UNKNOWN))
            .isCloseTo(sum / all, within(0.5 + 1e-9));
      }
    }
  }

  /** Every threshold, and every point of an anchor; unknown follows from those. */
  private static Map<String, Integer> anchors(SpectrumModel model) {
    Map<String, Integer> anchors = new TreeMap<>();
    for (Criterion criterion : Criterion.values()) {
      anchors.put(criterion.name(), model.scorecard(criterion).threshold());
      for (ScorecardLine line : model.scorecard(criterion).lines()) {
        for (Anchor anchor : line.feature().anchors()) {
          anchors.put(line.id() + " " + anchor.id(), line.pointsOf(anchor.id()));
        }
      }
    }
    return anchors;
  }

  private static SpectrumModel fit(List<Observation> observations, double strength) {
    return new Fitting(PRIOR, strength).fit(observations);
  }
}
