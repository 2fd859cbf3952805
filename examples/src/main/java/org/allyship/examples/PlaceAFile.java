package org.allyship.examples;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import org.allyship.core.Behavior;
import org.allyship.data.rules.ReadingRules;
import org.allyship.data.run.InputSource;
import org.allyship.data.run.PlacementRun;
import org.allyship.data.run.RowFile;
import org.allyship.data.run.RunResult;
import org.allyship.scoring.IntendedUse;
import org.allyship.scoring.Spectrum;

/** Places the behaviors of a file, as the command line does. */
public final class PlaceAFile {
  private PlaceAFile() {}

  /** Places three behaviors, one of which is invalid. */
  public static void run(PrintStream out) {
    try {
      place(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void place(PrintStream out) throws IOException {
    RowFile<Behavior> file =
        RowFile.behaviors(
            InputSource.of("behaviors.csv"), ReadingRules.builder().skipInvalid(true).build());
    RunResult result =
        PlacementRun.of(Spectrum.standard(), IntendedUse.LEARNING)
            .place(file, placed -> out.println(placed.placement().classification()));
    out.print(result.account().render());
    out.print(result.problems().render());
  }
}
