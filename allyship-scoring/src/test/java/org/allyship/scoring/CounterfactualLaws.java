package org.allyship.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.allyship.core.Anchor;
import org.allyship.core.Coding;
import org.allyship.core.Feature;

@Domain(ScoringValues.class)
@Domain(DomainContext.Global.class)
class CounterfactualLaws {
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
            });
  }

  @Law
  void no_smaller_change_changes_the_answer(@ForAll Spectrum spectrum, @ForAll Coding coding) {
    List<Counterfactual> all = changes(spectrum, coding);
    Optional<Counterfactual> nearest = nearest(spectrum, coding);
    assertThat(nearest.isPresent()).isEqualTo(!all.isEmpty());
    for (Counterfactual other : all) {
      Counterfactual chosen = nearest.orElseThrow();
      assertThat(steps(chosen)).isLessThanOrEqualTo(steps(other));
      if (steps(chosen) == steps(other) && other.classification().isLevel()) {
        assertThat(chosen.classification().isLevel()).isTrue();
      }
    }
  }

  private static List<Counterfactual> changes(Spectrum spectrum, Coding coding) {
    List<Counterfactual> changes = new ArrayList<>();
    for (Anchor from : coding.anchors()) {
      for (Anchor to : from.feature().anchors()) {
        Classification then = spectrum.classify(coding.with(to));
        if (then != spectrum.classify(coding) && to != Anchor.ACT_NONE) {
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
