package org.allyship.examples;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import org.allyship.data.run.InputSource;
import org.allyship.data.run.PlacementRun;
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
    RunResult result =
        PlacementRun.of(Spectrum.standard(), IntendedUse.LEARNING)
            .skippingInvalid()
            .place(
                InputSource.of("behaviors.csv"),
                placed -> out.println(placed.placement().classification()));
    out.println(result.used() + " placed");
    out.print(result.problems().render());
  }
}
