package org.allyship.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

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
  void the_expected_position_is_that_of_a_walk_over_all_completions(
      @ForAll Spectrum spectrum, @ForAll Coding any) {
    Coding coding = Given.mostlyKnown(any.with(Anchor.ACT_DEED), 3);
    double mean = 0;
    for (Coding complete : Given.completions(coding)) {
      mean += weight(spectrum.model(), coding, complete) * spectrum.engine().position(complete);
    }
    assertThat(new MissingFeatures(spectrum.engine(), coding).expectedPosition())
        .isCloseTo(mean, within(1e-12));
  }

  @Law
  void learning_is_at_the_start_of_the_spectrum(@ForAll Spectrum spectrum, @ForAll Coding coding) {
    Placement placement = place(spectrum, coding.with(Anchor.ACT_LEARNING));
    if (placement.classification().isLevel()) {
      assertThat(placement.level()).contains(Level.ALLYSHIP);
      assertThat(placement.position()).hasValue(0);
      assertThat(placement.range()).contains(new PositionRange(0, 0));
      assertThat(placement.expectedPosition()).hasValue(0);
    }
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
