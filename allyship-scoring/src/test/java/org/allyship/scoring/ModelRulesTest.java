package org.allyship.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.allyship.core.Feature;
import org.allyship.core.SourceId;
import org.allyship.scoring.ScorecardLine.Order;
import org.junit.jupiter.api.Test;

/** The ends of every range that a model obeys, both sides of each. */
class ModelRulesTest {
  private static final SourceId SOURCE = SourceId.of("made-up");

  @Test
  void a_threshold_lies_from_minus_100_to_100() {
    for (int threshold : new int[] {-100, 100}) {
      assertThat(card(threshold, 1).threshold()).isEqualTo(threshold);
    }
    for (int threshold : new int[] {-101, 101}) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> card(threshold, 1))
          .withMessage("threshold must be from -100 to 100, but was " + threshold);
    }
  }

  @Test
  void a_scale_lies_from_1_to_20() {
    for (int scale : new int[] {1, 20}) {
      assertThat(card(0, scale).scale()).isEqualTo(scale);
    }
    for (int scale : new int[] {0, 21}) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> card(0, scale))
          .withMessage("scale must be from 1 to 20, but was " + scale);
    }
  }

  @Test
  void points_lie_from_minus_40_to_40() {
    assertThatCode(() -> line(Order.ANY, -40, 40, 0)).doesNotThrowAnyException();
    for (int points : new int[] {-41, 41}) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> line(Order.ANY, points, 0, 0))
          .withMessageContaining("must give 'private' from -40 to 40 points, but gave " + points);
    }
  }

  @Test
  void points_may_stay_the_same_and_must_not_turn_back() {
    assertThatCode(() -> line(Order.RISING, 1, 1, 1)).doesNotThrowAnyException();
    assertThatCode(() -> line(Order.FALLING, 1, 1, 1)).doesNotThrowAnyException();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> line(Order.RISING, 2, 1, 1))
        .withMessage("line 'l' must be rising, but goes from 2 for 'private' to 1 for 'public'");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> line(Order.FALLING, 1, 2, 1))
        .withMessage("line 'l' must be falling, but goes from 1 for 'private' to 2 for 'public'");
  }

  @Test
  void unknown_lies_within_the_points_of_the_anchors() {
    for (int unknown : new int[] {1, 2, 3}) {
      assertThatCode(() -> line(Order.RISING, 1, 3, unknown)).doesNotThrowAnyException();
    }
    for (int unknown : new int[] {0, 4}) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> line(Order.RISING, 1, 3, unknown))
          .withMessage(
              "line 'l' must give 'unknown' from 1 to 3 points, as its anchors have, but gave %s",
              unknown);
    }
  }

  @Test
  void the_first_anchor_of_repair_is_not_part_of_its_order() {
    Map<String, Integer> points = new LinkedHashMap<>();
    points.put("na", 5);
    int step = 0;
    for (String anchor : List.of("evades", "empty", "acknowledges", "corrects", "prevents")) {
      points.put(anchor, step++);
    }
    points.put("unknown", 2);
    ScorecardLine.Builder line = ScorecardLine.builder();
    line.id("l").feature(Feature.REPAIR).order(Order.RISING).points(points).addSource(SOURCE);
    assertThatCode(line::build).doesNotThrowAnyException();
  }

  @Test
  void only_rising_lines_move_a_level() {
    ScorecardLine falling = line(Order.FALLING, 2, 1, 1);
    for (Criterion criterion :
        List.of(Criterion.HARM, Criterion.PASSIVITY, Criterion.PERFORMANCE)) {
      assertThatCode(() -> card(criterion, falling)).doesNotThrowAnyException();
    }
    for (Criterion criterion : List.of(Criterion.SYSTEM, Criterion.STAKE)) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> card(criterion, falling))
          .withMessage("line 'l' must be rising, as moving an anchor up must never lower a level");
    }
  }

  @Test
  void a_feature_has_one_line_on_a_card() {
    ScorecardLine line = line(Order.RISING, 1, 2, 1);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> card(Criterion.HARM, line, line))
        .withMessage("feature 'visibility' must have one line, but has a second, 'l'");
  }

  @Test
  void frequencies_lie_from_0_to_a_million_and_are_not_all_0() {
    assertThatCode(() -> frequencies(0, 1)).doesNotThrowAnyException();
    assertThatCode(() -> frequencies(1_000_000, 0)).doesNotThrowAnyException();
    for (int[] wrong : new int[][] {{0, 0}, {-1, 1}, {1_000_001, 1}}) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> frequencies(wrong[0], wrong[1]))
          .withMessage("frequencies of 'visibility' must be from 0 to 1000000 and not all 0");
    }
  }

  @Test
  void a_format_has_its_scorecards_in_their_order() {
    SpectrumModel second = Given.SMALL.model();
    List<Scorecard> four =
        Stream.of(Criterion.HARM, Criterion.PERFORMANCE, Criterion.SYSTEM, Criterion.STAKE)
            .map(second::scorecard)
            .toList();
    assertThatCode(() -> cards(1, four)).doesNotThrowAnyException();
    assertThatCode(() -> cards(2, second.scorecards())).doesNotThrowAnyException();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> cards(1, second.scorecards()))
        .withMessage(
            "scorecards of format 1 must be harm, performance, system, stake, in this order");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> cards(2, four))
        .withMessage(
            "scorecards of format 2 must be harm, passivity, performance, stake, system, in this"
                + " order");
    for (int format : new int[] {0, 3}) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> cards(format, second.scorecards()))
          .withMessageContaining("but was " + format);
    }
  }

  @Test
  void cards_and_lines_can_be_built_on() {
    Scorecard card = Given.SMALL.model().scorecard(Criterion.STAKE);
    assertThat(card.toBuilder().build()).isEqualTo(card);
    assertThat(card.lines().get(0).toBuilder().build()).isEqualTo(card.lines().get(0));
  }

  private static SpectrumModel cards(int format, List<Scorecard> cards) {
    return SpectrumModel.builder()
        .from(Given.SMALL.model())
        .format(format)
        .scorecards(cards)
        .build();
  }

  private static SpectrumModel frequencies(int hidden, int shown) {
    Map<Feature, Map<String, Integer>> counts =
        new LinkedHashMap<>(Given.SMALL.model().frequencies());
    counts.put(Feature.VISIBILITY, Map.of("private", hidden, "public", shown));
    return SpectrumModel.builder().from(Given.SMALL.model()).frequencies(counts).build();
  }

  private static Scorecard card(int threshold, int scale) {
    return Scorecard.builder()
        .criterion(Criterion.HARM)
        .threshold(threshold)
        .scale(scale)
        .addLine(line(Order.RISING, 1, 2, 1))
        .build();
  }

  private static Scorecard card(Criterion criterion, ScorecardLine... lines) {
    return Scorecard.builder().criterion(criterion).threshold(0).scale(1).addLines(lines).build();
  }

  private static ScorecardLine line(Order order, int hidden, int shown, int unknown) {
    Map<String, Integer> points = Map.of("private", hidden, "public", shown, "unknown", unknown);
    return ScorecardLine.builder()
        .id("l")
        .feature(Feature.VISIBILITY)
        .order(order)
        .points(points)
        .addSource(SOURCE)
        .build();
  }
}
