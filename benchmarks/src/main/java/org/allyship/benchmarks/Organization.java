package org.allyship.benchmarks;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.allyship.climate.ClimateDesign;
import org.allyship.climate.ClimateMonitor;
import org.allyship.climate.Member;
import org.allyship.content.ContentPacks;
import org.allyship.core.ChallengeId;
import org.allyship.core.catalog.Challenge;
import org.allyship.core.record.BehaviorRecord;
import org.allyship.core.time.Quarter;
import org.allyship.core.time.QuarterRange;
import org.allyship.disclosure.Disclosure;
import org.allyship.disclosure.ReleaseLedger;
import org.allyship.scoring.Spectrum;
import org.allyship.scoring.person.PersonState;

/**
 * A synthetic organization of a million people over twelve quarters, the same in every run: 20,000
 * teams of 50 people in 500 departments in 20 divisions, 50 sites, and six breakdowns of 2 to 20
 * values, none of which are of the same size. Two in three have named a challenge, three in five
 * have answered a scale.
 */
final class Organization {
  static final int PEOPLE = 1_000_000;

  private static final long SEED = 20261122;
  private static final int TEAMS = 20_000;
  private static final int DEPARTMENTS = 500;
  private static final int DIVISIONS = 20;
  private static final int YEARS = 3;
  private static final int FEWEST = 5;
  private static final int MOST = 15;

  /** Shares no factor with the number of people, so that no id reveals a team. */
  private static final long APART = 7919;

  private static final Map<String, Integer> SIZES =
      Map.of(
          "site", 50, "country", 20, "function", 12, "grade", 8, "age", 6, "hours", 3, "parent", 2);

  private final Spectrum spectrum = Spectrum.standard();
  private final SyntheticRecords records = new SyntheticRecords(PEOPLE, YEARS);
  private final SplittableRandom random = new SplittableRandom(SEED);
  private final List<ChallengeId> challenges =
      ContentPacks.bundled().challenges().stream().map(Challenge::id).toList();
  private final List<List<String>> teams = IntStream.range(0, TEAMS).mapToObj(this::team).toList();
  private final SortedMap<String, List<List<String>>> others = new TreeMap<>();

  /** Creates the values of the breakdowns; people are created on request. */
  Organization() {
    SIZES.forEach(
        (breakdown, size) ->
            others.put(
                breakdown,
                IntStream.range(0, size).mapToObj(i -> List.of(breakdown + "-" + i)).toList()));
  }

  private List<String> team(int number) {
    int department = number / (TEAMS / DEPARTMENTS);
    int division = department / (DEPARTMENTS / DIVISIONS);
    return List.of("division-" + division, "department-" + department, "team-" + number);
  }

  /** Returns a monitor without members. */
  ClimateMonitor monitor(Disclosure disclosure) {
    List<String> breakdowns = new ArrayList<>(others.keySet());
    breakdowns.add("unit");
    Quarter last = new Quarter(2026, 4);
    List<QuarterRange> periods =
        IntStream.range(0, 4 * YEARS)
            .mapToObj(i -> QuarterRange.upTo(last.plus(i + 1 - 4 * YEARS), 1))
            .toList();
    ClimateDesign design =
        ClimateDesign.builder()
            .addAllBreakdowns(breakdowns)
            .addSensitive("parent")
            .addAllPeriods(periods)
            .addAllChallenges(challenges)
            .disclosure(disclosure)
            .build();
    return ClimateMonitor.of(design, spectrum, ReleaseLedger.withKey(new byte[16]));
  }

  /** Returns the attributes of a person. */
  Member member(int person) {
    Map<String, List<String>> segments = new HashMap<>();
    segments.put("unit", teams.get((int) (person * APART % PEOPLE / (PEOPLE / TEAMS))));
    others.forEach((breakdown, values) -> segments.put(breakdown, anyOf(values)));
    Set<ChallengeId> named = random.nextInt(3) == 0 ? Set.of() : Set.of(anyOf(challenges));
    Map<String, Double> outcomes =
        random.nextInt(5) < 2 ? Map.of() : Map.of("belonging", 1 + random.nextInt(21) / 5.0);
    return new Member(SyntheticRecords.person(person), segments, named, outcomes);
  }

  /** Returns a random value; the first ones are more frequent than the last. */
  private <T> T anyOf(List<T> values) {
    double chance = random.nextDouble();
    return values.get((int) (chance * chance * values.size()));
  }

  /** Returns the state of a person with five to fifteen behaviors. */
  PersonState state(int person) {
    PersonState state = PersonState.empty(spectrum);
    for (int rest = FEWEST + random.nextInt(MOST - FEWEST + 1); rest > 0; rest--) {
      state.add(records.next(person));
    }
    return state;
  }

  /** Returns a record that any person could have. */
  BehaviorRecord change() {
    return records.next(random.nextInt(PEOPLE));
  }
}
