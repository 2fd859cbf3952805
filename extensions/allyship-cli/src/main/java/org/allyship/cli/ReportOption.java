package org.allyship.cli;

import java.util.List;
import java.util.NoSuchElementException;
import org.allyship.cli.output.Content;
import org.allyship.cli.output.PageFile;
import org.allyship.core.json.InvalidInputException;
import org.allyship.core.json.Problem;
import org.allyship.report.Report;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The options that ask for a report to look at. */
final class ReportOption {
  @Option(
      names = "--report",
      paramLabel = "FILE.html",
      description =
          "Also write a page with pictures into this file, in the language of --language; it is"
              + " written whole or not at all, and only you can read it.")
  private @Nullable String name;

  @Option(names = "--force", description = "Replace the file of --report when it is there already.")
  private boolean force;

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  private @Nullable PageFile file;

  /**
   * Looks at what was asked for, before any work is done for it.
   *
   * @throws ParameterException if it can be foreseen that there will be no report
   */
  void check() {
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

  /** Tells whether a report was asked for. */
  boolean isAsked() {
    return name != null;
  }

  /**
   * Writes the report, if one was asked for, and says so.
   *
   * @throws InvalidInputException if the pack has not all the words that a report needs
   */
  void write(Report report, Content content, Session session) {
    if (file != null) {
      file.write(html(report, content));
      session.err().println("The report is in " + file + ".");
    }
  }

  private static String html(Report report, Content content) {
    try {
      return report.html(content.words());
    } catch (NoSuchElementException e) {
      throw new InvalidInputException(
          "content pack",
          List.of(
              new Problem(
                  "",
                  "cannot say all that a report says: %s; lay the pack over the bundled one"
                      .formatted(e.getMessage()))));
    }
  }
}
