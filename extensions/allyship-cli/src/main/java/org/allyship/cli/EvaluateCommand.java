package org.allyship.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.allyship.calibration.Evaluation;
import org.allyship.calibration.Observation;
import org.allyship.cli.console.Session;
import org.allyship.cli.option.AccountOption;
import org.allyship.cli.option.InputOption;
import org.allyship.cli.option.ModelOption;
import org.allyship.cli.option.RulesOption;
import org.allyship.cli.output.EvaluationJson;
import org.allyship.cli.output.EvaluationTable;
import org.allyship.core.BehaviorId;
import org.allyship.data.LabeledRow;
import org.allyship.data.run.RowFile;
import org.allyship.data.run.RowUse;
import org.allyship.data.run.RunResult;
import org.allyship.scoring.IntendedUse;
import org.allyship.scoring.Provenance;
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
      "If anything is invalid, every problem is listed and no figure is" + " given.",
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

  @Mixin private final RulesOption rules = new RulesOption();
  @Mixin private final AccountOption account = new AccountOption();
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
    account.check();
    Spectrum spectrum = model.spectrum();
    Evaluation evaluation = new Evaluation(Evaluation.Truth.SOURCE);
    RunResult result =
        RowFile.labeled(input.source(session), rules.rules().skipInvalid(true).build())
            .read(
                "evaluating",
                (location, row) -> {
                  String id = row.behavior().id().map(BehaviorId::value).orElse(location);
                  evaluation.add(
                      observation(id, row), spectrum.place(row.behavior(), IntendedUse.RESEARCH));
                  return RowUse.USED;
                });
    if (result.isValid()) {
      session.out().print(text(evaluation, spectrum.provenance()));
      session.out().flush();
    } else {
      session.err().print("error: " + result.problems().render());
    }
    account.write(List.of(result.account()), session);
    return result.isValid() ? Allyship.OK : Allyship.BAD_INPUT;
  }

  private String text(Evaluation evaluation, Provenance provenance) {
    return switch (format) {
      case TABLE -> EvaluationTable.of(evaluation, provenance);
      case JSON -> EvaluationJson.of(evaluation, provenance);
    };
  }

  private static Observation observation(String id, LabeledRow row) {
    return new Observation(
        id, row.source().orElse(""), row.label(), List.of(), row.kind(), row.behavior().coding());
  }
}
