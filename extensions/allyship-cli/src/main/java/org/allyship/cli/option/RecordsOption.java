package org.allyship.cli.option;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.allyship.cli.console.Progress;
import org.allyship.cli.console.Session;
import org.allyship.core.internal.SafeText;
import org.allyship.data.InputFormat;
import org.allyship.data.run.InputSource;
import org.allyship.data.run.RecordsFile;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The options that say which records to read, and how. */
public final class RecordsOption {
  @Parameters(paramLabel = "FILE", description = "The file to read.")
  private String file = "";

  @Option(
      names = "--input-format",
      paramLabel = "FORMAT",
      description = "json, ndjson, csv or tsv.")
  private @Nullable InputFormat format;

  @Option(
      names = "--assume-confirmed",
      description =
          "Treat behaviors without a status as confirmed. Without this option, they are invalid.")
  private boolean confirmed;

  @Option(
      names = "--skip-invalid",
      description =
          "Skip invalid records, use the rest, and list the problems at the end (the first 1000,"
              + " and how many more). A file with more than 100,000 problems is refused.")
  private boolean skipInvalid;

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  /** Returns the file, which must be one that can be read more than once. */
  public RecordsFile file(Session session) {
    if (file.equals("-") || isStream()) {
      throw new ParameterException(
          spec.commandLine(),
          "'%s' can be read only once, but the evidence of roles needs a second reading; save it as"
                  .formatted(SafeText.of(file))
              + " a file first");
    }
    return once(session);
  }

  /** Returns the file, to be read no more than once: it can be standard input. */
  public RecordsFile once(Session session) {
    InputSource source = new InputSource(file, format, session.in(), Progress.listener(session));
    return new RecordsFile(source, confirmed, skipInvalid);
  }

  private boolean isStream() {
    try {
      Path path = Path.of(file);
      return Files.exists(path) && !Files.isRegularFile(path) && !Files.isDirectory(path);
    } catch (InvalidPathException e) {
      return false; // reported when it is opened
    }
  }

  /** Returns whether invalid records are skipped. */
  public boolean skipInvalid() {
    return skipInvalid;
  }
}
