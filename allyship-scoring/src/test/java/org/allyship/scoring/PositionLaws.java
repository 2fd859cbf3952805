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
  void a_position_lies_from_0_to_1_and_stands_with_a_level(
      @ForAll Spectrum spectrum, @ForAll Coding coding) {
    Placement placement = place(spectrum, coding);
    assertThat(placement.position().isPresent()).isEqualTo(placement.answer().isLevel());
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
    assertThat(spectrum.answer(coding)).isEqualTo(placement.answer());
    assertThat(spectrum.position(coding))
        .isEqualTo(Double.valueOf(placement.position().orElse(Double.NaN)));
    assertThat(placement.level()).isEqualTo(placement.answer().level());
  }

  @Law
  void moving_an_anchor_up_never_lowers_position_or_level(
      @ForAll Spectrum spectrum, @ForAll Coding coding, @ForAll Feature feature) {
    Placement before = null;
    for (Anchor anchor : feature.anchors()) {
      Placement now = place(spectrum, coding.with(anchor));
      if (anchor == Anchor.REPAIR_NA || !now.answer().isLevel()) {
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
        Answer answer = STANDARD.answer(coding.with(anchor));
        if (genuine) {
          assertThat(answer).isNotIn(Answer.HARMFUL, Answer.PERFORMATIVE);
        }
        genuine |= answer.isLevel();
      }
    }
  }

  @Law
  void a_claim_never_yields_a_level(@ForAll Spectrum spectrum, @ForAll Coding coding) {
    Placement placement = place(spectrum, coding.with(Anchor.ACT_CLAIM));
    assertThat(placement.level()).isEmpty();
    assertThat(placement.position()).isEmpty();
    assertThat(placement.findings()).contains(Found.certain(Finding.CLAIM_ONLY));
  }

  @Law
  void doing_nothing_is_passive_whatever_else_is_known(
      @ForAll Spectrum spectrum, @ForAll Coding coding) {
    assertThat(spectrum.answer(coding.with(Anchor.ACT_NONE))).isEqualTo(Answer.PASSIVE);
  }

  @Law
  void without_knowing_what_was_done_nothing_is_answered(
      @ForAll Spectrum spectrum, @ForAll Coding coding) {
    Placement placement = place(spectrum, coding.without(Feature.ACT));
    assertThat(placement.answer()).isEqualTo(Answer.NOT_ENOUGH_EVIDENCE);
    assertThat(placement.findings()).isEmpty();
  }

  @Law
  void an_answer_that_is_a_finding_is_the_foremost_firm_one(
      @ForAll Spectrum spectrum, @ForAll Coding coding) {
    Placement placement = place(spectrum, coding);
    List<Finding> firm =
        placement.findings().stream()
            .filter(found -> found.strength() == Found.Strength.IS)
            .map(Found::finding)
            .toList();
    if (placement.answer().isLevel()) {
      assertThat(firm).isSubsetOf(Finding.PREPARATORY);
    } else if (placement.answer() != Answer.NOT_ENOUGH_EVIDENCE) {
      assertThat(firm).first().hasToString(placement.answer().name());
    }
    assertThat(placement.findings()).extracting(Found::finding).doesNotHaveDuplicates();
  }

  @Law
  void harm_and_performance_are_found_as_probable_as_their_questions_say(
      @ForAll Spectrum spectrum, @ForAll Coding coding) {
    Coding known = coding.isKnown(Feature.ACT) ? coding : coding.with(Anchor.ACT_DEED);
    Placement placement = place(spectrum, known);
    found(placement, Question.PERFORMANCE, Finding.PERFORMATIVE, spectrum);
    if (!known.has(Anchor.ACT_HARM)) {
      found(placement, Question.HARM, Finding.HARMFUL, spectrum);
    }
  }

  @Law
  void a_harm_is_found_and_never_genuine(@ForAll Spectrum spectrum, @ForAll Coding coding) {
    Placement placement = place(spectrum, coding.with(Anchor.ACT_HARM));
    assertThat(placement.answer()).isIn(Answer.HARMFUL, Answer.PERFORMATIVE);
    assertThat(placement.findings())
        .contains(
            new Found(
                Finding.HARMFUL, placement.explanation().get(0).probability(), Found.Strength.IS));
  }

  private static void found(
      Placement placement, Question question, Finding finding, Spectrum spectrum) {
    Explanation explanation = placement.explanation().get(question.ordinal());
    int missing = explanation.threshold() - explanation.score();
    List<Found> found =
        placement.findings().stream().filter(it -> it.finding() == finding).toList();
    if (missing > spectrum.model().scorecard(question).scale()) {
      assertThat(found).isEmpty();
    } else {
      assertThat(found)
          .containsExactly(
              new Found(
                  finding,
                  explanation.probability(),
                  missing <= 0 ? Found.Strength.IS : Found.Strength.POSSIBLY));
    }
  }

  private static Placement place(Spectrum spectrum, Coding coding) {
    return spectrum.place(coding, IntendedUse.RESEARCH);
  }
}
