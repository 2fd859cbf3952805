package org.allyship.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicLong;
import org.allyship.cli.console.Session;
import org.allyship.cli.option.AccountOption;
import org.allyship.cli.option.ContentOption;
import org.allyship.cli.option.FrameworkOption;
import org.allyship.cli.option.InputOption;
import org.allyship.cli.option.ModelOption;
import org.allyship.cli.option.ReportOption;
import org.allyship.cli.option.RulesOption;
import org.allyship.cli.option.UseOption;
import org.allyship.cli.output.Content;
import org.allyship.cli.output.PlacementCsv;
import org.allyship.cli.output.PlacementJson;
import org.allyship.cli.output.PlacementReport;
import org.allyship.cli.output.PlacementTable;
import org.allyship.cli.output.PlacementWriter;
import org.allyship.core.framework.Framework;
import org.allyship.data.run.PlacementRun;
import org.allyship.data.run.RowFile;
import org.allyship.data.run.RunResult;
import org.allyship.report.Report;
import org.allyship.scoring.Spectrum;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Places behaviors. */
@Command(
    name = "place",
    description = "Places one or many behaviors.",
    footer = {
      "",
      "Without --input-format, the format is found by the ending of the file's name (.json, .ndjson or"
          + " .jsonl, .csv, .tsv), or else by the first line that is not blank: '[' begins JSON; '{'"
          + " begins NDJSON if the line ends with '}', and otherwise one JSON object over several"
          + " lines; a line with a tab is TSV; any other line is CSV.",
      "",
      "An empty cell, or one that says unknown, is unknown. Empty lines are ignored. A record can have"
          + " at most 1048576 characters. Columns of CSV and TSV, in any order:",
      ColumnHelp.BEHAVIORS,
      "The further columns of 'assess' and 'evaluate' are ignored.",
      "",
      "In CSV output, a cell that a spreadsheet would take for a formula, such as an id that begins"
          + " with '-', gets an apostrophe before it.",
      "",
      "Exit codes: 0 all was placed, 1 the input is invalid, 2 the command is wrong, 3 something"
          + " cannot be read or written."
    },
    mixinStandardHelpOptions = true,
    versionProvider = Versions.class)
final class PlaceCommand implements Callable<Integer> {
  private final Session session;

  @Mixin private final InputOption input = new InputOption();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "table",
      description = "table (the default), json, ndjson or csv.")
  private Output format = Output.TABLE;

  @Option(
      names = "--explain",
      description = "Also give the reasons: as text in a table, as data in json and ndjson.")
  private boolean explain;

  @Mixin private final UseOption use = new UseOption();

  @Option(
      names = "--skip-invalid",
      description =
          "Skip invalid records, place the rest, and list the problems at the end (the first 1000,"
              + " and how many more). A file with more than 100,000 problems is refused.")
  private boolean skipInvalid;

  @Mixin private final RulesOption rules = new RulesOption();
  @Mixin private final AccountOption account = new AccountOption();
  @Mixin private final ModelOption model = new ModelOption();

  @Mixin private final ContentOption content = new ContentOption();

  @Mixin private final FrameworkOption framework = new FrameworkOption();

  @Mixin private final ReportOption report = new ReportOption();

  @Spec private CommandSpec spec;

  PlaceCommand(Session session) {
    this.session = session;
  }

  /** The formats of the output. */
  enum Output {
    TABLE,
    JSON,
    NDJSON,
    CSV
  }

  @Override
  public Integer call() throws IOException {
    report.check();
    Spectrum spectrum = model.spectrum();
    Content words = content.content();
    account.check();
    PlacementRun run = PlacementRun.of(spectrum, use.use());
    PlacementWriter writer = writer(words);
    PlacementReport page = new PlacementReport(words, writer);
    PlacementWriter target = report.isAsked() ? page : writer;
    AtomicLong count = new AtomicLong();
    RunResult result =
        run.place(
            RowFile.behaviors(
                input.source(session), rules.rules(words.pack()).skipInvalid(skipInvalid).build()),
            placed -> {
              requireRoom(count.getAndIncrement());
              target.write(placed);
            });
    if (report.isAsked() && result.used() > 0 && (result.isValid() || skipInvalid)) {
      report.write(page.report(), words, session);
    }
    writer.end();
    if (!result.isValid()) {
      tell(result);
    }
    account.write(List.of(result.account()), session);
    return result.isValid() ? Allyship.OK : Allyship.BAD_INPUT;
  }

  private void requireRoom(long placed) {
    if (report.isAsked() && placed == Report.MOST) {
      throw new ParameterException(
          spec.commandLine(),
          "a report has room for %s behaviors, and the input has more; divide it, or leave out --report"
              .formatted(Report.MOST));
    }
  }

  private PlacementWriter writer(Content words) {
    boolean isJson = format == Output.JSON || format == Output.NDJSON;
    List<Framework> frameworks = framework.frameworks(words.pack(), isJson);
    return switch (format) {
      case TABLE ->
          new PlacementTable(
              session.out(),
              words,
              new PlacementTable.Style(
                  session.screen().columns(), session.screen().color(), explain));
      case JSON -> PlacementJson.array(session.out(), explain, frameworks);
      case NDJSON -> PlacementJson.lines(session.out(), explain, frameworks);
      case CSV -> new PlacementCsv(session.out());
    };
  }

  private void tell(RunResult result) {
    session.err().print("error: " + result.problems().render());
    session
        .err()
        .println(
            result.account().isWhole()
                ? "The records above were skipped."
                : "Stopped there; --skip-invalid goes on and lists every problem.");
  }
}
