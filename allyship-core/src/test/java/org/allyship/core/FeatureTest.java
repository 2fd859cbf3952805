package org.allyship.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FeatureTest {
  @ParameterizedTest
  @EnumSource
  void its_anchors_are_ranked_in_their_order_and_named_apart(Feature feature) {
    List<Anchor> anchors = feature.anchors();
    assertThat(anchors).hasSizeBetween(2, 7).allMatch(anchor -> anchor.feature() == feature);
    for (int i = 0; i < anchors.size(); i++) {
      assertThat(anchors.get(i).rank()).isEqualTo(i);
      assertThat(feature.anchor(anchors.get(i).id())).isSameAs(anchors.get(i));
    }
    assertThat(anchors).extracting(Anchor::id).doesNotHaveDuplicates().doesNotContain("unknown");
  }

  @ParameterizedTest
  @EnumSource
  void it_is_found_by_its_name(Feature feature) {
    assertThat(Feature.of(feature.id())).isSameAs(feature);
  }

  @Test
  void the_anchors_of_all_features_are_all_anchors_in_their_order() {
    assertThat(Arrays.stream(Feature.values()).flatMap(feature -> feature.anchors().stream()))
        .containsExactly(Anchor.values());
  }

  @Test
  void an_unknown_feature_is_refused_with_the_known_ones() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Feature.of("price"))
        .withMessage(
            "'price' is not a feature; features are act, reach, timing, cost, gain, rules,"
                + " transfer, direction, followThrough, congruence, visibility, outcome, repair");
  }

  @Test
  void an_unknown_anchor_is_refused_with_the_known_ones() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Feature.COST.anchor("high"))
        .withMessage(
            "'high' is not an anchor of feature 'cost';"
                + " use one of none, comfort, standing, livelihood, or unknown");
  }

  @Test
  void unknown_is_no_anchor() {
    assertThatIllegalArgumentException().isThrownBy(() -> Feature.COST.anchor("unknown"));
  }

  @Test
  void a_hostile_name_is_made_harmless_before_it_is_repeated() {
    String hostile = "\u001b[31m\u202e" + "x".repeat(5_000);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Feature.of(hostile))
        .withMessageStartingWith("'?[31m?xxx")
        .satisfies(e -> assertThat(e.getMessage()).hasSizeLessThan(300));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Feature.ACT.anchor(hostile))
        .withMessageStartingWith("'?[31m?xxx")
        .satisfies(e -> assertThat(e.getMessage()).hasSizeLessThan(300));
  }
}
