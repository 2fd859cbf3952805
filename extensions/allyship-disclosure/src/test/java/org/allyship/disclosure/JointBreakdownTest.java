package org.allyship.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What is published of several breakdowns, to readers who know who belongs where. */
class JointBreakdownTest {
  private static final int THRESHOLD = 5;
  private static final long SEED = 20261201;
  private static final int GROUPS = Integer.getInteger("allyship.attacks", 3000);

  private static Release<Integer> release(Table table) {
    return Disclosure.exact().release(table, People.ledger(), Members::size);
  }

  /** A department of three teams, one of four people, next to a department of two. */
  private static People departments() {
    return new People()
        .add(22, "department", "sales", "team", "one")
        .add(24, "department", "sales", "team", "two")
        .add(4, "department", "sales", "team", "three")
        .add(20, "department", "works", "team", "four")
        .add(20, "department", "works", "team", "five");
  }

  @Test
  void a_department_less_its_teams_is_not_a_small_team() {
    String shown = People.render(release(departments().population("team", "department")));
    assertThat(shown)
        .contains("department=sales 50\n", "department=works 40\n", "team=three -\n")
        .contains("team=four 20\n", "team=five 20\n");
    assertThat(List.of("team=one 22\n", "team=two 24\n"))
        .filteredOn(shown::contains)
        .hasSizeLessThan(2);
  }

  @Test
  void nesting_is_found_whatever_the_order() {
    People people = departments();
    assertThat(People.render(release(people.population("team", "department"))))
        .isEqualTo(People.render(release(people.population("department", "team"))));
  }

  @Test
  void few_exceptions_do_not_turn_a_hierarchy_around() {
    People people = departments().add(2, "department", "works", "team", "one");
    assertThat(People.render(release(people.population("team", "department"))))
        .contains("department=sales 50\n", "department=works 42\n");
  }

  @Test
  void a_later_breakdown_that_overlaps_is_published_more_coarsely() {
    People people =
        new People()
            .add(2, "team", "A", "site", "s0")
            .add(10, "team", "A", "site", "s1")
            .add(10, "team", "A", "site", "s2")
            .add(10, "team", "B", "site", "s0")
            .add(10, "team", "B", "site", "s1")
            .add(10, "team", "B", "site", "s2");
    assertThat(People.render(release(people.population("team", "site"))))
        .isEqualTo(
            "all 52\nsite=s0 -\nsite=s1 -\nsite=s2 20\nsite=s0+s1 32\nteam=A 22\nteam=B 30\n");
  }

  @Test
  void a_later_breakdown_that_cannot_be_divided_is_left_out_and_named() {
    People people =
        new People()
            .add(18, "team", "A", "site", "x")
            .add(2, "team", "A", "site", "y")
            .add(3, "team", "B", "site", "x")
            .add(17, "team", "B", "site", "y");
    Release<Integer> release = release(people.population("team", "site"));
    assertThat(People.render(release)).contains("team=A 20\nteam=B 20\n");
    assertThat(release.at(CellKey.of("site", "x")))
        .isEqualTo(new Suppressed<>(SuppressionReason.OVERLAP));
    Release<Integer> other = release(people.population("site", "team"));
    assertThat(People.render(other)).contains("site=x 21\nsite=y 19\n");
    assertThat(other.at(CellKey.of("team", "A")))
        .isEqualTo(new Suppressed<>(SuppressionReason.OVERLAP));
  }

  @Test
  void a_ledger_keeps_to_the_breakdowns_of_its_first_release() {
    People people =
        new People()
            .add(10, "team", "A", "site", "x", "grade", "a")
            .add(10, "team", "B", "site", "y", "grade", "b")
            .add(10, "team", "B", "site", "x", "grade", "a");
    ReleaseLedger ledger = People.ledger();
    Disclosure exact = Disclosure.exact();
    exact.release(people.population("team"), ledger, Members::size);
    Release<Integer> more =
        exact.release(people.population("team", "site", "grade"), ledger, Members::size);
    assertThat(more.at(CellKey.of("team", "A"))).isInstanceOf(Published.class);
    assertThat(more.at(CellKey.of("site", "x")))
        .isEqualTo(new Suppressed<>(SuppressionReason.OVERLAP));
    Release<Integer> other = exact.release(people.population("site"), ledger, Members::size);
    assertThat(other.at(CellKey.of("site", "x")))
        .isEqualTo(new Suppressed<>(SuppressionReason.COMBINATION));
  }

  /** All sums and differences of cells are about groups that no cell divides. */
  @Test
  void no_sum_or_difference_of_cells_isolates_few_people() {
    Random random = new Random(SEED);
    int divided = 0;
    for (int i = 0; i < GROUPS; i++) {
      long seed = random.nextLong();
      Release<Members> release =
          Disclosure.exact().release(table(new Random(seed)), People.ledger(), members -> members);
      List<Integer> sizes = DistinguishedGroups.sizes(release);
      divided += sizes.size() > 1 ? 1 : 0;
      assertThat(sizes).as("groups of %s", seed).allMatch(size -> size >= THRESHOLD);
    }
    assertThat(divided).isGreaterThan(GROUPS / 2);
  }

  /** Returns up to four breakdowns, each within another one, overlapping it, or nearly within. */
  private static Table table(Random random) {
    int people = 10 + random.nextInt(190);
    List<int[]> values = new ArrayList<>();
    for (int i = 0; i < 2 + random.nextInt(3); i++) {
      int[] around = values.isEmpty() ? new int[people] : values.get(random.nextInt(values.size()));
      int kind = random.nextInt(3);
      int parts = 2 + random.nextInt(4);
      int[] of = new int[people];
      for (int person = 0; person < people; person++) {
        int part = (int) (parts * Math.pow(random.nextDouble(), 1.5));
        boolean within = kind == 0 || kind == 1 && random.nextInt(20) > 0;
        of[person] = within ? 10 * around[person] + part : part;
      }
      values.add(of);
    }
    Collections.shuffle(values, random);
    Table table = Table.of(random.longs(people).toArray()).completePopulation();
    for (int i = 0; i < values.size(); i++) {
      List<String> each = new ArrayList<>();
      for (int value : values.get(i)) {
        each.add("v" + value);
      }
      Breakdown breakdown = Breakdown.of("b" + i, each);
      table = table.by(random.nextInt(6) == 0 ? breakdown.sensitive() : breakdown);
    }
    return random.nextBoolean() ? table.crossTab("b0", "b1") : table;
  }
}
