package org.allyship.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.allyship.core.Anchor;
import org.allyship.core.Coding;

@Domain(ScoringValues.class)
@Domain(DomainContext.Global.class)
class ExplanationLaws {
  @Law
  void lines_sum_exactly_to_the_score(@ForAll Spectrum spectrum, @ForAll Coding coding) {
    for (Explanation explanation : explanations(spectrum, coding)) {
      assertThat(explanation.lines().stream().mapToInt(ExplanationLine::points).sum())
          .isEqualTo(explanation.score());
    }
  }

  @Law
  void every_line_of_the_model_is_explained_in_its_order(
      @ForAll Spectrum spectrum, @ForAll Coding coding) {
    assertThat(explanations(spectrum, coding))
        .extracting(Explanation::criterion)
        .containsExactly(Criterion.values());
    for (Explanation explanation : explanations(spectrum, coding)) {
      Scorecard card = spectrum.model().scorecard(explanation.criterion());
      assertThat(explanation.lines())
          .zipSatisfy(card.lines(), (explained, line) -> matches(explained, line, coding));
      assertThat(explanation.threshold()).isEqualTo(card.threshold());
    }
  }

  private static void matches(ExplanationLine explained, ScorecardLine line, Coding coding) {
    String anchor = coding.get(line.feature()).map(Anchor::id).orElse("unknown");
    assertThat(explained)
        .isEqualTo(
            new ExplanationLine(
                line.id(), line.feature(), anchor, line.points().get(anchor), line.sources()));
  }

  @Law
  void the_probability_is_the_closed_form(@ForAll Spectrum spectrum, @ForAll Coding coding) {
    for (Explanation explanation : explanations(spectrum, coding)) {
      int scale = spectrum.model().scorecard(explanation.criterion()).scale();
      double doublings = (explanation.score() - explanation.threshold()) / (double) scale;
      assertThat(explanation.probability())
          .isCloseTo(1 / (1 + Math.exp(-doublings * Math.log(2))), within(1e-15));
      assertThat(explanation.probability() >= 0.5).isEqualTo(explanation.isMet());
    }
  }

  @Law
  void lowest_and_highest_are_reached_and_hold_every_completion(
      @ForAll Spectrum spectrum, @ForAll Coding any) {
    Coding coding = Given.mostlyKnown(any, 3);
    for (Explanation explanation : explanations(spectrum, coding)) {
      List<Integer> scores =
          Given.completions(coding).stream()
              .map(complete -> explanations(spectrum, complete))
              .map(complete -> complete.get(explanation.criterion().ordinal()).score())
              .toList();
      assertThat(scores)
          .contains(explanation.lowest(), explanation.highest())
          .allMatch(score -> score >= explanation.lowest() && score <= explanation.highest());
      assertThat(explanation.score()).isBetween(explanation.lowest(), explanation.highest());
    }
  }

  private static List<Explanation> explanations(Spectrum spectrum, Coding coding) {
    return spectrum.place(coding, IntendedUse.RESEARCH).explanation();
  }
}
