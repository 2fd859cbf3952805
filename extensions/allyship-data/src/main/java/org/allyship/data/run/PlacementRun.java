package org.allyship.data.run;

import java.io.IOException;
import java.util.function.Consumer;
import org.allyship.core.Behavior;
import org.allyship.scoring.IntendedUse;
import org.allyship.scoring.Spectrum;

/**
 * Places the behaviors of a file one at a time, in memory that grows only with the ids of the file.
 *
 * <pre>{@code
 * RowFile<Behavior> file =
 *     RowFile.behaviors(InputSource.of("behaviors.csv"), ReadingRules.standard());
 * RunResult result =
 *     PlacementRun.of(Spectrum.standard(), IntendedUse.LEARNING)
 *         .place(file, placed -> store(placed.placement()));
 * System.out.print(result.account().render());
 * System.out.print(result.problems().render());
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
public final class PlacementRun {
  private final Spectrum spectrum;
  private final IntendedUse use;

  private PlacementRun(Spectrum spectrum, IntendedUse use) {
    this.spectrum = spectrum;
    this.use = use;
  }

  /** Returns a run with a model and a purpose. */
  public static PlacementRun of(Spectrum spectrum, IntendedUse use) {
    return new PlacementRun(spectrum, use);
  }

  /**
   * Places the behaviors of a file.
   *
   * @param target receives each placement, in the order of the file
   * @return the account and the problems; a file without a behavior is a problem
   * @throws org.allyship.core.problem.InvalidInputException if ids contradict each other
   * @throws org.allyship.data.CannotReadException if the file cannot be read
   */
  public RunResult place(RowFile<Behavior> file, Consumer<PlacedBehavior> target)
      throws IOException {
    return file.read(
        "placing",
        (location, behavior) -> {
          target.accept(new PlacedBehavior(location, behavior, spectrum.place(behavior, use)));
          return RowUse.USED;
        });
  }
}
