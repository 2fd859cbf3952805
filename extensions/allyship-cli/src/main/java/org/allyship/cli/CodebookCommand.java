package org.allyship.cli;

import org.allyship.cli.console.Session;
import org.allyship.cli.option.ContentOption;
import org.allyship.cli.output.CodebookPrinter;
import org.allyship.content.text.CodebookMarkdown;
import org.allyship.content.text.CodebookSchema;
import org.allyship.content.text.CodebookText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
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
      description =
          "text (the default), markdown for a guide, or json-schema for a form or a language model.")
  private Output format = Output.TEXT;

  @Mixin private final ContentOption content = new ContentOption();

  CodebookCommand(Session session) {
    this.session = session;
  }

  /** The formats of the output. */
  enum Output {
    TEXT,
    MARKDOWN,
    JSON_SCHEMA
  }

  @Override
  public void run() {
    CodebookText words = content.content().words().codebook();
    session
        .out()
        .print(
            switch (format) {
              case TEXT -> new CodebookPrinter(session.screen().columns()).of(words);
              case MARKDOWN -> CodebookMarkdown.of(words);
              case JSON_SCHEMA -> CodebookSchema.of(words);
            });
  }
}
