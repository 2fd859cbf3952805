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
    PartitionTree unit = release(ReleaseLedger.withKey(new byte[32])).partitionTree().orElseThrow();
    TreeSet<Integer> rows = new TreeSet<>();
    IntStream.range(0, unit.units().count())
        .forEach(each -> unit.units().rows(each).forEach(rows::add));
    assertThat(rows).hasSize(PEOPLE);
    assertThat(unit.root().from()).isZero();
    assertThat(unit.root().to()).isEqualTo(unit.units().count());
  }

  @Test
  void a_cell_has_the_people_of_its_partitions() {
    Release<Members> release = release(ReleaseLedger.withKey(new byte[32]));
    PartitionTree tree = release.partitionTree().orElseThrow();
    for (PartitionTree.Cell each : tree.cells()) {
      int people =
          each.parts().stream()
              .flatMapToInt(part -> IntStream.range(part.from(), part.to()))
              .map(unit -> tree.units().size(unit))
              .sum();
      CellKey cell = new CellKey(each.breakdown(), each.paths());
      assertThat(((Published<Members>) release.at(cell)).people()).isEqualTo(people);
    }
    long reported = release.cells().stream().filter(c -> c.result() instanceof Published).count();
    assertThat(tree.cells().size())
        .isEqualTo((int) reported - 1); // the whole population is no cell of a breakdown
  }

  @Test
  void splits_keep_their_names() {
    ReleaseLedger ledger = ReleaseLedger.withKey(new byte[32]);
    assertThat(all(release(ledger).partitionTree().orElseThrow().root()))
        .isEqualTo(all(release(ledger).partitionTree().orElseThrow().root()))
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
    assertThat(release.partitionTree()).isEmpty();
  }
}
