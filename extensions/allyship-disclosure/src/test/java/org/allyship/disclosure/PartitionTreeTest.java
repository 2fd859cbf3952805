package org.allyship.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.allyship.disclosure.internal.PartitionTree;
import org.junit.jupiter.api.Test;

class PartitionTreeTest {
  private static final int PEOPLE = 60;

  /** Sixty people in two departments with three teams each, the last of two people. */
  private static Release<Members> release(ReleaseLedger ledger) {
    long[] ids = new long[PEOPLE];
    List<String> departments = new ArrayList<>();
    List<String> teams = new ArrayList<>();
    for (int i = 0; i < PEOPLE; i++) {
      ids[i] = i;
      departments.add(i < 30 ? "north" : "south");
      teams.add(i >= 58 ? "last" : "team " + i % 3);
    }
    Table table =
        Table.of(ids)
            .completePopulation()
            .by(Breakdown.nested("unit", List.of(departments, teams)));
    return Disclosure.exact().release(table, ledger, Function.<Members>identity());
  }

  private static List<PartitionTree.Partition> all(PartitionTree.Partition part) {
    List<PartitionTree.Partition> all = new ArrayList<>(List.of(part));
    part.parts().forEach(each -> all.addAll(all(each)));
    return all;
  }

  @Test
  void units_together_are_everyone() {
    PartitionTree unit = release(ReleaseLedger.withKey(new byte[32])).partitionTrees().get(0);
    TreeSet<Integer> rows = new TreeSet<>();
    IntStream.range(0, unit.units().count())
        .forEach(each -> unit.units().rows(each).forEach(rows::add));
    assertThat(rows).hasSize(PEOPLE);
    assertThat(unit.root().from()).isZero();
    assertThat(unit.root().to()).isEqualTo(unit.units().count());
  }

  @Test
  void a_partition_shows_the_cell_that_has_its_people() {
    Release<Members> release = release(ReleaseLedger.withKey(new byte[32]));
    PartitionTree unit = release.partitionTrees().get(0);
    int cells = 0;
    for (PartitionTree.Partition part : all(unit.root())) {
      int people =
          IntStream.range(part.from(), part.to()).map(each -> unit.units().size(each)).sum();
      for (PartitionTree.CellValues values : part.cells()) {
        CellKey cell = new CellKey(unit.breakdown(), values.paths());
        cells++;
        assertThat(release.at(cell)).isInstanceOf(Published.class);
        assertThat(((Published<Members>) release.at(cell)).people()).isEqualTo(people);
      }
    }
    long reported = release.cells().stream().filter(c -> c.result() instanceof Published).count();
    assertThat(cells)
        .isEqualTo((int) reported - 1); // the whole population is no cell of a breakdown
  }

  @Test
  void splits_keep_their_names() {
    ReleaseLedger ledger = ReleaseLedger.withKey(new byte[32]);
    assertThat(all(release(ledger).partitionTrees().get(0).root()))
        .isEqualTo(all(release(ledger).partitionTrees().get(0).root()))
        .extracting(PartitionTree.Partition::key)
        .filteredOn(key -> key != 0)
        .doesNotHaveDuplicates()
        .isNotEmpty();
  }

  @Test
  void where_nothing_is_shown_nothing_is_divided() {
    Table few =
        Table.of(1, 2, 3).completePopulation().by(Breakdown.of("site", List.of("a", "b", "a")));
    Release<Members> release =
        Disclosure.exact()
            .release(few, ReleaseLedger.withKey(new byte[32]), Function.<Members>identity());
    assertThat(release.partitionTrees()).isEmpty();
  }
}
