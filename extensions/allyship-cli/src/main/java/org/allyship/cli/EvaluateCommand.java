package org.allyship.cli;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.allyship.calibration.Evaluation;
import org.allyship.calibration.Observation;
import org.allyship.cli.console.Progress;
import org.allyship.cli.console.Session;
import org.allyship.cli.option.InputOption;
import org.allyship.cli.option.ModelOption;
import org.allyship.cli.output.EvaluationJson;
import org.allyship.cli.output.EvaluationTable;
import org.allyship.core.BehaviorId;
import org.allyship.core.problem.Problem;
import org.allyship.data.Input;
import org.allyship.data.LabeledRow;
import org.allyship.data.ProblemLog;
import org.allyship.data.RowReader;
import org.allyship.data.run.InputSource;
import org.allyship.data.run.RunListener;
import org.allyship.scoring.IntendedUse;
import org.allyship.scoring.Spectrum;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Evaluates a model by labeled behaviors. */
@Command(
    name = "evaluate",
    description = "Measures how well the placements of labeled behaviors agree with their labels.",
    footer = {
      "",
      "Input: JSON or NDJSON of objects with label, kind, source and behavior; or CSV or TSV with the"
          + " columns of 'place' and:",
      ColumnHelp.LABELED,
      "No id can be in the file twice. If anything is invalid, every problem is listed and no figure is"
          + " given.",
      "",
      "Exit codes: 0 all is well, 1 the input is invalid, 2 the command is wrong, 3 something cannot"
          + " be read or written."
    },
    mixinStandardHelpOptions = true,
    versionProvider = Versions.class)
final class EvaluateCommand implements Callable<Integer> {
  private final Session session;

  @Mixin private final InputOption input = new InputOption();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "table",
      description = "table (the default) or json.")
  private Output format = Output.TABLE;

  @Mixin private final ModelOption model = new ModelOption();

  EvaluateCommand(Session session) {
    this.session = session;
  }

  /** The formats of the output. */
  enum Output {
    TABLE,
    JSON
  }

  @Override
  public Integer call() throws IOException {
    Spectrum spectrum = model.spectrum();
    InputSource source = input.source(session);
    try (Input opened = source.open();
        RowReader<LabeledRow> records = RowReader.labeled(opened)) {
      ProblemLog problems = new ProblemLog(opened.name());
      Evaluation evaluation = evaluate(spectrum, records, problems);
      if (!problems.isEmpty()) {
        session.err().print("error: " + problems.render());
        return Allyship.BAD_INPUT;
      }
      session
          .out()
          .print(
              switch (format) {
                case TABLE -> EvaluationTable.of(evaluation, spectrum.provenance());
                case JSON -> EvaluationJson.of(evaluation, spectrum.provenance());
              });
      return Allyship.OK;
    }
  }

  private Evaluation evaluate(Spectrum spectrum, RowReader<LabeledRow> records, ProblemLog problems)
      throws IOException {
    Evaluation evaluation = new Evaluation(Evaluation.Truth.SOURCE);
    Set<String> seen = new HashSet<>();
    try (RunListener.Pass pass = Progress.listener(session).begin("evaluating")) {
      for (Optional<RowReader.Read<LabeledRow>> next = records.next();
          next.isPresent();
          next = records.next()) {
        pass.step();
        LabeledRow row = next.get().value();
        problems.add(next.get().problems());
        if (row == null) {
          continue;
        }
        String id = row.behavior().id().map(BehaviorId::value).orElse(next.get().location());
        if (!seen.add(id)) {
          problems.add(List.of(new Problem(next.get().location(), twice(id))));
        }
        evaluation.add(observation(id, row), spectrum.place(row.behavior(), IntendedUse.RESEARCH));
      }
    }
    if (seen.isEmpty() && problems.isEmpty()) {
      problems.add(List.of(new Problem("", "holds no behavior; at least one was expected")));
    }
    return evaluation;
  }

  private static String twice(String id) {
    return "has the id '%s' a second time; a behavior must not count twice".formatted(id);
  }

  private static Observation observation(String id, LabeledRow row) {
    return new Observation(
        id, row.source().orElse(""), row.label(), List.of(), row.kind(), row.behavior().coding());
  }
}
