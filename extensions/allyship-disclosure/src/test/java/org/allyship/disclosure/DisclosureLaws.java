package org.allyship.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** Laws of what may be shown. */
class DisclosureLaws {
  private static final int THRESHOLD = 5;

  private static People people(List<Integer> counts, Random random) {
    People people = new People().add(1, "org", "D0/t0", "site", "s0", "grade", "g0");
    for (int i = 0; i < counts.size(); i++) {
      for (int j = 0; j < counts.get(i); j++) {
        people.add(
            1,
            "org",
            "D" + i / 3 + "/t" + i % 3,
            "site",
            "s" + random.nextInt(3),
            "grade",
            "g" + random.nextInt(2));
      }
    }
    return people;
  }

  private static Release<Integer> release(Table table, ReleaseLedger ledger) {
    return Disclosure.exact().release(table, ledger, Members::size);
  }

  private static Table all(People people) {
    return people.population("org", "site", "grade").crossTab("site", "grade");
  }

  @Law
  void no_count_is_below_the_threshold(
      @ForAll @Size(min = 1, max = 9) List<@IntRange(max = 12) Integer> counts,
      @ForAll Random random) {
    for (Cell<Integer> cell : release(all(people(counts, random)), People.ledger()).cells()) {
      if (cell.result() instanceof Published<Integer> published) {
        assertThat(published.people())
            .isEqualTo(published.figure())
            .isGreaterThanOrEqualTo(THRESHOLD);
      }
    }
  }

  /** Of a nested breakdown, a level down; of any, crossed with another. */
  @Law
  void what_is_suppressed_stays_suppressed_under_any_refinement(
      @ForAll @Size(min = 1, max = 9) List<@IntRange(max = 12) Integer> counts,
      @ForAll Random random) {
    Release<Integer> release = release(all(people(counts, random)), People.ledger());
    for (Cell<Integer> cell : release.cells()) {
      boolean whole = cell.keys().stream().allMatch(part -> part.values().size() == 1);
      if (cell.result() instanceof Published && whole) {
        for (CellKey part : cell.keys()) {
          List<String> path = part.values().get(0);
          String[] above = path.subList(0, Math.max(1, path.size() - 1)).toArray(String[]::new);
          assertThat(release.at(CellKey.of(part.breakdown(), above))).isInstanceOf(Published.class);
        }
        assertThat(release.at()).isInstanceOf(Published.class);
      }
    }
  }

  @Law
  void the_order_of_people_does_not_matter(
      @ForAll @Size(min = 1, max = 9) List<@IntRange(max = 12) Integer> counts,
      @ForAll Random random) {
    People people = people(counts, random);
    ReleaseLedger one = People.ledger();
    ReleaseLedger other = People.ledger();
    String shown = People.render(release(people.population("org", "site"), one));
    assertThat(People.render(release(people.shuffled(random, "org", "site"), other)))
        .isEqualTo(shown);
    assertThat(other.toBytes()).isEqualTo(one.toBytes());
  }

  @Law
  void a_ledger_that_was_kept_goes_on_as_if_it_had_not_been(
      @ForAll @Size(min = 1, max = 9) List<@IntRange(max = 12) Integer> counts,
      @ForAll Random random) {
    People people = people(counts, random);
    ReleaseLedger ledger = People.ledger();
    release(all(people), ledger);
    ReleaseLedger kept = ReleaseLedger.fromBytes(ledger.toBytes(), People.KEY);
    assertThat(kept.toBytes()).isEqualTo(ledger.toBytes());
    People later = people.without(random.longs(10, 1, 40).toArray());
    assertThat(People.render(release(all(later), kept)))
        .isEqualTo(People.render(release(all(later), ledger)));
    assertThat(kept.toBytes()).isEqualTo(ledger.toBytes());
  }
}
