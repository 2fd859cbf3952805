package org.allyship.examples;

import java.io.PrintStream;
import java.time.LocalDate;
import org.allyship.content.ContentPack;
import org.allyship.content.ContentPacks;
import org.allyship.core.Behavior;
import org.allyship.core.Feature;
import org.allyship.core.ParticipantId;
import org.allyship.core.Perspective;
import org.allyship.scoring.IntendedUse;
import org.allyship.scoring.Placement;
import org.allyship.scoring.Spectrum;

/** Places one behavior: the first ten lines of the README. */
public final class PlaceABehavior {
  private PlaceABehavior() {}

  /** Places a behavior. */
  public static void run(PrintStream out) {
    Spectrum spectrum = Spectrum.standard();
    ContentPack content = ContentPacks.bundled();

    Behavior behavior =
        Behavior.of(content.action("raise-it-with-decision-makers"))
            .actor(ParticipantId.of("p-17"))
            .date(LocalDate.of(2026, 3, 4))
            .perspective(Perspective.RECIPIENT)
            .with(Feature.DIRECTION, "asked")
            .build();
    Placement placement = spectrum.place(behavior, IntendedUse.LEARNING);

    out.printf("%s at %.2f%n", placement.classification(), placement.position().orElseThrow());
    out.printf("probability: %.2f%n", placement.probabilities().advocacy());
    out.println("how sure: " + placement.certainty());
    out.println("ask next: " + placement.mostInformativeFeature().orElseThrow());
  }
}
