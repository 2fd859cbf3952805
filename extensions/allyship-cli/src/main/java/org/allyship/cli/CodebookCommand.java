package org.allyship.cli;

import java.util.Locale;
import org.allyship.cli.console.Session;
import org.allyship.cli.output.CodebookMarkdown;
import org.allyship.cli.output.CodebookPrinter;
import org.allyship.content.ContentPacks;
import org.allyship.content.text.CodebookText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Prints the codebook. */
@Command(
    name = "codebook",
    description = "Prints the codebook: what each feature asks and what its answers mean.",
    footer = {"", "Exit codes: 0 all is well, 2 the command is wrong, 3 it cannot be written."},
    mixinStandardHelpOptions = true,
    versionProvider = Versions.class)
final class CodebookCommand implements Runnable {
  private final Session session;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "text",
      description = "text (the default) or markdown.")
  private Output format = Output.TEXT;

  CodebookCommand(Session session) {
    this.session = session;
  }

  /** The formats of the output. */
  enum Output {
    TEXT,
    MARKDOWN
  }

  @Override
  public void run() {
    CodebookText words = ContentPacks.bundled().text(Locale.ENGLISH).codebook();
    session
        .out()
        .print(
            switch (format) {
              case TEXT -> new CodebookPrinter(session.screen().columns()).of(words);
              case MARKDOWN -> CodebookMarkdown.of(words);
            });
  }
}
