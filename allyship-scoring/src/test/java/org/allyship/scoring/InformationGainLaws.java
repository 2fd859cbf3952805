package org.allyship.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
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
class InformationGainLaws {
  private static final double ROUNDING = 1e-9;

  @Law
  void the_first_feature_to_ask_about_is_the_act(@ForAll Spectrum spectrum, @ForAll Coding coding) {
    assertThat(asked(spectrum, coding.without(Feature.ACT))).contains(Feature.ACT);
  }

  @Law
  void only_what_is_unknown_is_asked(@ForAll Spectrum spectrum, @ForAll Coding coding) {
    asked(spectrum, coding)
        .ifPresent(feature -> assertThat(coding.unknownFeatures()).contains(feature));
  }

  @Law
  void nothing_is_asked_of_what_is_wholly_known(@ForAll Spectrum spectrum, @ForAll Coding any) {
    assertThat(asked(spectrum, Given.mostlyKnown(any, 0))).isEmpty();
  }

  @Law
  void what_is_asked_settles_most_and_nothing_else_would_settle_more(
      @ForAll Spectrum spectrum, @ForAll Coding any) {
    Coding coding = any.isKnown(Feature.ACT) ? any : any.with(Anchor.ACT_DEED);
    double most =
        coding.unknownFeatures().stream()
            .mapToDouble(feature -> gain(spectrum, coding, feature))
            .max()
            .orElse(0);
    Optional<Feature> asked = asked(spectrum, coding);
    if (asked.isPresent()) {
      assertThat(gain(spectrum, coding, asked.orElseThrow())).isPositive();
      assertThat(gain(spectrum, coding, asked.orElseThrow())).isGreaterThan(most - ROUNDING);
    } else {
      assertThat(most).isLessThan(2 * ROUNDING);
    }
  }

  @Law
  void when_nothing_is_asked_no_likely_answer_would_change_another(
      @ForAll Spectrum spectrum, @ForAll Coding any, @ForAll Anchor act) {
    Coding coding = act.feature() == Feature.ACT ? any.with(act) : any.with(Anchor.ACT_DEED);
    if (asked(spectrum, coding).isEmpty()) {
      for (Feature feature : coding.unknownFeatures()) {
        assertThat(
                feature.anchors().stream()
                    .filter(anchor -> Given.frequency(spectrum.model(), anchor) > 0)
                    .map(anchor -> spectrum.classify(coding.with(anchor)))
                    .distinct())
            .hasSize(1);
      }
    }
  }

  /**
   * The mutual information of the feature and the answer, from the probabilities of the classes.
   */
  private static double gain(Spectrum spectrum, Coding coding, Feature feature) {
    List<Anchor> anchors = feature.anchors();
    double[][] joint = new double[anchors.size()][];
    double[] answers = new double[7];
    for (Anchor anchor : anchors) {
      double frequency = Given.frequency(spectrum.model(), anchor);
      double[] row = answers(spectrum, coding.with(anchor));
      joint[anchor.rank()] = Arrays.stream(row).map(share -> share * frequency).toArray();
      for (int i = 0; i < answers.length; i++) {
        answers[i] += row[i] * frequency;
      }
    }
    double gain = 0;
    for (Anchor anchor : anchors) {
      double frequency = Given.frequency(spectrum.model(), anchor);
      for (int i = 0; i < answers.length; i++) {
        double both = joint[anchor.rank()][i];
        gain += both == 0 ? 0 : both * Math.log(both / (frequency * answers[i])) / Math.log(2);
      }
    }
    return gain;
  }

  private static double[] answers(Spectrum spectrum, Coding coding) {
    Probabilities probabilities = spectrum.probabilities(coding);
    return new double[] {
      probabilities.harmful(),
      probabilities.passive(),
      probabilities.performative(),
      probabilities.claimOnly(),
      probabilities.allyship(),
      probabilities.advocacy(),
      probabilities.accompliceship()
    };
  }

  private static Optional<Feature> asked(Spectrum spectrum, Coding coding) {
    return spectrum.place(coding, IntendedUse.LEARNING).mostInformativeFeature();
  }
}
