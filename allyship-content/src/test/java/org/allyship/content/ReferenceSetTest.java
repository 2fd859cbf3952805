package org.allyship.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.allyship.core.Feature;
import org.allyship.core.labeled.Label;
import org.allyship.core.labeled.LabeledBehavior;
import org.allyship.core.labeled.LabeledBehavior.Judgment;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReferenceSetTest {
  private static final List<LabeledBehavior> ROWS = ReferenceSet.bundled();

  @Test
  void ids_are_different_and_sorted() {
    assertThat(ROWS)
        .isNotEmpty()
        .extracting(row -> row.id().value())
        .doesNotHaveDuplicates()
        .isSorted();
  }

  @Test
  void every_row_has_the_judgments_of_two_coders() {
    assertThat(ROWS)
        .allSatisfy(
            row ->
                assertThat(row.judgments()).extracting(Judgment::coder).containsExactly("a", "b"));
  }

  @Test
  void every_row_has_the_labels_of_three_judges() {
    assertThat(ROWS).allSatisfy(row -> assertThat(row.panel()).hasSize(3));
  }

  @Test
  void every_coder_codes_the_act() {
    assertThat(ROWS)
        .flatMap(LabeledBehavior::judgments)
        .allMatch(judgment -> judgment.coding().isKnown(Feature.ACT));
  }

  @Test
  void no_text_is_blank_or_an_address() {
    assertThat(ROWS)
        .flatMap(row -> List.of(row.text(), row.sourceLabel(), row.source()))
        .allSatisfy(text -> assertThat(text).isNotBlank().isEqualTo(text.strip()))
        .noneMatch(text -> text.matches(".*\\S@\\S+\\.\\S.*"));
  }

  @Test
  void no_behavior_is_repeated() {
    assertThat(ROWS).extracting(LabeledBehavior::text).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @EnumSource
  void there_are_behaviors_of_the_label(Label label) {
    assertThat(ROWS).filteredOn(row -> row.label() == label).hasSizeGreaterThanOrEqualTo(20);
  }

  @Test
  void reading_again_gives_equal_rows() {
    assertThat(ReferenceSet.bundled()).isEqualTo(ROWS);
  }
}
