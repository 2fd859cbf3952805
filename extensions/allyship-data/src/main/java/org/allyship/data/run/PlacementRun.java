package org.allyship.data.run;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.allyship.core.Behavior;
import org.allyship.core.problem.Problem;
import org.allyship.data.Input;
import org.allyship.data.ProblemLog;
import org.allyship.data.RowReader;
import org.allyship.scoring.IntendedUse;
import org.allyship.scoring.Spectrum;

/**
 * Places the behaviors of a file one at a time, in memory that does not grow with the file.
 *
 * <pre>{@code
 * RunResult result =
 *     PlacementRun.of(Spectrum.standard(), IntendedUse.LEARNING)
 *         .skippingInvalid()
 *         .place(InputSource.of("behaviors.csv"), placed -> store(placed.placement()));
 * System.out.println(result.used() + " placed");
 * System.out.print(result.problems().render());
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
public final class PlacementRun {
  private final Spectrum spectrum;
  private final IntendedUse use;
  private final boolean skipInvalid;

  private PlacementRun(Spectrum spectrum, IntendedUse use, boolean skipInvalid) {
    this.spectrum = spectrum;
    this.use = use;
    this.skipInvalid = skipInvalid;
  }

  /** Returns a run that stops at the first invalid record. */
  public static PlacementRun of(Spectrum spectrum, IntendedUse use) {
    return new PlacementRun(spectrum, use, false);
  }

  /** Returns a run that skips invalid records. */
  public PlacementRun skippingInvalid() {
    return new PlacementRun(spectrum, use, true);
  }

  /**
   * Places the behaviors of a file.
   *
   * @param target receives each placement, in the order of the file
   * @return what was used and what was not; a file without a behavior is a problem
   * @throws org.allyship.data.CannotReadException if the file cannot be read
   */
  public RunResult place(InputSource source, Consumer<PlacedBehavior> target) throws IOException {
    try (Input input = source.open();
        RowReader<Behavior> records = RowReader.behaviors(input)) {
      ProblemLog problems = new ProblemLog(input.name());
      long placed = place(source, records, problems, target);
      boolean stopped = !skipInvalid && !problems.isEmpty() && records.next().isPresent();
      return new RunResult(placed, problems, stopped);
    }
  }

  private long place(
      InputSource source,
      RowReader<Behavior> records,
      ProblemLog problems,
      Consumer<PlacedBehavior> target)
      throws IOException {
    long placed = 0;
    try (RunListener.Pass pass = source.listener().begin("placing")) {
      for (Optional<RowReader.Read<Behavior>> next = records.next();
          next.isPresent();
          next = records.next()) {
        pass.step();
        RowReader.Read<Behavior> read = next.get();
        Behavior behavior = read.value();
        if (behavior != null) {
          target.accept(
              new PlacedBehavior(read.location(), behavior, spectrum.place(behavior, use)));
          placed++;
          continue;
        }
        problems.add(read.problems());
        if (!skipInvalid) {
          return placed;
        }
      }
    }
    if (placed == 0 && problems.isEmpty()) {
      problems.add(List.of(new Problem("", "holds no behavior; at least one was expected")));
    }
    return placed;
  }
}
