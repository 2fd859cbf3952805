package org.allyship.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.allyship.disclosure.internal.HistoryRule;
import org.junit.jupiter.api.Test;

/**
 * Linear programming from everything released, over random organizations and what is asked of them:
 * hierarchies, crossTabs, up to six releases, people who come, go and move, and selections of
 * people by any attribute.
 */
class AttackerTest {
  private static final long SEED = 20261122;
  private static final int TABLES = 6000;
  private static final int THRESHOLD = 5;

  @Test
  void no_small_cell_is_known_within_less_than_the_threshold() {
    Random random = new Random(SEED);
    Attack attack = new Attack();
    while (attack.tables < TABLES) {
      long seed = random.nextLong();
      Scenario world = new Scenario(new Random(seed));
      attack.onControlled(world);
      assertThat(attack.narrow).as("cells known too closely, first in scenario %s", seed).isZero();
    }
    assertThat(attack.targets).isGreaterThan(50_000);
    assertThat(attack.narrowest).isCloseTo(THRESHOLD, within(1e-6));
    assertThat(1.0 * attack.suppressed / attack.large).isLessThan(0.66);
  }

  /** So that the attacker above can be seen to be one. */
  @Test
  void leaving_out_small_cells_alone_gives_many_of_them_away() {
    Random random = new Random(SEED);
    Attack attack = new Attack();
    while (attack.tables < 1000) {
      attack.onNaive(new Scenario(new Random(random.nextLong())));
    }
    assertThat(attack.narrow).isGreaterThan(1000);
  }

  /** Attacks on scenarios, and what came of them. */
  private static final class Attack {
    private int tables;
    private int targets;
    private int narrow;
    private double narrowest = Double.POSITIVE_INFINITY;
    private int large;
    private int suppressed;

    void onControlled(Scenario world) {
      Attacker attacker = new Attacker();
      List<BitSet> cells = new ArrayList<>();
      ReleaseLedger ledger = ReleaseLedger.withKey(new byte[16]);
      for (int i = 0; i < world.tables.size(); i++) {
        Release<Integer> release =
            Disclosure.exact().release(world.tables.get(i), ledger, Members::size);
        Set<List<CellKey>> shown = new LinkedHashSet<>();
        for (Cell<Integer> cell : release.cells()) {
          if (cell.result() instanceof Published<Integer> published) {
            BitSet atoms = world.in(i, cell.keys());
            assertThat(published.people())
                .isEqualTo(world.count(atoms))
                .isGreaterThanOrEqualTo(THRESHOLD);
            attacker.learn(atoms, published.people());
            cells.add(atoms);
            shown.add(cell.keys());
          }
        }
        for (Scenario.Asked asked : world.asked.get(i)) {
          cells.add(asked.atoms());
          if (world.count(asked.atoms()) >= THRESHOLD) {
            large++;
            suppressed += shown.contains(asked.parts()) ? 0 : 1;
          }
        }
      }
      draw(world, attacker, cells);
    }

    void onNaive(Scenario world) {
      Attacker attacker = new Attacker();
      List<BitSet> cells = new ArrayList<>();
      for (List<Scenario.Asked> asked : world.asked) {
        for (Scenario.Asked cell : asked) {
          cells.add(cell.atoms());
          if (world.count(cell.atoms()) >= THRESHOLD) {
            attacker.learn(cell.atoms(), world.count(cell.atoms()));
          }
        }
      }
      draw(world, attacker, cells);
    }

    /** Draws the bounds of small cells, and of small differences and overlaps of two cells. */
    private void draw(Scenario world, Attacker attacker, List<BitSet> cells) {
      Set<BitSet> small = new LinkedHashSet<>();
      cells.forEach(cell -> addSmall(small, world, cell));
      Random pairs = new Random(SEED);
      for (int i = 0; i < 400; i++) {
        BitSet one = cells.get(pairs.nextInt(cells.size()));
        BitSet other = cells.get(pairs.nextInt(cells.size()));
        BitSet both = (BitSet) one.clone();
        both.and(other);
        addSmall(small, world, both);
        BitSet difference = (BitSet) one.clone();
        difference.andNot(other);
        addSmall(small, world, difference);
      }
      for (Attacker.Interval bounds : attacker.bounds(world.atoms, List.copyOf(small), THRESHOLD)) {
        narrowest = Math.min(narrowest, bounds.width());
        narrow += bounds.width() < THRESHOLD - 1e-6 ? 1 : 0;
      }
      targets += small.size();
      tables += world.tables.size();
    }

    private static void addSmall(Set<BitSet> small, Scenario world, BitSet atoms) {
      if (HistoryRule.isFew(world.count(atoms), THRESHOLD)) {
        small.add(atoms);
      }
    }
  }
}
