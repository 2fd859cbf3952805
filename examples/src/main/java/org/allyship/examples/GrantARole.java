package org.allyship.examples;

import java.io.PrintStream;
import java.time.LocalDate;
import java.util.List;
import org.allyship.core.BehaviorId;
import org.allyship.core.Level;
import org.allyship.core.ParticipantId;
import org.allyship.core.Perspective;
import org.allyship.core.role.Ally;
import org.allyship.core.role.Attestation;
import org.allyship.core.time.DateRange;

/** A role is granted by others, and lapses. */
public final class GrantARole {
  private GrantARole() {}

  /** Builds a role from the attestations of two others, and fails without them. */
  public static void run(PrintStream out) {
    ParticipantId holder = ParticipantId.of("p-17");
    DateRange quarter = new DateRange(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 3, 31));
    Attestation first = attestation("b-1", Perspective.RECIPIENT, "p-4");
    Attestation second = attestation("b-2", Perspective.OBSERVER, "p-9");

    Ally ally = new Ally(holder, quarter, List.of(first, second));
    out.println(ally.holdsOn(LocalDate.of(2026, 2, 1)));
    out.println(ally.holdsOn(LocalDate.of(2026, 4, 1)));

    try {
      new Ally(holder, quarter, List.of());
    } catch (IllegalArgumentException e) {
      out.println(e.getMessage());
    }
  }

  private static Attestation attestation(
      String behavior, Perspective perspective, String reporter) {
    return new Attestation(
        BehaviorId.of(behavior),
        Level.ALLYSHIP,
        perspective,
        ParticipantId.of(reporter),
        LocalDate.of(2026, 2, 14));
  }
}
