package org.allyship.cli;

import java.io.IOException;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.concurrent.Callable;
import org.allyship.cli.console.Session;
import org.allyship.cli.option.AccountOption;
import org.allyship.cli.option.ContentOption;
import org.allyship.cli.option.FrameworkOption;
import org.allyship.cli.option.ModelOption;
import org.allyship.cli.option.PeriodText;
import org.allyship.cli.option.PersonText;
import org.allyship.cli.option.PreferencesOption;
import org.allyship.cli.option.RecordsOption;
import org.allyship.cli.option.ReportOption;
import org.allyship.cli.option.UseOption;
import org.allyship.cli.output.Content;
import org.allyship.cli.output.PatternJson;
import org.allyship.cli.output.PatternTable;
import org.allyship.cli.output.PatternWriter;
import org.allyship.cli.output.PresentationText;
import org.allyship.core.ParticipantId;
import org.allyship.core.framework.Framework;
import org.allyship.core.time.QuarterRange;
import org.allyship.data.RecordRow;
import org.allyship.data.run.AssessedFile;
import org.allyship.data.run.AssessedPerson;
import org.allyship.data.run.AssessmentRun;
import org.allyship.data.run.RowFile;
import org.allyship.data.run.RunResult;
import org.allyship.report.Report;
import org.allyship.scoring.Spectrum;
import org.allyship.scoring.steps.NextSteps;
import org.allyship.scoring.steps.Preferences;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Reads the patterns in what people did over time. */
@Command(
    name = "assess",
    description = {
      "Reads the pattern in what each person did over time: as they report it themselves, and as"
          + " others report it.",
      "People are listed in the order of their ids. They are not compared or ranked."
    },
    footer = {
      "",
      "The format of the input is found as for 'place'. JSON and NDJSON hold one object for each"
          + " record: behavior, status (proposed, confirmed, contested or withdrawn) and, if there are"
          + " any, asked, feedback and repair. An object can hold a claim instead. With"
          + " --assume-confirmed, it can also be a behavior alone. A behavior"
          + " must have id, actor, date and perspective. Only confirmed behaviors count. CSV and TSV"
          + " have the columns of 'place' and:",
      ColumnHelp.RECORDS,
      "",
      "The file is read twice, because roles name attestations, so it cannot be standard input."
          + " Memory grows with the number of people, and by 16 bytes for the id of each record.",
      "",
      "A report is about one person; give --person.",
      "",
      "If any record is invalid, nobody is assessed, unless --skip-invalid is given.",
      "",
      "Exit codes: 0 everyone was assessed, 1 the input is invalid, 2 the command is wrong or there is"
          + " no such person, 3 something cannot be read or written."
    },
    mixinStandardHelpOptions = true,
    versionProvider = Versions.class)
final class AssessCommand implements Callable<Integer> {
  private final Session session;

  @Mixin private final RecordsOption input = new RecordsOption();

  @Option(
      names = "--period",
      required = true,
      converter = PeriodText.class,
      paramLabel = "PERIOD",
      description =
          "The quarters to look at: a year such as 2026, a quarter such as 2026-Q1, or from one to"
              + " another such as 2025-Q3..2026-Q2.")
  private QuarterRange period = QuarterRange.ofYear(1);

  @Option(
      names = "--person",
      converter = PersonText.class,
      paramLabel = "PERSON",
      description =
          "Assess only the person with this id; as text, this is a whole page with next steps.")
  private @Nullable ParticipantId person;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "text",
      description = "text (the default), json or ndjson.")
  private Output format = Output.TEXT;

  @Mixin private final AccountOption account = new AccountOption();
  @Mixin private final UseOption use = new UseOption();

  @Mixin private final PreferencesOption preferences = new PreferencesOption();

  @Mixin private final ModelOption model = new ModelOption();

  @Mixin private final ContentOption content = new ContentOption();

  @Mixin private final FrameworkOption framework = new FrameworkOption();

  @Mixin private final ReportOption report = new ReportOption();

  @Spec private CommandSpec spec;

  AssessCommand(Session session) {
    this.session = session;
  }

  /** The formats of the output. */
  enum Output {
    TEXT,
    JSON,
    NDJSON
  }

  @Override
  public Integer call() throws IOException {
    requirePageForPreferences();
    requirePersonForReport();
    account.check();
    Spectrum spectrum = model.spectrum();
    Content words = content.content();
    Preferences wanted = preferences.preferences(words.pack());
    List<Framework> frameworks = framework.frameworks(words.pack(), format != Output.TEXT);
    RowFile<RecordRow> records = input.file(session, words.pack());
    AssessmentRun run = AssessmentRun.of(spectrum, use.use(), period);
    AssessedFile assessed = person == null ? run.read(records) : run.read(records, person);
    RunResult result = assessed.result();
    if (!result.isValid() && !input.skipInvalid()) {
      return tell(
          result,
          "Nobody was assessed; --skip-invalid skips invalid records and assesses the rest.");
    }
    if (person == null) {
      write(assessed, words, frameworks);
    } else {
      write(known(assessed, person), words, wanted, frameworks);
    }
    return result.isValid() ? done(result) : tell(result, "The records above were skipped.");
  }

  private void requirePageForPreferences() {
    if (!preferences.isEmpty() && (person == null || format != Output.TEXT)) {
      throw new ParameterException(
          spec.commandLine(),
          "next steps are on the page of one person: give --person, and no --format but text, or"
              + " leave out --challenge, --capacity, --community, --setting and --authority");
    }
  }

  private void requirePersonForReport() {
    report.check();
    if (report.isAsked() && person == null) {
      throw new ParameterException(
          spec.commandLine(),
          "a report of 'assess' is about one person; give --person, or leave out --report");
    }
  }

  private AssessedPerson known(AssessedFile assessed, ParticipantId id) throws IOException {
    try {
      return assessed.person(id);
    } catch (NoSuchElementException e) {
      throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()), e);
    }
  }

  private void write(
      AssessedPerson finding, Content words, Preferences wanted, List<Framework> frameworks) {
    Report told =
        Report.of(
            finding.pattern(),
            NextSteps.among(words.pack().actions(), words.pack().challenges())
                .after(finding.pattern(), finding.habits(), wanted),
            words.pack());
    report.write(told, words, session);
    switch (format) {
      case TEXT ->
          session.out().print(new PresentationText(session.screen().columns()).of(told, words));
      case JSON -> write(finding, PatternJson.array(session.out(), frameworks));
      case NDJSON -> write(finding, PatternJson.lines(session.out(), frameworks));
    }
  }

  private static void write(AssessedPerson finding, PatternWriter writer) {
    writer.write(finding.pattern());
    writer.end();
  }

  private void write(AssessedFile assessed, Content words, List<Framework> frameworks)
      throws IOException {
    switch (format) {
      case TEXT -> {
        PatternTable table =
            new PatternTable(session.out(), words, session.screen().color(), assessed.people());
        assessed.writeByCounts(table::write);
        table.end();
      }
      case JSON -> write(assessed, PatternJson.array(session.out(), frameworks));
      case NDJSON -> write(assessed, PatternJson.lines(session.out(), frameworks));
    }
  }

  private static void write(AssessedFile assessed, PatternWriter writer) throws IOException {
    assessed.writeWithEvidence(writer::write);
    writer.end();
  }

  private int done(RunResult result) {
    account.write(List.of(result.account()), session);
    return Allyship.OK;
  }

  private int tell(RunResult result, String consequence) {
    session.err().print("error: " + result.problems().render());
    session.err().println(consequence);
    account.write(List.of(result.account()), session);
    return Allyship.BAD_INPUT;
  }
}
