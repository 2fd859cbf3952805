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
    double system = placement.explanation().get(2).probability();
    double stake = placement.explanation().get(3).probability();
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

  @Law
  void moving_an_anchor_up_never_lowers_position_or_level(
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
        assertThat(now.level().orElseThrow()).isGreaterThanOrEqualTo(before.level().orElseThrow());
      }
      before = now;
    }
  }

  @Law
  void more_support_never_makes_a_genuine_behavior_harmful_or_performative(@ForAll Coding coding) {
    for (Feature feature : SUPPORTIVE) {
      boolean genuine = false;
      for (Anchor anchor : feature.anchors()) {
        Classification classification = STANDARD.classify(coding.with(anchor));
        if (genuine) {
          assertThat(classification).isNotIn(Classification.HARMFUL, Classification.PERFORMATIVE);
        }
        genuine |= classification.isLevel();
      }
    }
  }

  @Law
  void a_claim_never_yields_a_level(@ForAll Spectrum spectrum, @ForAll Coding coding) {
    Placement placement = place(spectrum, coding.with(Anchor.ACT_CLAIM));
    assertThat(placement.level()).isEmpty();
    assertThat(placement.position()).isEmpty();
    assertThat(placement.findings()).contains(Finding.certain(FindingType.CLAIM_ONLY));
  }

  @Law
  void doing_nothing_is_passive_whatever_else_is_known(
      @ForAll Spectrum spectrum, @ForAll Coding coding) {
    assertThat(spectrum.classify(coding.with(Anchor.ACT_NONE))).isEqualTo(Classification.PASSIVE);
  }

  @Law
  void without_knowing_what_was_done_nothing_is_answered(
      @ForAll Spectrum spectrum, @ForAll Coding coding) {
    Placement placement = place(spectrum, coding.without(Feature.ACT));
    assertThat(placement.classification()).isEqualTo(Classification.NOT_ENOUGH_EVIDENCE);
    assertThat(placement.findings()).isEmpty();
  }

  @Law
  void an_answer_that_is_a_finding_is_the_foremost_firm_one(
      @ForAll Spectrum spectrum, @ForAll Coding coding) {
    Placement placement = place(spectrum, coding);
    List<FindingType> firm =
        placement.findings().stream()
            .filter(finding -> finding.strength() == Finding.Strength.IS)
            .map(Finding::type)
            .toList();
    if (placement.classification().isLevel()) {
      assertThat(firm).isSubsetOf(FindingType.PREPARATORY);
    } else if (placement.classification() != Classification.NOT_ENOUGH_EVIDENCE) {
      assertThat(firm).first().hasToString(placement.classification().name());
    }
    assertThat(placement.findings()).extracting(Finding::type).doesNotHaveDuplicates();
  }

  @Law
  void harm_and_performance_are_as_probable_as_their_criteria(
      @ForAll Spectrum spectrum, @ForAll Coding coding) {
    Coding known = coding.isKnown(Feature.ACT) ? coding : coding.with(Anchor.ACT_DEED);
    Placement placement = place(spectrum, known);
    found(placement, Criterion.PERFORMANCE, FindingType.PERFORMATIVE, spectrum);
    if (!known.has(Anchor.ACT_HARM)) {
      found(placement, Criterion.HARM, FindingType.HARMFUL, spectrum);
    }
  }

  @Law
  void a_harm_is_found_and_never_genuine(@ForAll Spectrum spectrum, @ForAll Coding coding) {
    Placement placement = place(spectrum, coding.with(Anchor.ACT_HARM));
    assertThat(placement.classification())
        .isIn(Classification.HARMFUL, Classification.PERFORMATIVE);
    assertThat(placement.findings())
        .contains(
            new Finding(
                FindingType.HARMFUL,
                placement.explanation().get(0).probability(),
                Finding.Strength.IS));
  }

  private static void found(
      Placement placement, Criterion criterion, FindingType finding, Spectrum spectrum) {
    Explanation explanation = placement.explanation().get(criterion.ordinal());
    int missing = explanation.threshold() - explanation.score();
    List<Finding> found = placement.findings().stream().filter(it -> it.type() == finding).toList();
    if (missing > spectrum.model().scorecard(criterion).scale()) {
      assertThat(found).isEmpty();
    } else {
      assertThat(found)
          .containsExactly(
              new Finding(
                  finding,
                  explanation.probability(),
                  missing <= 0 ? Finding.Strength.IS : Finding.Strength.POSSIBLY));
    }
  }

  private static Placement place(Spectrum spectrum, Coding coding) {
    return spectrum.place(coding, IntendedUse.RESEARCH);
  }
}
