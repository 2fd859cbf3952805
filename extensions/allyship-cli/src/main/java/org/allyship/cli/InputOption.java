package org.allyship.cli;

import java.io.IOException;
import org.allyship.data.Format;
import org.allyship.data.Input;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What a command reads. */
final class InputOption {
  @Parameters(
      arity = "0..1",
      paramLabel = "FILE",
      defaultValue = "-",
      description = "The file to read; standard input when it is '-' or left out.")
  private String file = "-";

  @Option(
      names = "--input-format",
      converter = EnumNames.Formats.class,
      paramLabel = "FORMAT",
      description = "json, ndjson, csv or tsv.")
  private @Nullable Format format;

  /** Opens what was asked for. */
  Input open(Session session) throws IOException {
    return Input.open(file, format, session.in());
  }
}
