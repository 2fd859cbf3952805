package org.allyship.examples;

import java.io.PrintStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.allyship.content.ContentPack;
import org.allyship.content.ContentPacks;
import org.allyship.core.Behavior;
import org.allyship.core.BehaviorId;
import org.allyship.core.Level;
import org.allyship.core.ParticipantId;
import org.allyship.core.Perspective;
import org.allyship.core.record.BehaviorRecord;
import org.allyship.core.record.Claim;
import org.allyship.core.record.PersonHistory;
import org.allyship.core.record.Status;
import org.allyship.core.role.Role;
import org.allyship.core.time.QuarterRange;
import org.allyship.scoring.IntendedUse;
import org.allyship.scoring.Spectrum;
import org.allyship.scoring.person.PersonPattern;
import org.allyship.scoring.person.PersonPatterns;
import org.allyship.scoring.person.Rate;
import org.allyship.scoring.person.RoleEligibility;

/** Reads one person's year in the self view and in the others' view. */
public final class ReadAPersonPattern {
  private static final ParticipantId PERSON = ParticipantId.of("p-17");
  private static final ContentPack CONTENT = ContentPacks.bundled();

  private ReadAPersonPattern() {}

  /** Reads the pattern of a year, and prints what it shows. */
  public static void run(PrintStream out) {
    List<BehaviorRecord> behaviors = aYear();
    List<Claim> claims = List.of(new Claim(PERSON, Level.ACCOMPLICESHIP, LocalDate.of(2026, 1, 9)));
    PersonHistory history = new PersonHistory(PERSON, behaviors, claims);

    PersonPatterns patterns = PersonPatterns.with(Spectrum.standard(), IntendedUse.SELF_REFLECTION);
    PersonPattern pattern = patterns.of(history, QuarterRange.ofYear(2026));

    Rate self = pattern.self().support();
    Rate others = pattern.others().support();
    out.printf("self   %.1f a quarter [%.1f, %.1f]%n", self.mean(), self.low(), self.high());
    out.printf("others %.1f a quarter [%.1f, %.1f]%n", others.mean(), others.low(), others.high());
    for (Role role : pattern.roles()) {
      out.printf("%s, %d attestations%n", role.level(), role.attestations().size());
    }
    RoleEligibility next = pattern.eligibility(Level.ADVOCACY);
    out.printf("%s: probability %.2f, unmet %s%n", next.level(), next.probability(), next.unmet());
    out.printf(
        "claimed %s, evidenced %s%n",
        pattern.claimed().orElseThrow(), pattern.evidenced().orElseThrow());
  }

  private static List<BehaviorRecord> aYear() {
    List<BehaviorRecord> year = new ArrayList<>();
    for (int month = 1; month <= 8; month++) {
      Perspective perspective = month % 2 == 0 ? Perspective.RECIPIENT : Perspective.OBSERVER;
      year.add(done("affirm-the-person-on-the-spot", month, perspective, "p-" + month % 3));
      year.add(done("affirm-the-person-on-the-spot", month, Perspective.SELF, "p-17"));
    }
    year.add(done("raise-it-with-decision-makers", 10, Perspective.RECIPIENT, "p-4"));
    return year;
  }

  private static BehaviorRecord done(
      String action, int month, Perspective perspective, String reporter) {
    LocalDate day = LocalDate.of(2026, month, 14);
    Behavior behavior =
        Behavior.of(CONTENT.action(action))
            .id(BehaviorId.of("b-" + month + "-" + reporter))
            .actor(PERSON)
            .date(day)
            .perspective(perspective)
            .reporter(ParticipantId.of(reporter))
            .build();
    return BehaviorRecord.of(behavior, Status.CONFIRMED);
  }
}
