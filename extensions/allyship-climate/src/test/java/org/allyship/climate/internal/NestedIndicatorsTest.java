package org.allyship.climate.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.allyship.climate.internal.NestedIndicators.NestedLevel;
import org.junit.jupiter.api.Test;

class NestedIndicatorsTest {
  private static final NestedIndicators THREE =
      new NestedIndicators(
          List.of(NestedLevel.of(0), NestedLevel.of(1), NestedLevel.of(2)), List.of(1, 0, 2));

  private static BitSet measures(int... places) {
    BitSet set = new BitSet();
    for (int place : places) {
      set.set(place);
    }
    return set;
  }

  private static BitSet chosen(NestedIndicators nested, CellCounts... cells) {
    BitSet marked = new BitSet();
    nested.choose(List.of(cells), 5, measures(0, 1, 2, 3), marked);
    return marked;
  }

  @Test
  void every_level_is_shown_that_leaves_enough_in_every_category() {
    CellCounts cell = new CellCounts(30, new int[] {25, 15, 5, 0});
    assertThat(chosen(THREE, cell)).isEqualTo(measures(0, 1, 2));
    assertThat(chosen(THREE, new CellCounts(30, new int[] {26, 15, 5, 0})))
        .isEqualTo(measures(1, 2));
    assertThat(chosen(THREE, new CellCounts(30, new int[] {25, 15, 4, 0})))
        .isEqualTo(measures(0, 1));
  }

  @Test
  void the_first_in_order_goes_before_the_others() {
    assertThat(chosen(THREE, new CellCounts(30, new int[] {18, 15, 0, 0}))).isEqualTo(measures(1));
  }

  @Test
  void a_level_is_shown_of_all_cells_or_of_none() {
    CellCounts enough = new CellCounts(30, new int[] {25, 15, 5, 0});
    CellCounts few = new CellCounts(30, new int[] {25, 15, 3, 0});
    assertThat(chosen(THREE, enough, few)).isEqualTo(measures(0, 1));
  }

  @Test
  void a_level_within_another_measure_needs_enough_people_outside_it() {
    NestedIndicators around =
        new NestedIndicators(List.of(new NestedLevel(0, false, Optional.of(3))), List.of(0));
    assertThat(chosen(around, new CellCounts(30, new int[] {10, 0, 0, 15}))).isEqualTo(measures(0));
    assertThat(chosen(around, new CellCounts(30, new int[] {10, 0, 0, 14}))).isEqualTo(measures());
  }

  @Test
  void a_level_can_be_the_complement_of_a_measure() {
    NestedIndicators either =
        new NestedIndicators(
            List.of(NestedLevel.of(0).complement(), NestedLevel.of(1)), List.of(1, 0));
    assertThat(chosen(either, new CellCounts(20, new int[] {5, 6, 0, 0})))
        .isEqualTo(measures(0, 1));
    assertThat(chosen(either, new CellCounts(20, new int[] {4, 6, 0, 0}))).isEqualTo(measures(1));
  }

  @Test
  void the_change_is_of_categories_that_were_shown_both_times() {
    CellCounts before = new CellCounts(30, new int[] {25, 15, 5, 0});
    CellCounts now = new CellCounts(33, new int[] {22, 18, 5, 0});
    BitSet all = measures(0, 1, 2);
    // categories 5, 10, 10, 5 became 11, 4, 13, 5: nine more, six fewer
    assertThat(THREE.change(before, now, all, all)).isEqualTo(9);
    assertThat(THREE.change(now, before, all, all)).isEqualTo(9);
    // shown by the middle level alone: 15, 15 became 15, 18
    assertThat(THREE.change(before, now, all, measures(1))).isEqualTo(3);
    assertThat(THREE.change(before, now, measures(1), all)).isEqualTo(3);
    assertThat(THREE.change(before, now, measures(), all)).isEqualTo(3); // who came
  }
}
