package org.allyship.cli.option;

import org.allyship.cli.console.Progress;
import org.allyship.cli.console.Session;
import org.allyship.data.InputFormat;
import org.allyship.data.run.InputSource;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The options for the input of a command. */
public final class InputOption {
  @Parameters(
      arity = "0..1",
      paramLabel = "FILE",
      defaultValue = "-",
      description = "The file to read; standard input if it is '-' or not given.")
  private String file = "-";

  @Option(
      names = "--input-format",
      paramLabel = "FORMAT",
      description = "json, ndjson, csv or tsv.")
  private @Nullable InputFormat format;

  /** Returns the input that was asked for. */
  public InputSource source(Session session) {
    return new InputSource(file, format, session.in(), Progress.listener(session));
  }
}
