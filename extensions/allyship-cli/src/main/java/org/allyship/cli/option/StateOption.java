package org.allyship.cli.option;

import org.allyship.climate.ClimateDesign;
import org.allyship.data.run.ClimateRun;
import org.allyship.data.run.StateFile;
import org.allyship.data.run.StoredClimate;
import org.allyship.scoring.Spectrum;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The option that makes a run take into account what earlier runs published. */
public final class StateOption {
  @Option(
      names = "--state",
      paramLabel = "STATE",
      description =
          "Take into account what earlier runs published, so that nothing can be inferred by comparing"
              + " runs. The file is created if it does not exist, and replaced as a whole or not at all."
              + " It is as secret as the records: only you can read it.")
  private @Nullable String name;

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  private @Nullable StateFile file;

  /**
   * Checks the option before any work is done.
   *
   * @param perturbed whether counts are perturbed, which needs no state
   * @throws ParameterException if the state could not be written, or is not needed
   */
  public void check(boolean perturbed) {
    if (name == null) {
      return;
    }
    if (perturbed) {
      throw new ParameterException(
          spec.commandLine(),
          "--protection perturbed needs no --state; its figures depend on FILE and MEMBERS only");
    }
    try {
      file = StateFile.of(name);
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()), e);
    }
  }

  /**
   * Returns what earlier runs published; nothing for a first run.
   *
   * @throws org.allyship.core.problem.InvalidInputException if the file is not a state file, or is
   *     for another design or model
   */
  public StoredClimate read(ClimateDesign design, Spectrum spectrum) {
    return file == null ? StoredClimate.begin(design, spectrum) : file.read(design, spectrum);
  }

  /** Writes the state for later runs, if that was asked for. */
  public void write(ClimateRun run) {
    if (file != null) {
      file.write(run);
    }
  }

  /** Returns a note about runs for the same readers. */
  public String note() {
    return file == null
        ? "note: what other runs published is not taken into account; see 'allyship climate --help'"
        : "What was published is in " + file + "; it is as secret as the records.";
  }
}
