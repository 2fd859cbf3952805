package org.allyship.cli;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.allyship.cli.output.Content;
import org.allyship.cli.output.Placed;
import org.allyship.cli.output.PlacementCsv;
import org.allyship.cli.output.PlacementJson;
import org.allyship.cli.output.PlacementReport;
import org.allyship.cli.output.PlacementTable;
import org.allyship.cli.output.PlacementWriter;
import org.allyship.core.Behavior;
import org.allyship.core.json.Problem;
import org.allyship.data.Input;
import org.allyship.data.ProblemLog;
import org.allyship.data.RowReader;
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
      "Input without a format: by the ending of the file's name (.json, .ndjson or .jsonl, .csv,"
          + " .tsv), and else by the first line that is not blank. One that begins with '[' is"
          + " JSON; one that begins with '{' is NDJSON when it ends with '}', and otherwise one"
          + " JSON object over several lines; one with a tab is TSV; any other is CSV.",
      "",
      "Columns of CSV and TSV, in any order, of which act is required: id, action, actor, date, perspective,"
          + " reporter, behavior (text), act, reach, timing, cost, gain, rules, transfer,"
          + " direction, followThrough, congruence, visibility, outcome, repair, power, actorKind,"
          + " setting; status, label, grade, kind, sourceLabel and source are read past. An empty cell, or"
          + " one that says unknown, is unknown. Empty lines are read past. No record may be longer"
          + " than 1048576 characters.",
      "",
      "Output as CSV: a cell that a spreadsheet would take for a formula, such as an id that begins"
          + " with '-', gets an apostrophe before it.",
      "",
      "Exit codes: 0 all was placed, 1 the input is wrong, 2 the command is wrong, 3 something"
          + " cannot be read or written."
    },
    mixinStandardHelpOptions = true,
    versionProvider = Versions.class)
final class PlaceCommand implements Callable<Integer> {
  private final Session session;

  @Mixin private final InputOption input = new InputOption();

  @Option(
      names = "--format",
      converter = Output.Names.class,
      paramLabel = "FORMAT",
      defaultValue = "table",
      description = "table (the default), json, ndjson or csv.")
  private Output format = Output.TABLE;

  @Option(
      names = "--explain",
      description = "Give the reasons too: in words in a table, as data in json and ndjson.")
  private boolean explain;

  @Mixin private final UseOption use = new UseOption();

  @Option(
      names = "--skip-invalid",
      description =
          "Skip invalid records, place the rest, and list the problems at the end (the first 1000,"
              + " and how many more).")
  private boolean skipInvalid;

  @Mixin private final ModelOption model = new ModelOption();

  @Mixin private final ContentOption content = new ContentOption();

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
    CSV;

    /** Reads one by its name. */
    static final class Names extends org.allyship.cli.EnumNames<Output> {
      Names() {
        super(Output.class);
      }
    }
  }

  @Override
  public Integer call() throws IOException {
    report.check();
    Spectrum spectrum = model.spectrum();
    Content words = content.content();
    try (Input opened = input.open(session);
        RowReader<Behavior> records = RowReader.behaviors(opened)) {
      ProblemLog problems = new ProblemLog(opened.name());
      PlacementWriter writer = writer(words);
      PlacementReport page = new PlacementReport(words, writer);
      long placed = place(spectrum, records, report.isAsked() ? page : writer, problems);
      if (report.isAsked() && placed > 0 && (problems.isEmpty() || skipInvalid)) {
        report.write(page.report(), words, session);
      }
      writer.end();
      if (problems.isEmpty()) {
        return Allyship.OK;
      }
      tell(problems, placed, !skipInvalid && records.next().isPresent());
      return Allyship.BAD_INPUT;
    }
  }

  private long place(
      Spectrum spectrum, RowReader<Behavior> records, PlacementWriter writer, ProblemLog problems)
      throws IOException {
    long placed = 0;
    try (Progress progress = new Progress(session, "placing")) {
      for (Optional<RowReader.Read<Behavior>> next = records.next();
          next.isPresent();
          next = records.next()) {
        progress.step();
        RowReader.Read<Behavior> read = next.get();
        if (read.value() != null) {
          requireRoom(placed);
          writer.write(
              new Placed(read.location(), read.value(), spectrum.place(read.value(), use.use())));
          placed++;
          continue;
        }
        problems.add(read.problems());
        if (!skipInvalid) {
          return placed;
        }
      }
    }
    if (placed == 0 && problems.isEmpty()) {
      problems.add(List.of(new Problem("", "holds no behavior; at least one was expected")));
    }
    return placed;
  }

  private void requireRoom(long placed) {
    if (report.isAsked() && placed == Report.MOST) {
      throw new ParameterException(
          spec.commandLine(),
          "a report has room for %d behaviors, and the input has more; divide it, or leave out --report"
              .formatted(Report.MOST));
    }
  }

  private PlacementWriter writer(Content words) {
    return switch (format) {
      case TABLE ->
          new PlacementTable(
              session.out(),
              words,
              new PlacementTable.Style(
                  session.screen().columns(), session.screen().color(), explain));
      case JSON -> PlacementJson.array(session.out(), explain);
      case NDJSON -> PlacementJson.lines(session.out(), explain);
      case CSV -> new PlacementCsv(session.out());
    };
  }

  private void tell(ProblemLog problems, long placed, boolean more) {
    session.err().print("error: " + problems.render());
    session
        .err()
        .println(
            more
                ? "Stopped there, with %d placed. --skip-invalid goes on and lists every problem."
                    .formatted(placed)
                : "Placed %d; the records above were skipped.".formatted(placed));
  }
}
