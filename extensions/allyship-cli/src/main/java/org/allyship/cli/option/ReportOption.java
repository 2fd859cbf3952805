package org.allyship.cli.option;

import org.allyship.cli.console.Session;
import org.allyship.cli.output.Content;
import org.allyship.cli.output.PageFile;
import org.allyship.report.Report;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The options that ask for a report to look at. */
public final class ReportOption {
  @Option(
      names = "--report",
      paramLabel = "FILE.html",
      description =
          "Also write a page with pictures to this file, in the language of --language. Only you can"
              + " read the file. It is written as a whole or not at all.")
  private @Nullable String name;

  @Option(names = "--force", description = "Replace the file of --report if it exists.")
  private boolean force;

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  private @Nullable PageFile file;

  /**
   * Checks the options before any work is done.
   *
   * @throws ParameterException if the report could not be written
   */
  public void check() {
    if (name == null) {
      if (force) {
        throw new ParameterException(
            spec.commandLine(), "--force is about the file of --report; give that too");
      }
      return;
    }
    try {
      file = PageFile.of(name, force);
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()), e);
    }
  }

  /** Returns whether a report was asked for. */
  public boolean isAsked() {
    return name != null;
  }

  /** Writes the report, if one was asked for, and names its file. */
  public void write(Report report, Content content, Session session) {
    if (file != null) {
      file.write(report.html(content.words()));
      session.err().println("The report is in " + file + ".");
    }
  }
}
