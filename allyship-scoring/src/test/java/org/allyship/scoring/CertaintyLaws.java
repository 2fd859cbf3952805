package org.allyship.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.allyship.core.Anchor;
import org.allyship.core.Coding;
import org.allyship.core.Feature;

/** How certain a classification is, compared with a walk over all completions of the coding. */
@Domain(ScoringValues.class)
@Domain(DomainContext.Global.class)
class CertaintyLaws {
  @Law
  void settled_is_only_said_where_every_completion_agrees(
      @ForAll Spectrum spectrum, @ForAll Random random) {
    settledIsTrue(spectrum, Given.fewUnknown(4, random));
  }

  @Law
  void settled_is_only_said_of_a_deed_where_every_completion_agrees(
      @ForAll Spectrum spectrum, @ForAll Random random) {
    settledIsTrue(spectrum, Given.fewUnknown(3, random).with(Anchor.ACT_DEED));
    settledIsTrue(
        spectrum, Given.fewUnknown(3, random).with(Anchor.ACT_DEED).without(Feature.OUTCOME));
  }

  @Law
  void settled_is_only_said_of_a_claim_where_every_completion_agrees(
      @ForAll Spectrum spectrum, @ForAll Random random) {
    settledIsTrue(
        spectrum,
        Given.fewUnknown(3, random)
            .with(Anchor.ACT_CLAIM)
            .with(Anchor.GAIN_NONE)
            .without(Feature.REPAIR));
  }

  private static void settledIsTrue(Spectrum spectrum, Coding coding) {
    Placement placement = place(spectrum, coding);
    if (placement.certainty() == Certainty.SETTLED) {
      assertThat(Given.completions(coding))
          .extracting(spectrum::classify)
          .containsOnly(placement.classification());
    }
  }

  @Law
  void likely_is_only_said_where_a_completion_differs(
      @ForAll Spectrum spectrum, @ForAll Random random) {
    Coding coding = Given.fewUnknown(2, random);
    Placement placement = place(spectrum, coding);
    if (placement.certainty() == Certainty.LIKELY) {
      assertThat(Given.completions(coding))
          .anyMatch(complete -> spectrum.classify(complete) != placement.classification());
    }
  }

  @Law
  void what_is_wholly_known_is_settled_or_a_close_call(
      @ForAll Spectrum spectrum, @ForAll Random random) {
    assertThat(place(spectrum, Given.fewUnknown(0, random)).certainty())
        .isIn(Certainty.SETTLED, Certainty.CLOSE_CALL);
  }

  @Law
  void a_close_call_names_two_classes_of_which_the_second_is_more_than_half_as_probable(
      @ForAll Spectrum spectrum, @ForAll Coding coding) {
    Placement placement = place(spectrum, coding);
    List<Classification> candidates = placement.candidates();
    if (!coding.isKnown(Feature.ACT)) {
      assertThat(candidates).isEmpty();
      assertThat(placement.certainty()).isEqualTo(Certainty.NOT_ENOUGH_EVIDENCE);
      return;
    }
    Classification second = second(placement);
    double most = placement.probabilities().of(placement.classification());
    if (placement.probabilities().of(second) > most / 2) {
      assertThat(candidates).containsExactly(placement.classification(), second);
      assertThat(placement.certainty()).isEqualTo(Certainty.CLOSE_CALL);
    } else {
      assertThat(candidates).containsExactly(placement.classification());
      assertThat(placement.certainty()).isIn(Certainty.SETTLED, Certainty.LIKELY);
    }
  }

  private static Classification second(Placement placement) {
    Classification second = Classification.NOT_ENOUGH_EVIDENCE;
    double most = -1;
    for (Classification type : Classification.values()) {
      double probability = placement.probabilities().of(type);
      if (type != placement.classification() && probability > most) {
        second = type;
        most = probability;
      }
    }
    return second;
  }

  private static Placement place(Spectrum spectrum, Coding coding) {
    return spectrum.place(coding, IntendedUse.RESEARCH);
  }
}
