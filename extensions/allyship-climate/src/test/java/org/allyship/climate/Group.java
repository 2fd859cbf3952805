package org.allyship.climate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.DoubleStream;
import org.allyship.core.Anchor;
import org.allyship.core.Behavior;
import org.allyship.core.BehaviorId;
import org.allyship.core.ChallengeId;
import org.allyship.core.Coding;
import org.allyship.core.ParticipantId;
import org.allyship.core.Perspective;
import org.allyship.core.record.BehaviorRecord;
import org.allyship.core.record.Status;
import org.allyship.core.time.QuarterRange;
import org.allyship.disclosure.ReleaseLedger;
import org.allyship.scoring.Spectrum;

/** A small group to test with: people {@code p0} and on, in teams and sites. */
final class Group {
  static final Spectrum SPECTRUM = Spectrum.standard();
  static final QuarterRange BEFORE = QuarterRange.ofYear(2025);
  static final QuarterRange NOW = QuarterRange.ofYear(2026);
  static final ChallengeId FEAR = ChallengeId.of("fear-of-getting-it-wrong");
  static final ClimateDesign DESIGN =
      ClimateDesign.builder()
          .addBreakdowns("team", "site")
          .addPeriods(BEFORE, NOW)
          .addChallenges(FEAR)
          .build();

  private static final Coding ALLY =
      Coding.of(
          Anchor.ACT_DEED,
          Anchor.REACH_PERSON,
          Anchor.COST_COMFORT,
          Anchor.TRANSFER_VOICE,
          Anchor.DIRECTION_ASKED);

  private Group() {}

  static ClimateMonitor monitor() {
    return ClimateMonitor.of(DESIGN, SPECTRUM, ReleaseLedger.withKey(new byte[32]));
  }

  /** Returns a monitor of people in one nested breakdown. */
  static ClimateMonitor nested() {
    return ClimateMonitor.of(
        ClimateDesign.builder().addBreakdowns("unit").addPeriods(NOW).build(),
        SPECTRUM,
        ReleaseLedger.withKey(new byte[32]));
  }

  /** Forty people in two teams and two sites; the first of them are allies in 2026. */
  static void forty(ClimateMonitor monitor, int allies) {
    for (int i = 0; i < 40; i++) {
      monitor.join(member(i, i < 20 ? "blue" : "green", i % 2 == 0 ? "north" : "south"));
      if (i < allies) {
        makeAlly(monitor, i, 2026);
      }
    }
  }

  static ParticipantId person(int number) {
    return ParticipantId.of("p" + number);
  }

  static Member member(int number, String team, String site) {
    return Member.of(person(number), Map.of("team", List.of(team), "site", List.of(site)));
  }

  /** Ten allied acts of a year that two others report: enough for others to recognize an ally. */
  static List<BehaviorRecord> ally(int number, int year) {
    List<BehaviorRecord> year1 = new ArrayList<>();
    for (int month = 1; month <= 10; month++) {
      year1.add(act(number, LocalDate.of(year, month, 15), "r" + month % 2));
    }
    return year1;
  }

  static BehaviorRecord symbol(int number, LocalDate day) {
    return record(Coding.of(Anchor.ACT_SYMBOL), number, day, "r1");
  }

  static BehaviorRecord act(int number, LocalDate day, String reporter) {
    return record(ALLY, number, day, reporter);
  }

  static BehaviorRecord selfReported(int number, LocalDate day) {
    Behavior behavior =
        Behavior.of(ALLY)
            .id(BehaviorId.of("s-" + number + "-" + day))
            .actor(person(number))
            .date(day)
            .perspective(Perspective.SELF)
            .build();
    return BehaviorRecord.of(behavior, Status.CONFIRMED);
  }

  private static BehaviorRecord record(Coding coding, int number, LocalDate day, String reporter) {
    Behavior behavior =
        Behavior.of(coding)
            .id(BehaviorId.of("b-" + number + "-" + day))
            .actor(person(number))
            .date(day)
            .perspective(Perspective.RECIPIENT)
            .reporter(ParticipantId.of(reporter))
            .build();
    return BehaviorRecord.of(behavior, Status.CONFIRMED);
  }

  static void makeAlly(ClimateMonitor monitor, int number, int year) {
    ally(number, year).forEach(monitor::added);
  }

  /** Returns a place, drawn by weights. */
  static int draw(Random random, double[] weights) {
    double at = random.nextDouble() * DoubleStream.of(weights).sum();
    int place = 0;
    while (place < weights.length - 1 && at >= weights[place]) {
      at -= weights[place++];
    }
    return place;
  }
}
