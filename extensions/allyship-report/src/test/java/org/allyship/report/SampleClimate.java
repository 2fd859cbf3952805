package org.allyship.report;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.allyship.climate.Climate;
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
import org.allyship.core.time.Quarter;
import org.allyship.core.time.QuarterRange;
import org.allyship.disclosure.ReleaseLedger;
import org.allyship.scoring.Spectrum;

/** A made-up organization, the same whenever it is made of the same seed. */
final class SampleClimate {
  private static final Spectrum SPECTRUM = Spectrum.standard();
  private static final List<ChallengeId> CHALLENGES =
      Samples.CONTENT.challenges().stream().map(Challenge::id).toList();
  private static final List<String> SUPPORT =
      List.of("affirm-the-person-on-the-spot", "ask-whose-voice-is-missing");
  private static final String CHANGE = "raise-it-with-decision-makers";
  private static final Coding SYMBOL =
      Coding.of(
          Anchor.ACT_SYMBOL,
          Anchor.REACH_SELF,
          Anchor.COST_NONE,
          Anchor.GAIN_ADVANTAGE,
          Anchor.VISIBILITY_PUBLIC);
  private static final Coding STAKE =
      Coding.of(
          Anchor.ACT_DEED,
          Anchor.REACH_PERSON,
          Anchor.COST_LIVELIHOOD,
          Anchor.RULES_DEFIES,
          Anchor.TRANSFER_OWN,
          Anchor.DIRECTION_LED);

  private static final Coding PROMISE =
      Coding.of(Anchor.ACT_CLAIM, Anchor.COST_NONE, Anchor.FOLLOW_THROUGH_LAPSED);
  private static final Coding HARM = Coding.of(Anchor.ACT_HARM, Anchor.OUTCOME_HARMED);

  /** 420 people in six teams, one of them small, at three sites of two regions. */
  private static final Climate LARGE = of(420);

  /** So few that most is withheld. */
  static final Climate SMALL = of(30);

  private final Random random;
  private final ClimateMonitor monitor;

  private SampleClimate(List<String> breakdowns, List<QuarterRange> periods) {
    this.random = new Random(20261122);
    this.monitor =
        ClimateMonitor.of(
            ClimateDesign.builder()
                .addAllBreakdowns(breakdowns)
                .addAllPeriods(periods)
                .addAllChallenges(CHALLENGES)
                .build(),
            SPECTRUM,
            ReleaseLedger.withKey(new byte[32]));
  }

  /** Returns a climate with names, and with what helps. */
  static NamedClimate named() {
    return brief().challenges(Samples.CONTENT.challenges());
  }

  /** Returns a climate with names, and without what helps. */
  static NamedClimate brief() {
    return NamedClimate.of(LARGE)
        .called("Harbor Works (made up)")
        .breakdown("team", "Team")
        .breakdown("site", "Region and site")
        .organization("Harbor Works", new SayDoGap(View.OTHERS, 7, 1, 2))
        .organization("Harbor Works Foundation", new SayDoGap(View.OTHERS, 4, 2, 0));
  }

  /** Returns the climate of so many people. */
  static Climate of(int people) {
    SampleClimate sample =
        new SampleClimate(
            List.of("team", "site"),
            List.of(
                QuarterRange.ofYear(2024), QuarterRange.ofYear(2025), QuarterRange.ofYear(2026)));
    List<String> teams = List.of("Audit", "Design", "Logistics", "Production", "Sales", "Service");
    List<List<String>> sites =
        List.of(List.of("North", "Bergen"), List.of("North", "Oslo"), List.of("South", "Genoa"));
    for (int i = 0; i < people; i++) {
      String team = i < 4 ? "Audit" : teams.get(1 + i % 5);
      sample.join(i, Map.of("team", List.of(team), "site", sites.get(teams.indexOf(team) / 2)));
    }
    return sample.monitor.release();
  }

  /** Returns a climate of twelve years that each begin a quarter later, and three breakdowns. */
  static Climate rolling() {
    SampleClimate sample =
        new SampleClimate(
            List.of("team", "site", "shift"),
            numbers(12).map(i -> QuarterRange.upTo(new Quarter(2024, 1).plus(i), 4)).toList());
    for (int i = 0; i < 200; i++) {
      sample.join(
          i,
          Map.of(
              "team", List.of("Team " + i % 4),
              "site", List.of("Site " + i % 3),
              "shift", List.of("Shift " + i % 2)));
    }
    return sample.monitor.release();
  }

  /** Returns the climate of so many segments, of ten people each, all with the longest names. */
  static Climate wide(int breakdowns, int segments, int periods, String pad) {
    SampleClimate sample =
        new SampleClimate(
            numbers(breakdowns).map(i -> "breakdown" + i).toList(),
            numbers(periods).map(i -> QuarterRange.ofYear(2027 - periods + i)).toList());
    for (int i = 0; i < segments * 14; i++) {
      Map<String, List<String>> where = new TreeMap<>();
      for (int breakdown = 0; breakdown < breakdowns; breakdown++) {
        String name = String.format(Locale.ROOT, "%s%04d", pad, i % segments);
        where.put("breakdown" + breakdown, List.of(name));
      }
      sample.join(i, where);
    }
    return sample.monitor.release();
  }

  private static Stream<Integer> numbers(int count) {
    return IntStream.range(0, count).boxed();
  }

  /**
   * How somebody is.
   *
   * @param drive how much they do, from 0 to 1
   * @param rises whether they do more from year to year; else less
   * @param listens whether they ask first
   * @param keepsUp whether they do it again
   * @param slips whether they harm now and then
   */
  private record Style(
      double drive, boolean rises, boolean listens, boolean keepsUp, boolean slips) {
    static Style by(Random random) {
      return new Style(
          random.nextDouble(),
          random.nextInt(3) > 0,
          random.nextBoolean(),
          random.nextBoolean(),
          random.nextInt(6) == 0);
    }

    int count(int year) {
      return (int) Math.round(drive * (6 + 6 * (rises ? year - 2024 : 2026 - year)));
    }

    /** Returns what they do, by a number from 0 to 19. */
    Coding coding(int kind) {
      if (drive < 0.3) {
        return drive < 0.2 ? SYMBOL : PROMISE;
      }
      if (slips && kind < 3) {
        return kind == 0 ? HARM : HARM.with(Anchor.REPAIR_CORRECTS);
      }
      if (drive > 0.7 && kind < 20 * drive - 8) {
        return STAKE;
      }
      boolean change = kind % 3 == 0 || drive > 0.6 && kind % 3 == 1;
      return Samples.CONTENT
          .action(change ? CHANGE : SUPPORT.get(kind % 2))
          .coding()
          .with(listens ? Anchor.DIRECTION_ASKED : Anchor.DIRECTION_FOR)
          .with(keepsUp ? Anchor.FOLLOW_THROUGH_REPEATED : Anchor.FOLLOW_THROUGH_ONCE);
    }
  }

  private void join(int number, Map<String, List<String>> where) {
    ParticipantId person = ParticipantId.of("p" + number);
    Style style = Style.by(random);
    Set<ChallengeId> named = new TreeSet<>(Comparator.comparing(ChallengeId::value));
    for (int i = 0; i < CHALLENGES.size(); i++) {
      if (random.nextInt(3 + 3 * i) == 0) {
        named.add(CHALLENGES.get(i));
      }
    }
    Map<String, Double> outcomes =
        Map.of(
            "Belonging (1 to 5)", Math.min(5, 2.5 + style.drive() + random.nextGaussian() / 2),
            "Safety to speak (1 to 5)", Math.min(5, 3 + random.nextGaussian() / 2));
    monitor.join(new Member(person, where, named, outcomes));
    for (int year = 2024; year <= 2026; year++) {
      act(person, year, style);
    }
  }

  private void act(ParticipantId person, int year, Style style) {
    for (int i = 0; i < style.count(year); i++) {
      Coding coding = style.coding(random.nextInt(20));
      boolean self = random.nextInt(3) == 0;
      monitor.added(
          BehaviorRecord.of(
              Behavior.of(coding)
                  .id(BehaviorId.of("b-%s-%s-%s".formatted(person, year, i)))
                  .actor(person)
                  .date(LocalDate.of(year, 1 + random.nextInt(12), 15))
                  .perspective(self ? Perspective.SELF : Perspective.RECIPIENT)
                  .reporter(self ? person : ParticipantId.of("r" + random.nextInt(5)))
                  .build(),
              Status.CONFIRMED));
    }
  }
}
