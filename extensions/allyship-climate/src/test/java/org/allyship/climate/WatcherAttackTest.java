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
import org.allyship.core.ParticipantId;
import org.allyship.core.time.QuarterRange;
import org.allyship.disclosure.Attacker;
import org.allyship.disclosure.CellKey;
import org.allyship.disclosure.ReleaseLedger;
import org.junit.jupiter.api.Test;

/**
 * An attacker who watches a live climate: they have all releases, know of everybody in which unit
 * they were at each time and when they were touched, know the same of sites, and have linear
 * programming. All releases together must tell nothing of few people that one of them does not tell
 * by itself: neither of the cells nor of those who were touched in between.
 */
class WatcherAttackTest {
  private static final int THRESHOLD = 5;
  private static final int GROUPS = Integer.getInteger("allyship.attacks", 4000);
  private static final QuarterRange PERIOD = QuarterRange.ofYear(2026);
  private static final String GONE = "-";

  private int attacked;
  private int anew;
  private double narrower = Double.POSITIVE_INFINITY;

  /** Where somebody stood in each release, and before which of them they were touched. */
  private record Track(List<String> units, List<String> sites, int touched) {
    boolean isTouched(int version) {
      return (touched >>> version & 1) == 1;
    }
  }

  /** People with the same track, of whom the same holds, release by release; -1 while away. */
  private record Atom(Track track, List<Integer> states) {
    boolean isIn(CellKey part, int version) {
      List<String> at = part.breakdown().equals("unit") ? track.units() : track.sites();
      return part.values().contains(List.of(at.get(version)));
    }
  }

  @Test
  void watching_tells_nothing_of_few_people() {
    for (int seed = 0; seed < GROUPS; seed++) {
      Story story = new Story(new Random(seed));
      story.tell();
      new Attack(story).run();
    }
    assertThat(attacked).isGreaterThan(20 * GROUPS);
    assertThat(anew).isGreaterThan(GROUPS);
    assertThat(narrower).isGreaterThanOrEqualTo(-1e-6);
  }

  /** Somebody, and how they stood in each release. */
  private static final class One {
    private String unit = "";
    private String site = "";
    private boolean there;
    private int state;
    private long changed = 1;
    private int touched;
    private final List<String> units = new ArrayList<>();
    private final List<String> sites = new ArrayList<>();
    private final List<Integer> states = new ArrayList<>();

    void touch(int version) {
      touched |= 1 << version;
      changed = version + 1;
    }

    void note() {
      units.add(there ? unit : GONE);
      sites.add(there ? site : GONE);
      states.add(there ? state : -1);
    }

    Atom atom() {
      return new Atom(
          new Track(List.copyOf(units), List.copyOf(sites), touched), List.copyOf(states));
    }
  }

  /** A group over some releases, and what was counted anew in each. */
  private final class Story {
    private final Random random;
    private final NestedIndicators ladder;
    private final long[] words;
    private final int versions;
    private final int teams;
    private final double churn;
    private final List<One> people = new ArrayList<>();
    private final List<Map<CellKey, PublishedCounts>> counted = new ArrayList<>();
    private final List<PublishedCounts> everybody = new ArrayList<>();
    private final Measures measures;
    private final ClimateDesign design =
        ClimateDesign.builder().addBreakdowns("unit", "site").addPeriods(PERIOD).build();
    private final Releases releases;
    private final List<SegmentValues> values =
        List.of(new SegmentValues("unit"), new SegmentValues("site"));
    private double[] weights;
    private double busy;

    Story(Random random) {
      this.random = random;
      List<NestedIndicators> some = new ArrayList<>(NestedIndicators.ofPeriod());
      some.removeIf(each -> each.levels().size() > 2);
      this.ladder = some.get(random.nextInt(some.size()));
      this.words = PossibleBits.states(ladder);
      this.versions = 2 + random.nextInt(2);
      this.teams = 2 + random.nextInt(3);
      this.churn = random.nextInt(3) == 0 ? random.nextDouble() / 4 : 0;
      this.weights = random.doubles(words.length).toArray();
      this.busy = random.nextDouble();
      this.measures = new Measures(design);
      this.releases =
          new Releases(
              design, measures, ReleaseLedger.withKey(new byte[32]), Group.SPECTRUM.provenance());
      int sites = 1 + random.nextInt(2);
      int count = 12 + random.nextInt(70);
      for (int i = 0; i < count; i++) {
        One one = new One();
        one.unit = "t" + random.nextInt(teams);
        one.site = "s" + random.nextInt(sites);
        one.there = random.nextDouble() >= churn;
        one.state = Group.draw(random, weights);
        people.add(one);
      }
    }

    void tell() {
      for (int version = 0; version < versions; version++) {
        if (version > 0) {
          goOn(version);
        }
        release(version);
      }
    }

    private void goOn(int version) {
      busy = random.nextBoolean() ? random.nextDouble() : busy;
      weights = random.nextBoolean() ? random.doubles(words.length).toArray() : weights;
      double turning = random.nextDouble();
      for (One one : people) {
        if (random.nextDouble() < busy) {
          one.touch(version);
          one.state = random.nextDouble() < turning ? Group.draw(random, weights) : one.state;
        }
        if (random.nextDouble() < churn) {
          one.touch(version);
          one.there = random.nextInt(3) == 0 || !one.there;
          one.unit = "t" + random.nextInt(teams);
        }
      }
    }

    private void release(int version) {
      List<PersonRows.Row> rows = new ArrayList<>();
      for (int i = 0; i < people.size(); i++) {
        One one = people.get(i);
        one.note();
        if (one.there) {
          rows.add(row(one, "p" + i));
        }
      }
      PersonRows all = new PersonRows(rows, values.size(), measures);
      long now = version + 1;
      releases.next(all, now, all.table(design, values));
      String topic = Measures.groupName(PERIOD);
      Map<CellKey, PublishedCounts> fresh = new LinkedHashMap<>();
      releases
          .publishedValues()
          .cells
          .forEach((part, cell) -> fresh.put(part, cell.groups.get(topic)));
      fresh.values().removeIf(shown -> shown == null || shown.at() != now);
      counted.add(fresh);
      PublishedCounts whole = releases.publishedValues().everybody.groups.get(topic);
      if (whole != null && whole.at() == now) {
        everybody.add(whole);
        anew += version > 0 ? fresh.size() : 0;
      }
    }

    private PersonRows.Row row(One one, String id) {
      int[] segments = {
        values.get(0).place(List.of(one.unit)), values.get(1).place(List.of(one.site))
      };
      return new PersonRows.Row(
          ParticipantId.of(id),
          new Person.Attributes(segments, new int[0], Map.of()),
          new long[] {words[one.state]},
          new long[] {one.changed, 0, 0});
    }
  }

  /** An attack on a group. */
  private final class Attack {
    private final Story story;
    private final Set<Track> tracks = new LinkedHashSet<>();
    private final Atoms<Atom> atoms;
    private final Attacker everything = new Attacker();
    private final List<Attacker> single = new ArrayList<>();
    private final Set<BitSet> few = new LinkedHashSet<>();

    Attack(Story story) {
      this.story = story;
      List<Atom> people = story.people.stream().map(One::atom).toList();
      people.forEach(each -> tracks.add(each.track()));
      List<Atom> every = new ArrayList<>();
      for (Track track : tracks) {
        histories(track).forEach(states -> every.add(new Atom(track, states)));
      }
      this.atoms = new Atoms<>(every, people);
    }

    /** Returns all that can have been so of somebody. */
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
      boolean same = version > 0 && !track.isTouched(version) && before.get(version - 1) >= 0;
      return same
          ? new int[] {before.get(version - 1)}
          : java.util.stream.IntStream.range(0, story.words.length).toArray();
    }

    void run() {
      for (int version = 0; version < story.versions; version++) {
        single.add(new Attacker());
      }
      know(track -> List.of(track.units(), track.touched()));
      know(track -> List.of(track.sites(), track.touched()));
      for (int version = 0; version < story.versions; version++) {
        look(version);
        fear(version);
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

    /** Learns what was counted anew in a release. */
    private void look(int version) {
      story.counted.get(version).forEach((part, shown) -> look(version, part, shown));
      for (PublishedCounts shown : story.everybody) {
        if (shown.at() == version + 1) {
          learn(version, any -> true, shown);
        }
      }
    }

    private void look(int version, CellKey part, PublishedCounts shown) {
      learn(version, atom -> atom.isIn(part, version), shown);
    }

    private void learn(int version, Predicate<Atom> in, PublishedCounts shown) {
      for (int rung : story.ladder.levels()) {
        int measure = PossibleBits.measure(rung);
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
      return state >= 0 && (story.words[state] >>> measure & 1) == 1;
    }

    /** Collects the few of each cell, and of those in it who were touched before some release. */
    private void fear(int version) {
      Set<CellKey> parts = new LinkedHashSet<>();
      for (Track track : tracks) {
        parts.add(CellKey.of("unit", track.units().get(version)));
        parts.add(CellKey.of("site", track.sites().get(version)));
      }
      parts.removeIf(part -> part.values().contains(List.of(GONE)));
      for (int touched = 0; touched < story.versions; touched++) {
        int before = touched;
        Predicate<Atom> some = atom -> before == 0 || atom.track().isTouched(before);
        parts.forEach(part -> fear(version, some.and(atom -> atom.isIn(part, version))));
        fear(version, some.and(atom -> atom.states().get(version) >= 0));
      }
    }

    private void fear(int version, Predicate<Atom> in) {
      int whole = atoms.size(atoms.where(in));
      for (int state = 0; state < story.words.length; state++) {
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
