package org.allyship.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CodingTest {
  @Test
  void nothing_is_known_of_the_unknown() {
    assertThat(Coding.unknown().anchors()).isEmpty();
    assertThat(Coding.unknown().unknownFeatures()).containsExactly(Feature.values());
    assertThat(Coding.unknown()).hasToString("{}").isEqualTo(Coding.of());
  }

  @Test
  void every_anchor_is_packed_apart_from_every_other() {
    Set<Coding> codings = new HashSet<>();
    for (Anchor anchor : Anchor.values()) {
      assertThat(Coding.of(anchor).anchors()).containsExactly(anchor);
      codings.add(Coding.of(anchor));
    }
    assertThat(codings).hasSize(Anchor.values().length).doesNotContain(Coding.unknown());
  }

  @Test
  void all_features_fit_at_once_with_their_highest_anchors() {
    Anchor[] highest =
        Arrays.stream(Feature.values())
            .map(feature -> feature.anchors().get(feature.anchors().size() - 1))
            .toArray(Anchor[]::new);
    assertThat(Coding.of(highest).anchors()).containsExactly(highest);
    assertThat(Coding.of(highest).unknownFeatures()).isEmpty();
  }

  @Test
  void it_reads_in_the_order_of_the_features_however_it_was_made() {
    Coding coding = Coding.of(Anchor.REPAIR_NA, Anchor.COST_STANDING, Anchor.ACT_DEED);
    assertThat(coding).hasToString("{act=deed, cost=standing, repair=na}");
    assertThat(coding.toMap()).containsOnlyKeys("act", "cost", "repair");
  }

  @Test
  void the_lowest_anchor_is_not_unknown() {
    assertThat(Coding.of(Anchor.COST_NONE)).isNotEqualTo(Coding.unknown());
    assertThat(Coding.of(Anchor.COST_NONE).rank(Feature.COST)).isZero();
  }

  @Test
  void a_coding_equals_only_codings() {
    assertThat(Coding.of(Anchor.ACT_DEED)).isNotEqualTo("{act=deed}").isNotEqualTo(null);
  }
}
