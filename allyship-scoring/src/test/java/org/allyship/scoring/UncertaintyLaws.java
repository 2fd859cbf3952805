package org.allyship.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.allyship.core.Anchor;
import org.allyship.core.Coding;
import org.allyship.core.Feature;
import org.allyship.core.Level;

/**
 * What unknown features leave open, compared with a walk over everything they can turn out to be.
 */
@Domain(ScoringValues.class)
@Domain(DomainContext.Global.class)
class UncertaintyLaws {
  @Law
  void the_range_holds_every_genuine_completion(@ForAll Spectrum spectrum, @ForAll Coding any) {
    Coding coding = Given.mostlyKnown(any.with(Anchor.ACT_DEED), 3);
    Placement placement = place(spectrum, coding);
    placement.range().ifPresent(range -> holdsCompletions(spectrum, coding, range));
    assertThat(placement.range().isPresent()).isEqualTo(placement.classification().isLevel());
  }

  private static void holdsCompletions(Spectrum spectrum, Coding coding, PositionRange range) {
    for (Coding complete : Given.completions(coding)) {
      double position = spectrum.position(complete);
      assertThat(Double.isNaN(position) || range.contains(position)).isTrue();
    }
    assertThat(range.contains(spectrum.position(coding))).isTrue();
  }

  @Law
  void the_range_of_what_is_wholly_known_is_its_position(
      @ForAll Spectrum spectrum, @ForAll Coding any) {
    Placement placement = place(spectrum, Given.mostlyKnown(any, 0));
    placement
        .range()
        .ifPresent(
            range -> {
              double position = placement.position().orElseThrow();
              assertThat(range).isEqualTo(new PositionRange(position, position));
              assertThat(placement.expectedPosition()).hasValue(position);
            });
  }

  @Law
  void the_expected_position_lies_in_the_range(@ForAll Spectrum spectrum, @ForAll Coding any) {
    Placement placement = place(spectrum, Given.mostlyKnown(any.with(Anchor.ACT_DEED), 6));
    assertThat(placement.expectedPosition().isPresent())
        .isEqualTo(placement.classification().isLevel());
    placement
        .expectedPosition()
        .ifPresent(
            expected -> assertThat(placement.range().orElseThrow().contains(expected)).isTrue());
  }

  @Law
  void shares_and_expected_position_are_those_of_a_walk_over_all_completions(
      @ForAll Spectrum spectrum, @ForAll Coding any) {
    Coding coding = Given.mostlyKnown(any.with(Anchor.ACT_DEED), 3);
    MissingFeatures completions = new MissingFeatures(spectrum.engine(), coding);
    double[] shares = new double[Level.values().length];
    double mean = 0;
    for (Coding complete : Given.completions(coding)) {
      double weight = weight(spectrum.model(), coding, complete);
      shares[level(spectrum, complete).ordinal()] += weight;
      mean += weight * spectrum.engine().position(complete);
    }
    for (Level level : Level.values()) {
      assertThat(completions.share(level)).isCloseTo(shares[level.ordinal()], within(1e-12));
    }
    assertThat(completions.expectedPosition()).isCloseTo(mean, within(1e-12));
    assertThat(Arrays.stream(shares).sum()).isCloseTo(1, within(1e-12));
  }

  @Law
  void every_level_of_a_completion_is_possible(@ForAll Spectrum spectrum, @ForAll Coding any) {
    Coding coding = Given.mostlyKnown(any.with(Anchor.ACT_DEED), 3);
    Set<Level> reached = EnumSet.noneOf(Level.class);
    Given.completions(coding).forEach(complete -> reached.add(level(spectrum, complete)));
    Placement placement = place(spectrum, coding);
    if (placement.classification().isLevel()) {
      assertThat(placement.possibleLevels()).containsAll(reached);
      assertThat(placement.possibleLevels()).contains(placement.level().orElseThrow());
    } else {
      assertThat(placement.possibleLevels()).isEmpty();
    }
  }

  @Law
  void certainty_is_the_documented_one(@ForAll Spectrum spectrum, @ForAll Coding any) {
    Coding coding = Given.mostlyKnown(any.with(Anchor.ACT_DEED), 3);
    Placement placement = place(spectrum, coding);
    if (!placement.classification().isLevel()) {
      assertThat(placement.certainty()).isEqualTo(Certainty.SETTLED);
      return;
    }
    MissingFeatures completions = new MissingFeatures(spectrum.engine(), coding);
    double share = completions.share(placement.level().orElseThrow());
    Certainty expected =
        share < 0.5
            ? Certainty.NOT_ENOUGH_EVIDENCE
            : placement.nearLevels().size() > 1
                ? Certainty.BETWEEN_LEVELS
                : placement.possibleLevels().size() > 1 ? Certainty.LIKELY : Certainty.SETTLED;
    assertThat(placement.certainty()).isEqualTo(expected);
  }

  @Law
  void a_settled_level_is_the_level_of_every_genuine_completion(
      @ForAll Spectrum spectrum, @ForAll Coding any) {
    Coding coding = Given.mostlyKnown(any, 3);
    Placement placement = place(spectrum, coding);
    if (placement.level().isPresent() && placement.certainty() == Certainty.SETTLED) {
      assertThat(Given.completions(coding))
          .map(spectrum::classify)
          .filteredOn(Classification::isLevel)
          .containsOnly(placement.classification());
    }
  }

  @Law
  void the_levels_nearby_are_its_own_those_one_doubling_away_and_the_frequent_ones(
      @ForAll Spectrum spectrum, @ForAll Coding any) {
    Coding coding = Given.mostlyKnown(any.with(Anchor.ACT_DEED), 3);
    Placement placement = place(spectrum, coding);
    if (!placement.classification().isLevel()) {
      assertThat(placement.nearLevels()).isEmpty();
      return;
    }
    Set<Level> near = EnumSet.of(placement.level().orElseThrow());
    Explanation system = placement.explanation().get(2);
    Explanation stake = placement.explanation().get(3);
    int systemStep = spectrum.model().scorecard(Criterion.SYSTEM).scale();
    int stakeStep = spectrum.model().scorecard(Criterion.STAKE).scale();
    for (int step : new int[] {-1, 1}) {
      near.add(level(system, step * systemStep, stake, 0));
      near.add(level(system, 0, stake, step * stakeStep));
    }
    MissingFeatures completions = new MissingFeatures(spectrum.engine(), coding);
    for (Level level : Level.values()) {
      if (completions.share(level) >= 0.25) {
        near.add(level);
      }
    }
    assertThat(placement.nearLevels()).isEqualTo(near);
  }

  @Law
  void learning_is_settled_at_the_start_of_the_spectrum(
      @ForAll Spectrum spectrum, @ForAll Coding coding) {
    Placement placement = place(spectrum, coding.with(Anchor.ACT_LEARNING));
    if (placement.classification().isLevel()) {
      assertThat(placement.level()).contains(Level.ALLYSHIP);
      assertThat(placement.possibleLevels()).containsExactly(Level.ALLYSHIP);
      assertThat(placement.nearLevels()).containsExactly(Level.ALLYSHIP);
      assertThat(placement.certainty()).isEqualTo(Certainty.SETTLED);
      assertThat(placement.range()).contains(new PositionRange(0, 0));
      assertThat(placement.expectedPosition()).hasValue(0);
    }
  }

  private static Level level(Explanation system, int moreSystem, Explanation stake, int moreStake) {
    if (stake.score() + moreStake >= stake.threshold()) {
      return Level.ACCOMPLICESHIP;
    }
    return system.score() + moreSystem >= system.threshold() ? Level.ADVOCACY : Level.ALLYSHIP;
  }

  private static Level level(Spectrum spectrum, Coding complete) {
    List<Explanation> answers = place(spectrum, complete).explanation();
    return level(answers.get(2), 0, answers.get(3), 0);
  }

  private static double weight(SpectrumModel model, Coding coding, Coding complete) {
    double weight = 1;
    for (Feature feature : coding.unknownFeatures()) {
      weight *= Given.frequency(model, complete.get(feature).orElseThrow());
    }
    return weight;
  }

  private static Placement place(Spectrum spectrum, Coding coding) {
    return spectrum.place(coding, IntendedUse.RESEARCH);
  }
}
