package org.allyship.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.allyship.core.Anchor;
import org.allyship.core.Coding;
import org.allyship.core.Feature;

@Domain(ScoringValues.class)
@Domain(DomainContext.Global.class)
class PositionLaws {
  private static final Spectrum STANDARD = Spectrum.standard();
  private static final List<Feature> SUPPORTIVE =
      List.of(Feature.COST, Feature.TRANSFER, Feature.DIRECTION);

  @Law
  void a_position_is_from_0_to_1_and_comes_with_a_level(
      @ForAll Spectrum spectrum, @ForAll Coding coding) {
    Placement placement = place(spectrum, coding);
    assertThat(placement.position().isPresent()).isEqualTo(placement.classification().isLevel());
    placement.position().ifPresent(position -> assertThat(position).isBetween(0.0, 1.0));
  }

  @Law
  void the_position_is_the_documented_form(@ForAll Spectrum spectrum, @ForAll Coding coding) {
    Placement placement = place(spectrum, coding);
    double system = Given.probability(placement, Criterion.SYSTEM);
    double stake = Given.probability(placement, Criterion.STAKE);
    double form = (1 - (1 - system) * (1 - stake) + stake) / 2;
    placement
        .position()
        .ifPresent(
            position ->
                assertThat(position)
                    .isCloseTo(coding.has(Anchor.ACT_LEARNING) ? 0 : form, within(1e-15)));
  }

  @Law
  void the_short_forms_say_the_same_as_the_placement(
      @ForAll Spectrum spectrum, @ForAll Coding coding) {
    Placement placement = place(spectrum, coding);
    assertThat(spectrum.classify(coding)).isEqualTo(placement.classification());
    assertThat(spectrum.position(coding))
        .isEqualTo(Double.valueOf(placement.position().orElse(Double.NaN)));
    assertThat(placement.level()).isEqualTo(placement.classification().level());
  }

  /**
   * With more change of the system, advocacy can become more probable than accompliceship; the
   * position rises then, too.
   */
  @Law
  void moving_an_anchor_up_never_lowers_the_position_and_never_leads_back_to_allyship(
      @ForAll Spectrum spectrum, @ForAll Coding coding, @ForAll Feature feature) {
    Placement before = null;
    for (Anchor anchor : feature.anchors()) {
      Placement now = place(spectrum, coding.with(anchor));
      if (anchor == Anchor.REPAIR_NA || !now.classification().isLevel()) {
        continue;
      }
      if (before != null) {
        assertThat(now.position().orElseThrow())
            .isGreaterThanOrEqualTo(before.position().orElseThrow());
        if (before.classification() != Classification.ALLYSHIP) {
          assertThat(now.classification()).isNotEqualTo(Classification.ALLYSHIP);
        }
      }
      before = now;
    }
  }

  @Law
  void more_support_never_makes_a_deed_less_probably_genuine(@ForAll Coding any) {
    Coding coding = any.with(Anchor.ACT_DEED).without(Feature.OUTCOME);
    for (Feature feature : SUPPORTIVE) {
      double before = 0;
      for (Anchor anchor : feature.anchors()) {
        double genuine = genuine(STANDARD.probabilities(coding.with(anchor)));
        assertThat(genuine).as("%s", anchor).isGreaterThanOrEqualTo(before - 0x1p-37);
        before = genuine;
      }
    }
  }

  private static double genuine(Probabilities probabilities) {
    return probabilities.allyship() + probabilities.advocacy() + probabilities.accompliceship();
  }

  @Law
  void without_knowing_what_was_done_nothing_is_answered(
      @ForAll Spectrum spectrum, @ForAll Coding coding) {
    Placement placement = place(spectrum, coding.without(Feature.ACT));
    assertThat(placement.classification()).isEqualTo(Classification.NOT_ENOUGH_EVIDENCE);
    assertThat(placement.findings()).isEmpty();
  }

  private static Placement place(Spectrum spectrum, Coding coding) {
    return spectrum.place(coding, IntendedUse.RESEARCH);
  }
}
