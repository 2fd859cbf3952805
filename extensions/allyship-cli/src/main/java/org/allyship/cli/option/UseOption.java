package org.allyship.cli.option;

import org.allyship.scoring.IntendedUse;
import picocli.CommandLine.Option;

/** The option that states what results are for. */
public final class UseOption {
  @Option(
      names = "--use",
      paramLabel = "USE",
      defaultValue = "learning",
      description =
          "What the results are for: self-reflection, learning (the default), aggregate-climate or"
              + " research. It is written into every result.")
  private IntendedUse use = IntendedUse.LEARNING;

  /** Returns it. */
  public IntendedUse use() {
    return use;
  }
}
