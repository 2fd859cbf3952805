package org.allyship.climate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.allyship.climate.internal.Measures;
import org.allyship.climate.internal.NestedIndicators;
import org.allyship.climate.internal.NestedIndicators.NestedLevel;
import org.allyship.climate.internal.Person;
import org.allyship.climate.internal.PersonRows;
import org.allyship.climate.internal.PublishedCounts;
import org.allyship.climate.internal.SegmentValues;
import org.allyship.core.ParticipantId;
import org.allyship.core.time.QuarterRange;
import org.allyship.disclosure.Attacker;
import org.allyship.disclosure.CellKey;
import org.allyship.disclosure.ReleaseLedger;
import org.junit.jupiter.api.Test;

/**
 * An attacker who watches a live climate. The attacker has all releases, knows everyone's unit and
 * site at each time and when they changed, and has linear programming. All releases together must
 * disclose nothing about few people that no single release discloses: neither in the cells nor
 * among those who changed in between.
 */
class WatcherAttackTest {
  private static final int THRESHOLD = 5;
  private static final int GROUPS = Integer.getInteger("allyship.attacks", 4000);
  private static final QuarterRange PERIOD = QuarterRange.ofYear(2026);
  private static final String GONE = "-";

  private int attacked;
  private int refreshed;
  private double narrower = Double.POSITIVE_INFINITY;

  /** The values of a person in each release, and the releases before which they changed. */
  private record Track(List<String> units, List<String> sites, int changes) {
    boolean isChanged(int version) {
      return (changes >>> version & 1) == 1;
    }
  }

  /** People with the same track and the same categories, release by release; -1 while away. */
  private record Atom(Track track, List<Integer> states) {
    boolean isIn(CellKey part, int version) {
      List<String> at = part.breakdown().equals("unit") ? track.units() : track.sites();
      return part.values().contains(List.of(at.get(version)));
    }
  }

  @Test
  void watching_discloses_nothing_about_few_people() {
    for (int seed = 0; seed < GROUPS; seed++) {
      WatchedGroup story = new WatchedGroup(new Random(seed));
      story.run();
      new Attack(story).run();
    }
    assertThat(attacked).isGreaterThan(20 * GROUPS);
    assertThat(refreshed).isGreaterThan(GROUPS);
    assertThat(narrower).isGreaterThanOrEqualTo(-1e-6);
  }

  /** A person, with their values in each release. */
  private static final class Watched {
    private String unit = "";
    private String site = "";
    private boolean there;
    private int state;
    private long changed = 1;
    private int changes;
    private final List<String> units = new ArrayList<>();
    private final List<String> sites = new ArrayList<>();
    private final List<Integer> states = new ArrayList<>();

    void change(int version) {
      changes |= 1 << version;
      changed = version + 1;
    }

    void note() {
      units.add(there ? unit : GONE);
      sites.add(there ? site : GONE);
      states.add(there ? state : -1);
    }

    Atom atom() {
      return new Atom(
          new Track(List.copyOf(units), List.copyOf(sites), changes), List.copyOf(states));
    }
  }

  /** A group over some releases, and the counts that each of them refreshed. */
  private final class WatchedGroup {
    private final Random random;
    private final NestedIndicators nested;
    private final long[] states;
    private final int versions;
    private final int teams;
    private final double churn;
    private final List<Watched> people = new ArrayList<>();
    private final List<Map<CellKey, PublishedCounts>> counted = new ArrayList<>();
    private final List<PublishedCounts> everyone = new ArrayList<>();
    private final Measures measures;
    private final ClimateDesign design =
        ClimateDesign.builder().addBreakdowns("unit", "site").addPeriods(PERIOD).build();
    private final Releases releases;
    private final List<SegmentValues> values =
        List.of(new SegmentValues("unit"), new SegmentValues("site"));
    private double[] weights;
    private double busy;

    WatchedGroup(Random random) {
      this.random = random;
      List<NestedIndicators> some = new ArrayList<>(NestedIndicators.ofPeriod());
      some.removeIf(each -> each.levels().size() > 2);
      this.nested = some.get(random.nextInt(some.size()));
      this.states = PossibleBits.states(nested);
      this.versions = 2 + random.nextInt(2);
      this.teams = 2 + random.nextInt(3);
      this.churn = random.nextInt(3) == 0 ? random.nextDouble() / 4 : 0;
      this.weights = random.doubles(states.length).toArray();
      this.busy = random.nextDouble();
      this.measures = new Measures(design.periods(), design.challenges());
      this.releases =
          new Releases(
              design, measures, ReleaseLedger.withKey(new byte[32]), Group.SPECTRUM.provenance());
      int sites = 1 + random.nextInt(2);
      int count = 12 + random.nextInt(70);
      for (int i = 0; i < count; i++) {
        Watched one = new Watched();
        one.unit = "t" + random.nextInt(teams);
        one.site = "s" + random.nextInt(sites);
        one.there = random.nextDouble() >= churn;
        one.state = Group.draw(random, weights);
        people.add(one);
      }
    }

    void run() {
      for (int version = 0; version < versions; version++) {
        if (version > 0) {
          changePeople(version);
        }
        release(version);
      }
    }

    private void changePeople(int version) {
      busy = random.nextBoolean() ? random.nextDouble() : busy;
      weights = random.nextBoolean() ? random.doubles(states.length).toArray() : weights;
      double turning = random.nextDouble();
      for (Watched one : people) {
        if (random.nextDouble() < busy) {
          one.change(version);
          one.state = random.nextDouble() < turning ? Group.draw(random, weights) : one.state;
        }
        if (random.nextDouble() < churn) {
          one.there = random.nextInt(3) == 0 || !one.there;
          one.unit = "t" + random.nextInt(teams);
        }
      }
    }

    private void release(int version) {
      List<PersonRows.Row> rows = new ArrayList<>();
      for (int i = 0; i < people.size(); i++) {
        Watched one = people.get(i);
        one.note();
        if (one.there) {
          rows.add(row(one, "p" + i));
        }
      }
      PersonRows all = new PersonRows(rows, values.size(), measures);
      long now = version + 1;
      releases.next(all, now, all.table(values, design.sensitive()));
      String group = Measures.groupName(PERIOD);
      Map<CellKey, PublishedCounts> fresh = new LinkedHashMap<>();
      releases.published().cells.forEach((part, cell) -> fresh.put(part, cell.groups.get(group)));
      fresh.values().removeIf(shown -> shown == null || shown.at() != now);
      counted.add(fresh);
      PublishedCounts whole = releases.published().everyone.groups.get(group);
      if (whole != null && whole.at() == now) {
        everyone.add(whole);
        refreshed += version > 0 ? fresh.size() : 0;
      }
    }

    private PersonRows.Row row(Watched one, String id) {
      int[] segments = {
        values.get(0).position(List.of(one.unit)), values.get(1).position(List.of(one.site))
      };
      return new PersonRows.Row(
          ParticipantId.of(id),
          new Person.Attributes(segments, new int[0], Map.of()),
          new long[] {states[one.state]},
          new long[1],
          new long[] {one.changed, 0, 0, 0});
    }
  }

  /** An attack on a group. */
  private final class Attack {
    private final WatchedGroup story;
    private final Set<Track> tracks = new LinkedHashSet<>();
    private final Atoms<Atom> atoms;
    private final Attacker everything = new Attacker();
    private final List<Attacker> single = new ArrayList<>();
    private final Set<BitSet> few = new LinkedHashSet<>();

    Attack(WatchedGroup story) {
      this.story = story;
      List<Atom> people = story.people.stream().map(Watched::atom).toList();
      people.forEach(each -> tracks.add(each.track()));
      List<Atom> every = new ArrayList<>();
      for (Track track : tracks) {
        histories(track).forEach(states -> every.add(new Atom(track, states)));
      }
      this.atoms = new Atoms<>(every, people);
    }

    /** Returns all possible histories of a person. */
    private List<List<Integer>> histories(Track track) {
      List<List<Integer>> all = List.of(List.of());
      for (int version = 0; version < story.versions; version++) {
        List<List<Integer>> longer = new ArrayList<>();
        for (List<Integer> before : all) {
          for (int state : next(track, before, version)) {
            List<Integer> with = new ArrayList<>(before);
            with.add(state);
            longer.add(with);
          }
        }
        all = longer;
      }
      return all;
    }

    private int[] next(Track track, List<Integer> before, int version) {
      if (track.units().get(version).equals(GONE)) {
        return new int[] {-1};
      }
      boolean same = version > 0 && !track.isChanged(version) && before.get(version - 1) >= 0;
      return same
          ? new int[] {before.get(version - 1)}
          : java.util.stream.IntStream.range(0, story.states.length).toArray();
    }

    void run() {
      for (int version = 0; version < story.versions; version++) {
        single.add(new Attacker());
      }
      know(track -> List.of(track.units(), track.sites(), track.changes()));
      for (int version = 0; version < story.versions; version++) {
        look(version);
        addSmall(version);
      }
      List<BitSet> asked = List.copyOf(few);
      Map<BitSet, Double> alone = new HashMap<>();
      for (Attacker each : single) {
        List<Attacker.Interval> bounds = each.bounds(atoms.count(), asked, THRESHOLD);
        for (int i = 0; i < asked.size(); i++) {
          alone.merge(asked.get(i), bounds.get(i).width(), Math::min);
        }
      }
      List<Attacker.Interval> bounds = everything.bounds(atoms.count(), asked, THRESHOLD);
      for (int i = 0; i < asked.size(); i++) {
        double enough = Math.min(THRESHOLD, alone.get(asked.get(i)));
        narrower = Math.min(narrower, bounds.get(i).width() - enough);
        attacked++;
      }
    }

    /** Learns how many people have something visible in common. */
    private void know(Function<Track, List<Object>> common) {
      Set<List<Object>> groups = new LinkedHashSet<>();
      tracks.forEach(track -> groups.add(common.apply(track)));
      List<Attacker> all = new ArrayList<>(single);
      all.add(everything);
      for (List<Object> group : groups) {
        atoms.learn(atom -> common.apply(atom.track()).equals(group), all.toArray(Attacker[]::new));
      }
    }

    /** Learns the counts that a release refreshed. */
    private void look(int version) {
      story.counted.get(version).forEach((part, shown) -> look(version, part, shown));
      for (PublishedCounts shown : story.everyone) {
        if (shown.at() == version + 1) {
          learn(version, any -> true, shown);
        }
      }
    }

    private void look(int version, CellKey part, PublishedCounts shown) {
      learn(version, atom -> atom.isIn(part, version), shown);
    }

    private void learn(int version, Predicate<Atom> in, PublishedCounts shown) {
      for (NestedLevel level : story.nested.levels()) {
        int measure = level.measure();
        if (shown.measures().get(measure)) {
          int count =
              atoms.learn(
                  in.and(atom -> holds(atom, version, measure)), everything, single.get(version));
          assertThat(count).isEqualTo(shown.count(measure));
        }
      }
    }

    private boolean holds(Atom atom, int version, int measure) {
      int state = atom.states().get(version);
      return state >= 0 && (story.states[state] >>> measure & 1) == 1;
    }

    /** Collects the small groups of each cell, and of those in it who changed before a release. */
    private void addSmall(int version) {
      Set<CellKey> parts = new LinkedHashSet<>();
      for (Track track : tracks) {
        parts.add(CellKey.of("unit", track.units().get(version)));
        parts.add(CellKey.of("site", track.sites().get(version)));
      }
      parts.removeIf(part -> part.values().contains(List.of(GONE)));
      for (int changes = 0; changes < story.versions; changes++) {
        int before = changes;
        Predicate<Atom> some = atom -> before == 0 || atom.track().isChanged(before);
        parts.forEach(part -> addSmall(version, some.and(atom -> atom.isIn(part, version))));
        addSmall(version, some.and(atom -> atom.states().get(version) >= 0));
      }
    }

    private void addSmall(int version, Predicate<Atom> in) {
      int whole = atoms.size(atoms.where(in));
      for (int state = 0; state < story.states.length; state++) {
        int of = state;
        BitSet set = atoms.where(in.and(atom -> atom.states().get(version) == of));
        int size = atoms.size(set);
        if (whole > 0 && (size < THRESHOLD || whole - size < THRESHOLD)) {
          few.add(set);
        }
      }
    }
  }
}
