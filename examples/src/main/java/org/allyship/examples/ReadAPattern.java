package org.allyship.examples;

import java.io.PrintStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.allyship.content.ContentPack;
import org.allyship.content.ContentPacks;
import org.allyship.core.Behavior;
import org.allyship.core.BehaviorId;
import org.allyship.core.Claim;
import org.allyship.core.Evidence;
import org.allyship.core.Level;
import org.allyship.core.ParticipantId;
import org.allyship.core.history.BehaviorRecord;
import org.allyship.core.history.PersonHistory;
import org.allyship.core.history.Status;
import org.allyship.core.role.Role;
import org.allyship.scoring.IntendedUse;
import org.allyship.scoring.Spectrum;
import org.allyship.scoring.pattern.Pattern;
import org.allyship.scoring.pattern.Patterns;
import org.allyship.scoring.pattern.Quarters;
import org.allyship.scoring.pattern.Rate;
import org.allyship.scoring.pattern.Recognition;

/** What a year of behaviors shows of one person, as they see it and as others see it. */
public final class ReadAPattern {
  private static final ParticipantId PERSON = ParticipantId.of("p-17");
  private static final ContentPack CONTENT = ContentPacks.bundled();

  private ReadAPattern() {}

  /** Reads the pattern of a year, and prints what it shows. */
  public static void run(PrintStream out) {
    List<BehaviorRecord> behaviors = aYear();
    List<Claim> claims = List.of(new Claim(PERSON, Level.ACCOMPLICESHIP, LocalDate.of(2026, 1, 9)));
    PersonHistory history = new PersonHistory(PERSON, behaviors, claims);

    Patterns patterns = Patterns.with(Spectrum.standard(), IntendedUse.SELF_REFLECTION);
    Pattern pattern = patterns.of(history, Quarters.ofYear(2026));

    Rate self = pattern.self().support();
    Rate others = pattern.others().support();
    out.printf("self   %.1f a quarter [%.1f, %.1f]%n", self.mean(), self.low(), self.high());
    out.printf("others %.1f a quarter [%.1f, %.1f]%n", others.mean(), others.low(), others.high());
    for (Role role : pattern.roles()) {
      out.printf("%s, on the word of %d%n", role.level(), role.testimony().size());
    }
    Recognition next = pattern.recognition(Level.ADVOCACY);
    out.printf(
        "%s: probability %.2f, missing %s%n", next.level(), next.probability(), next.missing());
    out.printf(
        "claimed %s, shown %s%n",
        pattern.claimed().orElseThrow(), pattern.evidenced().orElseThrow());
  }

  private static List<BehaviorRecord> aYear() {
    List<BehaviorRecord> year = new ArrayList<>();
    for (int month = 1; month <= 8; month++) {
      Evidence seenBy = month % 2 == 0 ? Evidence.RECIPIENT : Evidence.OBSERVER;
      year.add(done("affirm-the-person-on-the-spot", month, seenBy, "p-" + month % 3));
      year.add(done("affirm-the-person-on-the-spot", month, Evidence.SELF, "p-17"));
    }
    year.add(done("raise-it-with-decision-makers", 10, Evidence.RECIPIENT, "p-4"));
    return year;
  }

  private static BehaviorRecord done(String action, int month, Evidence seenBy, String reporter) {
    LocalDate day = LocalDate.of(2026, month, 14);
    Behavior behavior =
        Behavior.of(CONTENT.action(action))
            .id(BehaviorId.of("b-" + month + "-" + reporter))
            .by(PERSON)
            .on(day)
            .seenBy(seenBy)
            .reportedBy(ParticipantId.of(reporter))
            .build();
    return BehaviorRecord.of(behavior, Status.CONFIRMED);
  }
}
