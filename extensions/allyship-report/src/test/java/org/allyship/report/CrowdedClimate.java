package org.allyship.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.allyship.climate.ClimateDesign;
import org.allyship.climate.ClimateMonitor;
import org.allyship.climate.Member;
import org.allyship.climate.SayDoGap;
import org.allyship.core.Anchor;
import org.allyship.core.Behavior;
import org.allyship.core.BehaviorId;
import org.allyship.core.ChallengeId;
import org.allyship.core.Coding;
import org.allyship.core.ParticipantId;
import org.allyship.core.Perspective;
import org.allyship.core.catalog.Challenge;
import org.allyship.core.record.BehaviorRecord;
import org.allyship.core.record.Status;
import org.allyship.core.record.View;
import org.allyship.core.time.QuarterRange;
import org.allyship.disclosure.ReleaseLedger;
import org.allyship.scoring.Spectrum;

/**
 * A climate with more of everything than a page holds, of which nearly all is shown, and in which
 * every name is as long as it can be and has to be escaped throughout.
 */
final class CrowdedClimate {
  private static final int PERIODS = ClimateContents.MOST_PERIODS + 1;
  private static final int LAST_YEAR = 2026;
  private static final int DEEDS = 8;
  private static final String LONG = "&".repeat(100);
  private static final String LONGEST = "&".repeat(197);

  private static final List<Coding> CODINGS =
      List.of(
          Samples.CONTENT.action("affirm-the-person-on-the-spot").coding(),
          Samples.CONTENT.action("raise-it-with-decision-makers").coding(),
          Coding.of(Anchor.ACT_DEED, Anchor.REACH_PERSON, Anchor.RULES_DEFIES, Anchor.TRANSFER_OWN),
          Coding.of(
              Anchor.ACT_SYMBOL,
              Anchor.REACH_SELF,
              Anchor.GAIN_ADVANTAGE,
              Anchor.VISIBILITY_PUBLIC),
          Coding.of(Anchor.ACT_CLAIM, Anchor.FOLLOW_THROUGH_LAPSED),
          Coding.of(Anchor.ACT_HARM, Anchor.OUTCOME_HARMED));

  private final Random random = new Random(20261122);
  private final int breakdowns;
  private final IntFunction<List<String>> segments;
  private final List<ChallengeId> challenges = new ArrayList<>();
  private final ClimateMonitor monitor;

  private CrowdedClimate(int breakdowns, IntFunction<List<String>> segments) {
    this.breakdowns = breakdowns;
    this.segments = segments;
    Samples.CONTENT.challenges().stream().map(Challenge::id).forEach(challenges::add);
    IntStream.range(0, 30)
        .mapToObj(i -> ChallengeId.of("c".repeat(60) + "-" + (10 + i)))
        .forEach(challenges::add);
    this.monitor =
        ClimateMonitor.of(
            ClimateDesign.builder()
                .addAllBreakdowns(
                    IntStream.range(0, breakdowns).mapToObj(i -> "breakdown" + i).toList())
                .addAllPeriods(
                    IntStream.range(0, PERIODS)
                        .mapToObj(i -> QuarterRange.ofYear(LAST_YEAR + 1 - PERIODS + i))
                        .toList())
                .addAllChallenges(challenges)
                .build(),
            Spectrum.standard(),
            ReleaseLedger.withKey(new byte[32]));
  }

  /** Returns a climate of so many breakdowns, all with the same number of segments side by side. */
  static NamedClimate flat(int breakdowns, int segments, int people) {
    return of(breakdowns, people, person -> List.of(name(person % segments)));
  }

  /** Returns a climate of nested breakdowns: two segments, and half as many as that in each. */
  static NamedClimate nested(int breakdowns, int segments, int people) {
    return of(breakdowns, people, person -> List.of(name(person % 2), name(person % segments)));
  }

  /** Returns a climate of large segments, each with two small ones beside it. */
  static NamedClimate merged(int breakdowns, int large, int people) {
    int all = 3 * large;
    return of(
        breakdowns, people, person -> List.of(name(person < all ? person : 3 * person % all)));
  }

  private static String name(int number) {
    return String.format(Locale.ROOT, "%s%03d", LONGEST, number);
  }

  private static NamedClimate of(int breakdowns, int people, IntFunction<List<String>> segments) {
    CrowdedClimate sample = new CrowdedClimate(breakdowns, segments);
    for (int i = 0; i < people; i++) {
      sample.join(i);
    }
    NamedClimate climate =
        NamedClimate.of(sample.monitor.release())
            .called(LONG)
            .challenges(Samples.CONTENT.challenges());
    for (int i = 0; i < breakdowns; i++) {
      climate = climate.breakdown("breakdown" + i, LONG);
    }
    for (int i = 0; i < 30; i++) {
      climate = climate.organization(LONG, new SayDoGap(View.OTHERS, 9, 2, 0));
    }
    return climate;
  }

  private void join(int number) {
    ParticipantId person = ParticipantId.of("p" + number);
    Map<String, List<String>> where = new TreeMap<>();
    for (int i = 0; i < breakdowns; i++) {
      where.put("breakdown" + i, segments.apply(number));
    }
    Set<ChallengeId> named = new HashSet<>(challenges);
    named.removeIf(challenge -> random.nextBoolean());
    Map<String, Double> outcomes = new TreeMap<>();
    for (int i = 0; i < 30; i++) {
      outcomes.put(name(i), random.nextGaussian());
    }
    monitor.join(new Member(person, where, named, outcomes));
    for (int year = LAST_YEAR + 1 - PERIODS; year <= LAST_YEAR; year++) {
      act(person, year);
    }
  }

  /** Something else every year, mostly seen by others, mostly told by themselves, or both. */
  private void act(ParticipantId person, int year) {
    int kind = random.nextInt(CODINGS.size() + 1);
    if (kind == CODINGS.size()) {
      return;
    }
    int toldOfTen = List.of(0, 5, 10).get(random.nextInt(3));
    Coding coding =
        CODINGS
            .get(kind)
            .with(random.nextBoolean() ? Anchor.COST_STANDING : Anchor.COST_COMFORT)
            .with(random.nextBoolean() ? Anchor.DIRECTION_ASKED : Anchor.DIRECTION_FOR)
            .with(random.nextBoolean() ? Anchor.REPAIR_CORRECTS : Anchor.REPAIR_EVADES);
    for (int i = 0; i < DEEDS; i++) {
      boolean self = random.nextInt(10) < toldOfTen;
      monitor.added(
          BehaviorRecord.of(
              Behavior.of(coding)
                  .id(BehaviorId.of("b-%s-%s-%s".formatted(person, year, i)))
                  .actor(person)
                  .date(LocalDate.of(year, 1 + 3 * (i % 4), 15))
                  .perspective(self ? Perspective.SELF : Perspective.RECIPIENT)
                  .reporter(self ? person : ParticipantId.of("r" + i))
                  .build(),
              Status.CONFIRMED));
    }
  }
}
