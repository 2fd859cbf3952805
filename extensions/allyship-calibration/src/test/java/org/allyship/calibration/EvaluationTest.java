package org.allyship.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.allyship.calibration.Evaluation.Truth;
import org.allyship.core.Anchor;
import org.allyship.core.Coding;
import org.allyship.core.labeled.Label;
import org.allyship.core.labeled.LabeledBehavior.StatementKind;
import org.allyship.scoring.Classification;
import org.allyship.scoring.Probabilities;
import org.allyship.scoring.Spectrum;
import org.junit.jupiter.api.Test;

class EvaluationTest {
  private static final Spectrum SPECTRUM = Spectrum.of(Calibration.literature());
  private static final Coding SILENCE = Coding.of(Anchor.ACT_NONE);
  private static final Coding CLAIM = Coding.of(Anchor.ACT_CLAIM);
  private static final Coding KINDNESS =
      Coding.of(Anchor.ACT_DEED, Anchor.REACH_PERSON, Anchor.COST_COMFORT, Anchor.RULES_NONE);
  private static final Coding REFORM =
      Coding.of(Anchor.ACT_DEED, Anchor.REACH_ORGANIZATION, Anchor.RULES_CHANGES);

  @Test
  void a_behavior_with_two_codings_counts_once_as_their_mean() {
    Evaluation evaluation =
        Evaluation.of(
            SPECTRUM,
            Truth.SOURCE,
            List.of(
                observation("1", Label.PASSIVE, StatementKind.BEHAVIOR, SILENCE),
                observation("1", Label.PASSIVE, StatementKind.BEHAVIOR, KINDNESS),
                observation("2", Label.ALLYSHIP, StatementKind.BEHAVIOR, KINDNESS)));

    assertThat(evaluation.firstAnswerRight().value()).isEqualTo(0.75);
    assertThat(evaluation.firstAnswerRight().count()).isEqualTo(2);
    assertThat(evaluation.firstAnswerRight(Label.PASSIVE).value()).isEqualTo(0.5);
    assertThat(evaluation.genuineOrNot().value()).isEqualTo(0.75);
    assertThat(evaluation.count(Label.PASSIVE, Classification.ALLYSHIP)).isEqualTo(1);
  }

  @Test
  void a_claim_is_right_when_called_a_claim_and_a_behavior_is_not() {
    Evaluation claims =
        Evaluation.of(
            SPECTRUM,
            Truth.SOURCE,
            List.of(observation("1", Label.PERFORMATIVE, StatementKind.CLAIM, CLAIM)));
    Evaluation behaviors =
        Evaluation.of(
            SPECTRUM,
            Truth.SOURCE,
            List.of(observation("1", Label.PERFORMATIVE, StatementKind.BEHAVIOR, CLAIM)));

    assertThat(claims.firstAnswerRight().value()).isEqualTo(1);
    assertThat(behaviors.firstAnswerRight().value()).isZero();
  }

  @Test
  void kappa_looks_only_at_behaviors_with_a_level_on_both_sides() {
    Evaluation evaluation =
        Evaluation.of(
            SPECTRUM,
            Truth.SOURCE,
            List.of(
                observation("1", Label.ADVOCACY, StatementKind.BEHAVIOR, REFORM),
                observation("2", Label.ALLYSHIP, StatementKind.BEHAVIOR, KINDNESS),
                observation("3", Label.HARMFUL, StatementKind.BEHAVIOR, KINDNESS),
                observation("4", Label.ALLYSHIP, StatementKind.BEHAVIOR, SILENCE)));

    assertThat(evaluation.weightedKappaCount()).isEqualTo(2);
    assertThat(evaluation.weightedKappa()).isEqualTo(1);
  }

  @Test
  void of_nothing_there_are_no_figures() {
    Evaluation nothing = new Evaluation(Truth.SOURCE);

    assertThat(nothing.firstAnswerRight().value()).isNaN();
    assertThat(nothing.firstAnswerRight().low()).isNaN();
    assertThat(nothing.firstTwoRight().count()).isZero();
    assertThat(nothing.weightedKappa()).isNaN();
    assertThat(nothing.probabilityScores().logLoss()).isNaN();
    assertThat(nothing.probabilityScores().brierScore()).isNaN();
    assertThat(nothing.probabilityScores().expectedCalibrationError()).isNaN();
    assertThat(nothing.probabilityScores().reliability()).isEmpty();
  }

  @Test
  void the_panel_is_another_truth_than_the_source() {
    Observation split =
        new Observation(
            "1",
            "source 1",
            Label.ADVOCACY,
            List.of(Label.ALLYSHIP, Label.ALLYSHIP, Label.ADVOCACY),
            StatementKind.BEHAVIOR,
            KINDNESS);

    assertThat(split.panelLabel()).isEqualTo(Label.ALLYSHIP);
    assertThat(split.share(Label.ALLYSHIP)).isEqualTo(2 / 3.0);
    assertThat(Evaluation.of(SPECTRUM, Truth.PANEL, List.of(split)).firstAnswerRight().value())
        .isEqualTo(1);
    assertThat(Evaluation.of(SPECTRUM, Truth.SOURCE, List.of(split)).firstAnswerRight().value())
        .isZero();
  }

  @Test
  void at_a_tie_of_the_judges_the_source_decides() {
    Observation tied =
        new Observation(
            "1",
            "source 1",
            Label.ADVOCACY,
            List.of(Label.ALLYSHIP, Label.ADVOCACY),
            StatementKind.BEHAVIOR,
            KINDNESS);

    assertThat(tied.panelLabel()).isEqualTo(Label.ADVOCACY);
  }

  /** Worked by hand: -ln(.5), the squares .25 + .0625 + .0625, and one bin of .5 to .6. */
  @Test
  void scores_of_probabilities_are_those_of_their_definitions() {
    ProbabilityScores scores = new ProbabilityScores();
    scores.add(
        label -> label == Label.ALLYSHIP ? 1 : 0,
        new Probabilities(0, 0, 0, 0, 0.5, 0.25, 0.25),
        true);

    assertThat(scores.logLoss()).isCloseTo(Math.log(2), within(1e-15));
    assertThat(scores.brierScore()).isEqualTo(0.375);
    assertThat(scores.expectedCalibrationError()).isEqualTo(0.5);
    assertThat(scores.reliability())
        .containsExactly(new ProbabilityScores.Bin(0.5, 0.6, 1, 0.5, 1));
  }

  @Test
  void a_claim_counts_for_what_the_judges_take_it_for() {
    ProbabilityScores scores = new ProbabilityScores();
    scores.add(
        label -> label == Label.PASSIVE ? 1 : 0, new Probabilities(0, 0, 0, 1, 0, 0, 0), true);

    assertThat(scores.logLoss()).isZero();
    assertThat(scores.brierScore()).isZero();
  }

  /** R 4.2.2: prop.test(37, 50, correct = FALSE)$conf.int and prop.test(0, 8, correct = FALSE). */
  @Test
  void intervals_are_those_of_wilson() {
    LabelShare share = LabelShare.of(37, 50);

    assertThat(share.low()).isCloseTo(0.604468427351512, within(1e-14));
    assertThat(share.high()).isCloseTo(0.841284725064476, within(1e-14));
    assertThat(LabelShare.of(0, 8).low()).isZero();
    assertThat(LabelShare.of(0, 8).high()).isCloseTo(0.32440756488388, within(1e-14));
  }

  /** R 4.2.2, psych 2.2.9: cohen.kappa(m)$weighted.kappa. */
  @Test
  void weighted_kappa_is_that_of_psych() {
    int[][] table = {{20, 5, 1}, {4, 15, 3}, {0, 6, 11}};
    WeightedKappa kappa = new WeightedKappa(3);
    for (int i = 0; i < 3; i++) {
      for (int j = 0; j < 3; j++) {
        for (int k = 0; k < table[i][j]; k++) {
          kappa.add(i, j);
        }
      }
    }

    assertThat(kappa.value()).isCloseTo(0.723297213622291, within(1e-14));
    assertThat(kappa.count()).isEqualTo(65);
  }

  private static Observation observation(
      String row, Label label, StatementKind kind, Coding coding) {
    return new Observation(row, "source " + row, label, List.of(), kind, coding);
  }
}
