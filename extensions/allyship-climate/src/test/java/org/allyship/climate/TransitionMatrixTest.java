package org.allyship.climate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.List;
import org.allyship.climate.internal.CellCounts;
import org.allyship.climate.internal.PeriodBits;
import org.allyship.climate.internal.PublishedCounts;
import org.allyship.climate.internal.TransitionMatrix;
import org.allyship.disclosure.Published;
import org.allyship.disclosure.Suppressed;
import org.junit.jupiter.api.Test;

class TransitionMatrixTest {
  private static final int THRESHOLD = 5;
  private final TransitionMatrix rule = new TransitionMatrix();

  /** Returns a cell with the number of people by their role states before and after. */
  private static CellCounts cell(int[][] matrix) {
    int[] counts = new int[PeriodBits.SIZE];
    int people = 0;
    for (int from = 0; from < matrix.length; from++) {
      for (int to = 0; to < matrix.length; to++) {
        counts[PeriodBits.transition(from, to)] = matrix[from][to];
        people += matrix[from][to];
      }
    }
    return new CellCounts(people, counts);
  }

  private BitSet chosen(CellCounts cell) {
    BitSet all = new BitSet();
    all.set(0, PeriodBits.SIZE);
    BitSet marked = new BitSet();
    rule.choose(List.of(cell), THRESHOLD, all, marked);
    return marked;
  }

  private PublishedCounts shown(CellCounts cell) {
    return new PublishedCounts(1, cell, chosen(cell), List.of());
  }

  private static final int[][] ALL = {{50, 6, 7, 8}, {9, 10, 11, 5}, {6, 7, 12, 9}, {5, 6, 7, 8}};

  @Test
  void all_transitions_are_published_if_each_has_enough_people() {
    PublishedCounts shown = shown(cell(ALL));
    assertThat(ClimateReader.transition(shown, 0))
        .isEqualTo(new Published<>(166, new RoleTransition(75, 21, 20, 50)));
    assertThat(ClimateReader.transition(shown, 1))
        .isEqualTo(new Published<>(166, new RoleTransition(36, 31, 24, 75)));
    assertThat(ClimateReader.transition(shown, 2))
        .isEqualTo(new Published<>(166, new RoleTransition(8, 22, 18, 118)));
    assertThat(ClimateReader.moved(shown, true))
        .isEqualTo(new Published<>(166, new Share(46, 166)));
    assertThat(ClimateReader.moved(shown, false))
        .isEqualTo(new Published<>(166, new Share(40, 166)));
  }

  @Test
  void the_furthest_roles_are_merged_if_a_transition_has_few_people() {
    PublishedCounts shown =
        shown(cell(new int[][] {{50, 6, 7, 8}, {9, 10, 11, 4}, {6, 7, 12, 9}, {5, 6, 7, 8}}));
    assertThat(ClimateReader.transition(shown, 1))
        .isEqualTo(new Published<>(165, new RoleTransition(36, 30, 24, 75)));
    assertThat(ClimateReader.transition(shown, 2)).isInstanceOf(Suppressed.class);
    assertThat(ClimateReader.moved(shown, true))
        .isEqualTo(new Published<>(165, new Share(36, 165)));
  }

  @Test
  void nothing_is_published_if_few_gained_or_lost_a_role() {
    PublishedCounts shown = shown(cell(new int[][] {{50, 4}, {9, 10}}));
    assertThat(ClimateReader.transition(shown, 0)).isInstanceOf(Suppressed.class);
    assertThat(ClimateReader.moved(shown, true)).isInstanceOf(Suppressed.class);
    assertThat(chosen(cell(new int[][] {{50, 5}, {9, 10}})).cardinality()).isEqualTo(1);
  }

  @Test
  void what_is_suppressed_around_a_cell_is_suppressed_in_it() {
    BitSet marked = new BitSet();
    rule.choose(List.of(cell(ALL)), THRESHOLD, new BitSet(), marked);
    assertThat(marked.isEmpty()).isTrue();
  }

  @Test
  void the_change_is_between_role_states_distinguished_both_times() {
    CellCounts all = cell(ALL);
    CellCounts other =
        cell(new int[][] {{47, 6, 7, 8}, {9, 10, 11, 7}, {6, 7, 12, 9}, {5, 6, 7, 9}});
    assertThat(rule.change(all, other, chosen(all), chosen(other))).isEqualTo(3);
    assertThat(rule.change(other, all, chosen(other), chosen(all))).isEqualTo(3);
    CellCounts fewer =
        cell(new int[][] {{47, 6, 7, 8}, {9, 10, 9, 2}, {6, 7, 12, 9}, {5, 6, 7, 9}});
    // three fewer stay without a role, five fewer go from allyship on, one more stays at the end
    assertThat(rule.change(all, fewer, chosen(all), chosen(fewer))).isEqualTo(8);
    assertThat(rule.change(all, fewer, chosen(all), new BitSet())).isZero();
  }
}
