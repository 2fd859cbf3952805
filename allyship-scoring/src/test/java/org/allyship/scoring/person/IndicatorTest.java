package org.allyship.scoring.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class IndicatorTest {
  @Test
  void bits_have_no_gaps_and_no_duplicates() {
    assertThat(Stream.of(Indicator.values()).map(Indicator::bit))
        .containsExactlyInAnyOrderElementsOf(
            IntStream.range(0, Indicator.values().length).boxed().toList());
  }

  @Test
  void every_indicator_is_in_one_group() {
    assertThat(
            Stream.of(IndicatorGroup.values())
                .flatMap(group -> group.indicators().stream())
                .toList())
        .containsExactlyInAnyOrder(Indicator.values());
    assertThat(IndicatorGroup.ROLES.indicators())
        .containsExactly(Indicator.ALLY, Indicator.ADVOCATE, Indicator.ACCOMPLICE);
    assertThat(IndicatorGroup.ROLES.relation()).isEqualTo(IndicatorGroup.Relation.NESTED);
  }

  /** Indicators that imply or exclude one another are not all shown of small groups. */
  @Test
  void of_segments_few_are_shown() {
    assertThat(List.of(Indicator.values()))
        .filteredOn(Indicator::isShownOfSegments)
        .extracting(Indicator::code)
        .containsExactly(
            "observed-allyship",
            "observed-advocacy",
            "observed-accompliceship",
            "self-reports-more",
            "sustained-risk",
            "listening",
            "accountability",
            "action",
            "amplification",
            "risk-taking",
            "repetition");
  }

  @Test
  void outcomes_are_compared_by_few_indicators() {
    assertThat(List.of(Indicator.values()))
        .filteredOn(Indicator::isComparedWithOutcomes)
        .containsExactly(
            Indicator.OBSERVED_ALLYSHIP,
            Indicator.OBSERVED_ADVOCACY,
            Indicator.ALLY,
            Indicator.ADVOCATE,
            Indicator.SUSTAINED_RISK);
  }
}
