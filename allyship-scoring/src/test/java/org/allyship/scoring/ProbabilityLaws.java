package org.allyship.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.allyship.core.Anchor;
import org.allyship.core.Coding;
import org.allyship.core.Feature;

/** What the probabilities of the classes are, compared with the criteria that are explained. */
@Domain(ScoringValues.class)
@Domain(DomainContext.Global.class)
class ProbabilityLaws {
  /** Each of up to six probabilities is rounded by less than 2^-40; what remains takes it all. */
  private static final double ROUNDING = 0x1p-37;

  private static final List<Classification> CLASSES =
      List.of(
          Classification.HARMFUL,
          Classification.PERFORMATIVE,
          Classification.PASSIVE,
          Classification.CLAIM_ONLY,
          Classification.ALLYSHIP,
          Classification.ADVOCACY,
          Classification.ACCOMPLICESHIP);

  private static final List<Classification> LEVELS =
      List.of(Classification.ALLYSHIP, Classification.ADVOCACY, Classification.ACCOMPLICESHIP);

  @Law
  void seven_from_0_to_1_sum_to_1_exactly_in_any_order(
      @ForAll Spectrum spectrum, @ForAll Coding coding, @ForAll Random random) {
    Probabilities probabilities = spectrum.probabilities(coding);
    List<Double> shares = new ArrayList<>(CLASSES.stream().map(probabilities::of).toList());
    Collections.shuffle(shares, random);
    double sum = 0;
    for (double share : shares) {
      assertThat(share).isBetween(0.0, 1.0);
      sum += share;
    }
    assertThat(sum).isEqualTo(1);
    assertThat(probabilities.of(Classification.NOT_ENOUGH_EVIDENCE)).isZero();
  }

  @Law
  void they_are_the_nested_products_of_the_criteria(
      @ForAll Spectrum spectrum, @ForAll Coding any, @ForAll Anchor act) {
    Coding coding = withAct(any, act);
    Probabilities probabilities = spectrum.probabilities(coding);
    Map<Classification, Double> expected = products(place(spectrum, coding), coding);
    for (Classification type : CLASSES) {
      assertThat(probabilities.of(type))
          .as("%s", type)
          .isCloseTo(expected.getOrDefault(type, 0.0), within(ROUNDING));
    }
  }

  @Law
  void the_classification_is_the_first_of_the_most_probable_classes(
      @ForAll Spectrum spectrum, @ForAll Coding any, @ForAll Anchor act) {
    Coding coding = withAct(any, act);
    Probabilities probabilities = spectrum.probabilities(coding);
    Classification first = CLASSES.get(0);
    for (Classification type : CLASSES) {
      if (probabilities.of(type) > probabilities.of(first)) {
        first = type;
      }
    }
    assertThat(spectrum.classify(coding)).isEqualTo(first);
    assertThat(probabilities.ranked()).first().isEqualTo(first);
  }

  @Law
  void the_ranking_goes_from_most_to_least_and_keeps_the_order_of_ties(
      @ForAll Spectrum spectrum, @ForAll Coding coding) {
    Probabilities probabilities = spectrum.probabilities(coding);
    List<Classification> ranked = probabilities.ranked();
    assertThat(ranked).containsExactlyInAnyOrderElementsOf(CLASSES);
    for (int i = 1; i < ranked.size(); i++) {
      Classification before = ranked.get(i - 1);
      Classification after = ranked.get(i);
      assertThat(probabilities.of(before)).isGreaterThanOrEqualTo(probabilities.of(after));
      if (probabilities.of(before) == probabilities.of(after)) {
        assertThat(before).isLessThan(after);
      }
    }
  }

  @Law
  void only_a_deed_or_learning_without_harm_can_be_a_level(
      @ForAll Spectrum spectrum, @ForAll Coding any) {
    for (Coding coding :
        List.of(
            any.with(Anchor.ACT_NONE),
            any.with(Anchor.ACT_CLAIM),
            any.with(Anchor.ACT_SYMBOL),
            any.with(Anchor.ACT_HARM),
            any.with(Anchor.ACT_LEARNING).with(Anchor.OUTCOME_HARMED),
            any.with(Anchor.ACT_LEARNING).with(Anchor.DIRECTION_OVER),
            any.with(Anchor.ACT_DEED).with(Anchor.OUTCOME_HARMED),
            any.with(Anchor.ACT_DEED).with(Anchor.DIRECTION_OVER))) {
      Probabilities probabilities = spectrum.probabilities(coding);
      assertThat(LEVELS).allMatch(level -> probabilities.of(level) == 0);
      assertThat(place(spectrum, coding).level()).isEmpty();
      assertThat(place(spectrum, coding).position()).isEmpty();
      assertThat(place(spectrum, coding).range()).isEmpty();
    }
  }

  @Law
  void learning_is_never_more_than_allyship(@ForAll Spectrum spectrum, @ForAll Coding any) {
    Probabilities probabilities = spectrum.probabilities(any.with(Anchor.ACT_LEARNING));
    assertThat(probabilities.advocacy()).isZero();
    assertThat(probabilities.accompliceship()).isZero();
  }

  @Law
  void without_the_act_they_are_the_products_of_a_deed_with_the_points_of_unknown(
      @ForAll Spectrum spectrum, @ForAll Coding any) {
    Coding coding = any.without(Feature.ACT);
    Probabilities probabilities = spectrum.probabilities(coding);
    Map<Classification, Double> expected = products(place(spectrum, coding), coding);
    for (Classification type : CLASSES) {
      assertThat(probabilities.of(type))
          .as("%s", type)
          .isCloseTo(expected.getOrDefault(type, 0.0), within(ROUNDING));
    }
    assertThat(spectrum.classify(coding)).isEqualTo(Classification.NOT_ENOUGH_EVIDENCE);
  }

  @Law
  void the_placement_says_the_same_as_the_spectrum(
      @ForAll Spectrum spectrum, @ForAll Coding coding) {
    assertThat(place(spectrum, coding).probabilities()).isEqualTo(spectrum.probabilities(coding));
  }

  @Law
  void it_harms_where_the_coding_states_harm_or_harm_is_most_probable(
      @ForAll Spectrum spectrum, @ForAll Coding coding) {
    boolean most = spectrum.classify(coding) == Classification.HARMFUL;
    assertThat(spectrum.harms(coding)).isEqualTo(Given.statesHarm(coding) || most);
  }

  private static Map<Classification, Double> products(Placement placement, Coding coding) {
    Map<Classification, Double> products = new EnumMap<>(Classification.class);
    double left = 1;
    left = take(products, Classification.HARMFUL, placement, Criterion.HARM, left);
    if (isBareClaim(coding)) {
      products.put(Classification.CLAIM_ONLY, left);
      return products;
    }
    left = take(products, Classification.PASSIVE, placement, Criterion.PASSIVITY, left);
    left = take(products, Classification.PERFORMATIVE, placement, Criterion.PERFORMANCE, left);
    Classification rest = rest(coding);
    boolean mayBeDeed = coding.has(Anchor.ACT_DEED) || !coding.isKnown(Feature.ACT);
    if (mayBeDeed && rest == Classification.ALLYSHIP) {
      left = take(products, Classification.ACCOMPLICESHIP, placement, Criterion.STAKE, left);
      left = take(products, Classification.ADVOCACY, placement, Criterion.SYSTEM, left);
    }
    products.merge(rest, left, Double::sum);
    return products;
  }

  private static double take(
      Map<Classification, Double> products,
      Classification type,
      Placement placement,
      Criterion criterion,
      double left) {
    double met = Given.probability(placement, criterion);
    products.put(type, left * met);
    return left * (1 - met);
  }

  private static Classification rest(Coding coding) {
    if (Given.statesHarm(coding)) {
      return Classification.HARMFUL;
    }
    boolean gains = coding.has(Anchor.GAIN_CREDIT) || coding.has(Anchor.GAIN_ADVANTAGE);
    boolean unheard = coding.has(Anchor.VISIBILITY_PRIVATE) && !gains;
    if (coding.has(Anchor.ACT_NONE) || coding.has(Anchor.ACT_CLAIM) && unheard) {
      return Classification.PASSIVE;
    }
    return coding.has(Anchor.ACT_SYMBOL) || coding.has(Anchor.ACT_CLAIM)
        ? Classification.PERFORMATIVE
        : Classification.ALLYSHIP;
  }

  private static boolean isBareClaim(Coding coding) {
    return coding.has(Anchor.ACT_CLAIM)
        && (!coding.isKnown(Feature.GAIN) || coding.has(Anchor.GAIN_NONE))
        && (!coding.isKnown(Feature.REPAIR) || coding.has(Anchor.REPAIR_NA))
        && !coding.has(Anchor.CONGRUENCE_CONTRADICTS)
        && !coding.has(Anchor.FOLLOW_THROUGH_LAPSED);
  }

  private static Coding withAct(Coding coding, Anchor act) {
    Anchor known = act.feature() == Feature.ACT ? act : Anchor.ACT_DEED;
    return coding.isKnown(Feature.ACT) ? coding : coding.with(known);
  }

  @Law
  void an_array_of_the_caller_gets_the_same_probabilities(
      @ForAll Spectrum spectrum, @ForAll Coding coding) {
    double[] array = new double[7];
    assertThat(spectrum.classify(coding, array)).isEqualTo(spectrum.classify(coding));
    Probabilities all = spectrum.probabilities(coding);
    assertThat(array)
        .containsExactly(
            all.harmful(),
            all.passive(),
            all.performative(),
            all.claimOnly(),
            all.allyship(),
            all.advocacy(),
            all.accompliceship());
  }

  @Example
  void an_array_of_another_length_is_refused() {
    assertThatThrownBy(() -> Spectrum.standard().classify(Coding.unknown(), new double[8]))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("the array of probabilities must have a length of 7, but had 8");
  }

  private static Placement place(Spectrum spectrum, Coding coding) {
    return spectrum.place(coding, IntendedUse.RESEARCH);
  }
}
