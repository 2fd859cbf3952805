package org.allyship.cli.option;

import org.allyship.cli.console.Progress;
import org.allyship.cli.console.Session;
import org.allyship.content.ContentPack;
import org.allyship.core.internal.SafeText;
import org.allyship.data.InputFormat;
import org.allyship.data.RecordRow;
import org.allyship.data.rules.ReadingRules;
import org.allyship.data.run.InputSource;
import org.allyship.data.run.RowFile;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
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

  @Mixin private final RulesOption rules = new RulesOption();

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  /** Returns the file, which must be one that can be read more than once. */
  public RowFile<RecordRow> file(Session session, ContentPack pack) {
    InputSource source = source(session);
    if (!source.canBeReadAgain()) {
      throw new ParameterException(
          spec.commandLine(),
          "'%s' can be read only once, but the evidence of roles needs a second reading; save it as"
                  .formatted(SafeText.of(file))
              + " a file first");
    }
    return file(source, pack);
  }

  /** Returns the file, to be read no more than once: it can be standard input. */
  public RowFile<RecordRow> once(Session session, ContentPack pack) {
    return file(source(session), pack);
  }

  private InputSource source(Session session) {
    return new InputSource(file, format, session.in(), Progress.listener(session));
  }

  private RowFile<RecordRow> file(InputSource source, ContentPack pack) {
    return RowFile.records(
        source, rules.rules(pack).assumeConfirmed(confirmed).skipInvalid(skipInvalid).build());
  }

  /** Returns the rules for the other files of the command. */
  public ReadingRules rules() {
    return rules.rules().build();
  }

  /** Returns whether invalid records are skipped. */
  public boolean skipInvalid() {
    return skipInvalid;
  }
}
