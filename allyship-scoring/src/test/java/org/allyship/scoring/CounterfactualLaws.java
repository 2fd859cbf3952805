package org.allyship.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.allyship.core.Anchor;
import org.allyship.core.Coding;
import org.allyship.core.Feature;

@Domain(ScoringValues.class)
@Domain(DomainContext.Global.class)
class CounterfactualLaws {
  /** Everything that can be advised, where it is more than what was done. */
  private static final Set<Anchor> ADVISED =
      EnumSet.of(
          Anchor.ACT_LEARNING,
          Anchor.ACT_DEED,
          Anchor.REACH_PERSON,
          Anchor.REACH_TEAM,
          Anchor.REACH_ORGANIZATION,
          Anchor.REACH_SOCIETY,
          Anchor.RULES_USES,
          Anchor.RULES_CHANGES,
          Anchor.TRANSFER_NONE,
          Anchor.TRANSFER_VOICE,
          Anchor.TRANSFER_ACCESS,
          Anchor.DIRECTION_FOR,
          Anchor.DIRECTION_ASKED,
          Anchor.DIRECTION_WITH,
          Anchor.DIRECTION_LED,
          Anchor.FOLLOW_THROUGH_ONCE,
          Anchor.FOLLOW_THROUGH_REPEATED,
          Anchor.FOLLOW_THROUGH_BUILTIN,
          Anchor.CONGRUENCE_NEUTRAL,
          Anchor.CONGRUENCE_CONFIRMS,
          Anchor.REPAIR_ACKNOWLEDGES,
          Anchor.REPAIR_CORRECTS,
          Anchor.REPAIR_PREVENTS);

  @Law
  void the_nearest_change_changes_the_answer_as_it_says(
      @ForAll Spectrum spectrum, @ForAll Coding coding) {
    nearest(spectrum, coding)
        .ifPresent(
            change -> {
              assertThat(coding.get(change.feature())).contains(change.from());
              assertThat(change.to().feature()).isEqualTo(change.feature());
              assertThat(spectrum.classify(coding.with(change.to())))
                  .isEqualTo(change.classification())
                  .isNotEqualTo(spectrum.classify(coding));
              assertThat(change.classification().isLevel()).isTrue();
              spectrum
                  .classify(coding)
                  .level()
                  .ifPresent(
                      now ->
                          assertThat(change.classification().level().orElseThrow())
                              .isGreaterThan(now));
            });
  }

  @Law
  void it_never_proposes_more_risk_defiance_giving_up_or_doing_less(
      @ForAll Spectrum spectrum, @ForAll Coding coding) {
    nearest(spectrum, coding)
        .ifPresent(
            change -> {
              assertThat(change.feature())
                  .isNotIn(
                      Feature.COST,
                      Feature.GAIN,
                      Feature.TIMING,
                      Feature.VISIBILITY,
                      Feature.OUTCOME);
              assertThat(change.to())
                  .isNotIn(
                      Anchor.RULES_DEFIES,
                      Anchor.TRANSFER_OWN,
                      Anchor.ACT_NONE,
                      Anchor.ACT_CLAIM,
                      Anchor.ACT_SYMBOL,
                      Anchor.ACT_HARM);
              if (change.from() != Anchor.ACT_HARM) {
                assertThat(change.to()).isGreaterThan(change.from());
              } else {
                assertThat(change.to()).isEqualTo(Anchor.ACT_DEED);
              }
            });
  }

  @Law
  void it_never_leads_back_to_allyship(@ForAll Spectrum spectrum, @ForAll Coding coding) {
    if (spectrum.classify(coding).isLevel()) {
      assertThat(nearest(spectrum, coding).map(Counterfactual::classification))
          .isNotEqualTo(Optional.of(Classification.ALLYSHIP));
    }
  }

  @Law
  void no_smaller_change_that_can_be_advised_leads_to_another_level(
      @ForAll Spectrum spectrum, @ForAll Coding coding) {
    List<Counterfactual> all = changes(spectrum, coding);
    Optional<Counterfactual> nearest = nearest(spectrum, coding);
    assertThat(nearest.isPresent()).isEqualTo(!all.isEmpty());
    for (Counterfactual other : all) {
      assertThat(steps(nearest.orElseThrow())).isLessThanOrEqualTo(steps(other));
    }
  }

  private static List<Counterfactual> changes(Spectrum spectrum, Coding coding) {
    List<Counterfactual> changes = new ArrayList<>();
    for (Anchor from : coding.anchors()) {
      for (Anchor to : from.feature().anchors()) {
        Classification then = spectrum.classify(coding.with(to));
        if (ADVISED.contains(to)
            && (to.rank() > from.rank() || from == Anchor.ACT_HARM && to == Anchor.ACT_DEED)
            && from != Anchor.REPAIR_NA
            && then.isLevel()
            && then != spectrum.classify(coding)) {
          changes.add(new Counterfactual(from.feature(), from, to, then));
        }
      }
    }
    return changes;
  }

  /** What was done is a matter of kind: changing it is the last thing to look at. */
  private static int steps(Counterfactual change) {
    return change.feature() == Feature.ACT
        ? Anchor.values().length
        : Math.abs(change.from().rank() - change.to().rank());
  }

  private static Optional<Counterfactual> nearest(Spectrum spectrum, Coding coding) {
    return spectrum.place(coding, IntendedUse.LEARNING).nearestCounterfactual();
  }
}
