package org.allyship.examples;

import java.io.PrintStream;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import org.allyship.content.ContentPack;
import org.allyship.content.ContentPacks;
import org.allyship.core.Behavior;
import org.allyship.core.BehaviorId;
import org.allyship.core.ParticipantId;
import org.allyship.core.Perspective;
import org.allyship.core.record.Event;
import org.allyship.core.record.Feedback;
import org.allyship.core.record.Repair;
import org.allyship.core.record.Status;
import org.allyship.core.time.QuarterRange;
import org.allyship.examples.platform.Platform;
import org.allyship.scoring.person.PersonPattern;

/** A platform records, reads a pattern, restarts, exports and erases, in its own database. */
public final class EmbedInAPlatform {
  private static final String DATABASE = "jdbc:h2:mem:people;DB_CLOSE_DELAY=-1";
  private static final ContentPack CONTENT = ContentPacks.bundled();
  private static final ParticipantId AMARI = ParticipantId.of("p-17");
  private static final ParticipantId KIM = ParticipantId.of("p-4");
  private static final ParticipantId HR = ParticipantId.of("svc-people");
  private static final Instant NOW = Instant.parse("2026-11-20T09:30:00Z");

  private EmbedInAPlatform() {}

  /** Runs the platform, and prints the results. */
  public static void run(PrintStream out) {
    try (Connection database = DriverManager.getConnection(DATABASE)) {
      day(new Platform(database), out);
      years(new Platform(database), out);
    } catch (SQLException e) {
      throw new IllegalStateException("the example's database failed", e);
    }
  }

  private static void day(Platform platform, PrintStream out) throws SQLException {
    Behavior behavior =
        Behavior.of(CONTENT.action("affirm-the-person-on-the-spot"))
            .id(BehaviorId.of("b-1"))
            .actor(AMARI)
            .date(LocalDate.of(2026, 11, 2))
            .perspective(Perspective.RECIPIENT)
            .reporter(KIM)
            .build();
    platform.record(KIM, NOW, new Event.Proposed(behavior));
    try {
      platform.record(AMARI, NOW, new Event.Decided(BehaviorId.of("b-1"), Status.CONFIRMED));
    } catch (IllegalArgumentException e) {
      out.println(e.getMessage());
    }
    platform.record(HR, NOW, new Event.Decided(BehaviorId.of("b-1"), Status.CONFIRMED));

    Feedback feedback =
        Feedback.builder()
            .about(BehaviorId.of("b-1"))
            .reporter(KIM)
            .date(LocalDate.of(2026, 11, 9))
            .effect(Feedback.Effect.HARMED)
            .build();
    platform.record(KIM, NOW, new Event.FeedbackGiven(feedback));
    print(platform, out);

    Repair repair = new Repair(BehaviorId.of("b-1"), KIM, LocalDate.of(2026, 11, 16));
    platform.record(KIM, NOW, new Event.Repaired(repair));
    print(platform, out);
  }

  private static void print(Platform platform, PrintStream out) {
    PersonPattern pattern = platform.pattern(AMARI, QuarterRange.ofYear(2026));
    out.printf("others: %s, found: %s%n", pattern.others().classifications(), pattern.findings());
  }

  private static void years(Platform platform, PrintStream out) throws SQLException {
    print(platform, out); // after a restart, from the tables
    out.println(platform.export(AMARI));
    platform.erase(AMARI, NOW);
    out.println(platform.export(AMARI));
  }
}
