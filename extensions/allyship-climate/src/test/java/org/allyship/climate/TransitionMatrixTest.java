package org.allyship.climate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.List;
import org.allyship.disclosure.Published;
import org.allyship.disclosure.Suppressed;
import org.junit.jupiter.api.Test;

class TransitionMatrixTest {
  private static final int THRESHOLD = 5;
  private final TransitionMatrix moves = new TransitionMatrix();

  /** Returns a tally of how many people moved from each standing to each. */
  private static CellCounts tally(int[][] matrix) {
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

  private BitSet chosen(CellCounts tally) {
    BitSet all = new BitSet();
    all.set(0, PeriodBits.SIZE);
    BitSet marked = new BitSet();
    moves.choose(List.of(tally), THRESHOLD, all, marked);
    return marked;
  }

  private PublishedCounts shown(CellCounts tally) {
    return new PublishedCounts(1, tally, chosen(tally), List.of());
  }

  private static final int[][] ALL = {{50, 6, 7, 8}, {9, 10, 11, 5}, {6, 7, 12, 9}, {5, 6, 7, 8}};

  @Test
  void all_moves_are_told_where_each_has_enough_people() {
    PublishedCounts shown = shown(tally(ALL));
    assertThat(TransitionMatrix.transition(shown, 0))
        .isEqualTo(new Published<>(166, new RoleTransition(75, 21, 20, 50)));
    assertThat(TransitionMatrix.transition(shown, 1))
        .isEqualTo(new Published<>(166, new RoleTransition(36, 31, 24, 75)));
    assertThat(TransitionMatrix.transition(shown, 2))
        .isEqualTo(new Published<>(166, new RoleTransition(8, 22, 18, 118)));
    assertThat(TransitionMatrix.moved(shown, true))
        .isEqualTo(new Published<>(166, new Share(46, 166)));
    assertThat(TransitionMatrix.moved(shown, false))
        .isEqualTo(new Published<>(166, new Share(40, 166)));
  }

  @Test
  void the_furthest_standings_are_taken_together_where_one_move_has_few() {
    PublishedCounts shown =
        shown(tally(new int[][] {{50, 6, 7, 8}, {9, 10, 11, 4}, {6, 7, 12, 9}, {5, 6, 7, 8}}));
    assertThat(TransitionMatrix.transition(shown, 1))
        .isEqualTo(new Published<>(165, new RoleTransition(36, 30, 24, 75)));
    assertThat(TransitionMatrix.transition(shown, 2)).isInstanceOf(Suppressed.class);
    assertThat(TransitionMatrix.moved(shown, true))
        .isEqualTo(new Published<>(165, new Share(36, 165)));
  }

  @Test
  void nothing_is_told_where_few_gained_or_lost_a_role() {
    PublishedCounts shown = shown(tally(new int[][] {{50, 4}, {9, 10}}));
    assertThat(TransitionMatrix.transition(shown, 0)).isInstanceOf(Suppressed.class);
    assertThat(TransitionMatrix.moved(shown, true)).isInstanceOf(Suppressed.class);
    assertThat(chosen(tally(new int[][] {{50, 5}, {9, 10}})).cardinality()).isEqualTo(1);
  }

  @Test
  void what_is_not_told_around_a_cell_is_not_told_in_it() {
    BitSet marked = new BitSet();
    moves.choose(List.of(tally(ALL)), THRESHOLD, new BitSet(), marked);
    assertThat(marked.isEmpty()).isTrue();
  }

  @Test
  void the_change_is_that_between_standings_told_apart_both_times() {
    CellCounts all = tally(ALL);
    CellCounts other =
        tally(new int[][] {{47, 6, 7, 8}, {9, 10, 11, 7}, {6, 7, 12, 9}, {5, 6, 7, 9}});
    assertThat(moves.change(all, other, chosen(all), chosen(other))).isEqualTo(3);
    assertThat(moves.change(other, all, chosen(other), chosen(all))).isEqualTo(3);
    CellCounts fewer =
        tally(new int[][] {{47, 6, 7, 8}, {9, 10, 9, 2}, {6, 7, 12, 9}, {5, 6, 7, 9}});
    // three fewer stay without a role, five fewer go from allyship on, one more stays at the end
    assertThat(moves.change(all, fewer, chosen(all), chosen(fewer))).isEqualTo(8);
    assertThat(moves.change(all, fewer, chosen(all), new BitSet())).isZero();
  }
}
