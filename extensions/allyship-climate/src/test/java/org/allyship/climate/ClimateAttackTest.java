package org.allyship.climate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import org.allyship.climate.internal.Measures;
import org.allyship.climate.internal.NestedIndicators;
import org.allyship.climate.internal.NestedIndicators.NestedLevel;
import org.allyship.climate.internal.PeriodBits;
import org.allyship.climate.internal.Person;
import org.allyship.climate.internal.PersonRows;
import org.allyship.climate.internal.PublishedCounts;
import org.allyship.climate.internal.PublishedValues;
import org.allyship.climate.internal.SegmentValues;
import org.allyship.core.ParticipantId;
import org.allyship.core.time.QuarterRange;
import org.allyship.disclosure.Attacker;
import org.allyship.disclosure.CellKey;
import org.allyship.disclosure.ReleaseLedger;
import org.junit.jupiter.api.Test;

/**
 * An attacker who has everything that a climate publishes, knows which indicators imply or exclude
 * one another, and has linear programming. If a category of nested indicators in any cell has fewer
 * people than the threshold, the interval of their number must be as wide as the threshold. Another
 * attacker also knows everyone's team and site. About groups of few people that attacker learns
 * nothing: any number of them can be in each category.
 */
class ClimateAttackTest {
  private static final int THRESHOLD = 5;
  private static final int GROUPS = Integer.getInteger("allyship.attacks", 2500);
  private static final List<QuarterRange> PERIODS =
      List.of(QuarterRange.ofYear(2025), QuarterRange.ofYear(2026));

  private int attacked;
  private int shown;
  private double narrowest = Double.POSITIVE_INFINITY;
  private int informed;
  private double narrower = Double.POSITIVE_INFINITY;

  /** People with the same values and the same indicators, period by period. */
  private record Atom(List<String> unit, String site, List<Long> bits) {
    boolean isIn(CellKey part) {
      List<String> path = part.breakdown().equals("unit") ? unit : List.of(site);
      return part.values().stream()
          .anyMatch(
              value -> value.size() <= path.size() && path.subList(0, value.size()).equals(value));
    }
  }

  @Test
  void no_count_of_few_follows_from_what_a_climate_shows() {
    for (int seed = 0; seed < GROUPS; seed++) {
      new Attack(new Random(seed)).run();
    }
    assertThat(attacked).isGreaterThan(5 * GROUPS);
    assertThat(shown).isGreaterThan(7 * GROUPS);
    assertThat(narrowest).isGreaterThanOrEqualTo(THRESHOLD - 1e-6);
    assertThat(informed).isGreaterThan(5 * GROUPS);
    assertThat(narrower).isGreaterThanOrEqualTo(-1e-6);
  }

  /** An attack on one group. */
  private final class Attack {
    private final Random random;
    private final List<QuarterRange> periods;
    private final List<List<NestedIndicators>> nested = new ArrayList<>();
    private final List<List<Long>> possible = new ArrayList<>();
    private final int teams;
    private final int sites;
    private final Measures measures;
    private final PublishedValues published;
    private final Atoms<Atom> atoms;
    private final Attacker attacker = new Attacker();
    private final Set<BitSet> few = new LinkedHashSet<>();

    Attack(Random random) {
      this.random = random;
      this.periods = PERIODS.subList(0, 1 + random.nextInt(2));
      this.teams = 2 + random.nextInt(5);
      this.sites = 1 + random.nextInt(3);
      pick();
      ClimateDesign design =
          ClimateDesign.builder().addBreakdowns("unit", "site").addAllPeriods(periods).build();
      this.measures = new Measures(design.periods(), design.challenges());
      List<Atom> people = people();
      List<SegmentValues> values = List.of(new SegmentValues("unit"), new SegmentValues("site"));
      List<PersonRows.Row> rows = new ArrayList<>();
      for (Atom each : people) {
        rows.add(row(each, values, rows.size()));
      }
      PersonRows all = new PersonRows(rows, values.size(), measures);
      Releases releases =
          new Releases(
              design, measures, ReleaseLedger.withKey(new byte[32]), Group.SPECTRUM.provenance());
      releases.next(all, 1, all.table(values, design.sensitive()));
      this.published = releases.published();
      this.atoms = new Atoms<>(everyAtom(), people);
    }

    /** Picks the indicators to attack, as attacking all would take too long. */
    private void pick() {
      List<NestedIndicators> some = new ArrayList<>(NestedIndicators.ofPeriod());
      Collections.shuffle(some, random);
      List<NestedIndicators> picked = some.subList(0, 1 + random.nextInt(4 - periods.size()));
      List<List<Long>> bits = List.of(List.of());
      while (Math.pow(PossibleBits.of(picked).size(), periods.size()) > 40) {
        picked = picked.subList(1, picked.size());
      }
      for (int period = 0; period < periods.size(); period++) {
        List<List<Long>> longer = new ArrayList<>();
        for (List<Long> before : bits) {
          for (long bit : PossibleBits.of(picked)) {
            List<Long> with = new ArrayList<>(before);
            with.add(period == 0 ? bit : PeriodBits.of(before.get(period - 1), bit));
            longer.add(with);
          }
        }
        bits = longer;
        nested.add(picked);
      }
      possible.addAll(bits);
    }

    private List<Atom> people() {
      double[] weights = new double[possible.size()];
      for (int i = 0; i < weights.length; i++) {
        weights[i] = random.nextInt(3) == 0 ? 0 : Math.pow(random.nextDouble(), 3);
      }
      weights[random.nextInt(weights.length)] += 0.2;
      boolean tied = random.nextBoolean();
      List<Atom> people = new ArrayList<>();
      int count = 20 + random.nextInt(200);
      for (int i = 0; i < count; i++) {
        int team = (int) (teams * Math.sqrt(random.nextDouble()));
        int site = tied && random.nextInt(10) != 0 ? team % sites : random.nextInt(sites);
        people.add(new Atom(unit(team), "s" + site, possible.get(Group.draw(random, weights))));
      }
      return people;
    }

    private List<String> unit(int team) {
      return List.of("d" + team % 2, "t" + team);
    }

    private List<Atom> everyAtom() {
      List<Atom> every = new ArrayList<>();
      for (int team = 0; team < teams; team++) {
        for (int site = 0; site < sites; site++) {
          for (List<Long> bits : possible) {
            every.add(new Atom(unit(team), "s" + site, bits));
          }
        }
      }
      return every;
    }

    private PersonRows.Row row(Atom atom, List<SegmentValues> values, int number) {
      int[] segments = {
        values.get(0).position(atom.unit()), values.get(1).position(List.of(atom.site()))
      };
      return new PersonRows.Row(
          ParticipantId.of("p" + number),
          new Person.Attributes(segments, new int[0], Map.of()),
          atom.bits().stream().mapToLong(Long::longValue).toArray(),
          new long[periods.size()],
          new long[Person.changeCount(periods.size())]);
    }

    void run() {
      Map<CellKey, PublishedValues.CellValues> cells = new HashMap<>(published.cells);
      look(any -> true, published.everyone);
      if (periods.size() > 1 && published.everyone.people > 0) {
        lookAtTransitions(published.everyone.groups.get(Measures.transitionsName(periods.get(1))));
      }
      cells.forEach((part, cell) -> look(atom -> atom.isIn(part), cell));
      List<List<String>> hidden = new ArrayList<>();
      for (int team = 0; team < teams; team++) {
        hidden.add(unit(team));
      }
      hidden.forEach(unit -> addSmall(atom -> atom.unit().equals(unit)));
      for (int site = 0; site < sites; site++) {
        String name = "s" + site;
        addSmall(atom -> atom.site().equals(name));
      }
      List<BitSet> asked = List.copyOf(few);
      for (Attacker.Interval each : attacker.bounds(atoms.count(), asked, THRESHOLD)) {
        narrowest = Math.min(narrowest, each.width());
        attacked++;
      }
      runInformed();
    }

    /** Attacks the small groups of people in the same team and at the same site. */
    private void runInformed() {
      Attacker chart = new Attacker();
      few.clear();
      for (int team = 0; team < teams; team++) {
        for (int site = 0; site < sites; site++) {
          List<String> unit = unit(team);
          String name = "s" + site;
          Predicate<Atom> both = atom -> atom.unit().equals(unit) && atom.site().equals(name);
          if (atoms.learn(both, attacker, chart) < THRESHOLD) {
            addSmall(both);
          }
        }
      }
      List<BitSet> asked = List.copyOf(few);
      List<Attacker.Interval> before = chart.bounds(atoms.count(), asked, THRESHOLD);
      List<Attacker.Interval> after = attacker.bounds(atoms.count(), asked, THRESHOLD);
      for (int i = 0; i < asked.size(); i++) {
        narrower = Math.min(narrower, after.get(i).width() - before.get(i).width());
        informed++;
      }
    }

    /** Learns what is published of a cell. */
    private void look(Predicate<Atom> in, PublishedValues.CellValues cell) {
      if (cell.people == 0) {
        return;
      }
      assertThat(atoms.learn(in, attacker)).isEqualTo(cell.people);
      for (int period = 0; period < periods.size(); period++) {
        PublishedCounts group = cell.groups.get(Measures.groupName(periods.get(period)));
        for (NestedIndicators each :
            group == null ? List.<NestedIndicators>of() : nested.get(period)) {
          for (NestedLevel level : each.levels()) {
            learn(in, period, level.measure(), group);
          }
        }
      }
      addSmall(in);
    }

    private void learn(Predicate<Atom> in, int period, int measure, PublishedCounts group) {
      if (group.measures().get(measure)) {
        int count = atoms.learn(in.and(a -> (a.bits().get(period) >>> measure & 1) == 1), attacker);
        assertThat(count).isEqualTo(group.count(measure)).isGreaterThanOrEqualTo(THRESHOLD);
        shown++;
      }
    }

    /** Learns the published transitions, and collects those of few people. */
    private void lookAtTransitions(PublishedCounts group) {
      int roles = PeriodBits.ROLES.size();
      while (roles > 0 && !group.measures().get(PeriodBits.END + roles - 1)) {
        roles--;
      }
      for (int from = 0; from < PeriodBits.ROLE_STATES; from++) {
        for (int to = 0; to < PeriodBits.ROLE_STATES; to++) {
          int transition = PeriodBits.transition(from, to);
          addSmall(atoms.where(a -> (a.bits().get(1) >>> transition & 1) == 1));
          if (roles > 0 && from <= roles && to <= roles) {
            int f = from;
            int t = to;
            int top = roles;
            int count = atoms.learn(a -> isBetween(a.bits().get(1), f, t, top), attacker);
            assertThat(count).isGreaterThanOrEqualTo(THRESHOLD);
            shown++;
          }
        }
      }
    }

    private static boolean isBetween(long bits, int from, int to, int top) {
      int transition = Long.numberOfTrailingZeros(bits >>> PeriodBits.TRANSITIONS);
      return Math.min(transition / PeriodBits.ROLE_STATES, top) == from
          && Math.min(transition % PeriodBits.ROLE_STATES, top) == to;
    }

    private void addSmall(BitSet some) {
      int size = atoms.size(some);
      if (size > 0 && size < THRESHOLD) {
        few.add(some);
      }
    }

    /** Collects the categories of a cell, and adjacent categories, that have few people. */
    private void addSmall(Predicate<Atom> in) {
      for (int period = 0; period < periods.size(); period++) {
        for (NestedIndicators each : nested.get(period)) {
          addSmall(in, period, each);
        }
      }
    }

    private void addSmall(Predicate<Atom> in, int period, NestedIndicators each) {
      long[] states = PossibleBits.states(each);
      long mask = PossibleBits.mask(each);
      for (int from = 0; from < states.length; from++) {
        BitSet categories = new BitSet();
        for (int to = from; to < states.length; to++) {
          long state = states[to];
          categories.or(atoms.where(in.and(a -> (a.bits().get(period) & mask) == state)));
          addSmall((BitSet) categories.clone());
        }
      }
    }
  }
}
