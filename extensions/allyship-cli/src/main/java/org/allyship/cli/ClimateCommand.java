package org.allyship.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.allyship.cli.console.Session;
import org.allyship.cli.option.AccountOption;
import org.allyship.cli.option.ContentOption;
import org.allyship.cli.option.FrameworkOption;
import org.allyship.cli.option.MembersOption;
import org.allyship.cli.option.ModelOption;
import org.allyship.cli.option.PeriodsOption;
import org.allyship.cli.option.PersonText;
import org.allyship.cli.option.ProtectionOption;
import org.allyship.cli.option.RecordsOption;
import org.allyship.cli.option.ReportOption;
import org.allyship.cli.option.StateOption;
import org.allyship.cli.option.TextOrJson;
import org.allyship.cli.output.ClimateJson;
import org.allyship.cli.output.Content;
import org.allyship.cli.output.PresentationText;
import org.allyship.climate.Climate;
import org.allyship.climate.ClimateByCompetency;
import org.allyship.climate.ClimateDesign;
import org.allyship.climate.SayDoGap;
import org.allyship.core.ParticipantId;
import org.allyship.core.framework.Framework;
import org.allyship.data.run.Account;
import org.allyship.data.run.ClimateRun;
import org.allyship.data.run.OrganizationFigures;
import org.allyship.data.run.RunResult;
import org.allyship.data.run.StoredClimate;
import org.allyship.report.NamedClimate;
import org.allyship.report.Report;
import org.allyship.scoring.Spectrum;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Tells the climate of a group. */
@Command(
    name = "climate",
    description = {
      "Counts where support grows in a group and where it is hard, by segments, in figures that expose"
          + " nobody.",
      "Segments are listed in the order of their names. They are not ranked."
    },
    footer = {
      "",
      "FILE: the records, as for 'assess'; standard input if it is '-'. Claims change nothing. Records"
          + " of people who are not in MEMBERS are not counted.",
      "",
      "MEMBERS: one row for each person, with the column 'person', the columns of --by and --outcome (an"
          + " empty cell of an outcome means no answer), and optionally 'challenges' (ids, separated by"
          + " semicolons), and 'from' and 'until' (or 'hired' and 'left'): the first and the last day on"
          + " which the person belongs to the group. People are counted who belong in every period, so"
          + " that all periods show the same people; without these columns, everyone does. Other columns"
          + " are ignored. In JSON and NDJSON, challenges can be an array.",
      "",
      "With --protection exact, a count of people is shown only if it includes at least as many people as the threshold, and"
          + " leaves out at least as many. Every other count is not shown, nor is any count from which"
          + " it could be found by subtraction. Roles and changes between periods are shown only for"
          + " everyone together.",
      "",
      "With --protection exact, all --by are protected together, also from readers who know who belongs where. A column whose"
          + " segments lie within those of another one is shown inside it, in whatever order they are"
          + " given. Of columns that overlap, the first is shown; a later one is shown more coarsely,"
          + " or not at all, if both together would single out few people.",
      "",
      "With --protection perturbed, every count of a segment with at least as many people as the"
          + " threshold is shown, changed by a few people: in 9 of 10 cases by at most 3. The same people"
          + " and records always show the same count. So counts need not add up to their totals, 0 does not"
          + " mean nobody, and no STATE is needed. Intervals include the change.",
      "",
      "With exact figures and without --state, what earlier runs published is not taken into account: do not show the same"
          + " readers two climates of nearly the same people.",
      "",
      "STATE: what earlier runs published. FILE and MEMBERS must hold everything that is known by now,"
          + " not only what is new. Each period of a segment keeps its earlier figures until enough"
          + " people changed that nobody's change can be inferred. Give all runs for the same readers"
          + " the same STATE, one run after the other, with the same breakdowns, threshold, model and"
          + " pack. New periods come after the others. STATE holds exact counts and people's ids: keep"
          + " it as secret as the records, and do not lose it.",
      "",
      "If MEMBERS is invalid, or FILE is and --skip-invalid is not given, nothing is counted. Memory"
          + " grows with the number of people, not with the number of behaviors.",
      "",
      "Exit codes: 0 all was counted, 1 the input is invalid, 2 the command is wrong, 3 something cannot"
          + " be read or written."
    },
    mixinStandardHelpOptions = true,
    versionProvider = Versions.class)
final class ClimateCommand implements Callable<Integer> {
  private final Session session;

  @Mixin private final RecordsOption input = new RecordsOption();

  @Mixin private final MembersOption members = new MembersOption();

  @Mixin private final ProtectionOption protection = new ProtectionOption();

  @Mixin private final PeriodsOption periods = new PeriodsOption();

  @Option(
      names = "--organization",
      converter = PersonText.class,
      paramLabel = "ID",
      description =
          "The id of an organization in FILE; its statements are compared with its changes. All its"
              + " records must have the actorKind 'organization'. Can be given several times.")
  private List<ParticipantId> organizations = List.of();

  @Mixin private final AccountOption account = new AccountOption();
  @Mixin private final TextOrJson format = new TextOrJson();

  @Mixin private final ModelOption model = new ModelOption();

  @Mixin private final ContentOption content = new ContentOption();

  @Mixin private final FrameworkOption framework = new FrameworkOption();

  @Mixin private final ReportOption report = new ReportOption();

  @Mixin private final StateOption state = new StateOption();

  /** From here on, runs say how many more the state can take. */
  private static final int FEW_RELEASES = 6;

  @Spec private CommandSpec spec;

  ClimateCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() throws IOException {
    report.check();
    state.check(protection.isPerturbed());
    account.check();
    Spectrum spectrum = model.spectrum();
    Content words = content.content();
    List<Framework> frameworks = framework.frameworks(words.pack(), format.isJson());
    frameworks.forEach(this::requireKnown);
    ClimateDesign design =
        members.design(
            periods.all(),
            words.pack().challenges().stream().map(each -> each.id()).toList(),
            protection.disclosure());
    StoredClimate stored = state.read(design, spectrum);
    ClimateRun run = refusable(() -> ClimateRun.of(stored, design, spectrum, organizations));
    RunResult group = run.readMembers(members.file(session, design, input.rules()));
    if (!group.isValid()) {
      return tell(group, "Nothing was counted.", List.of(group.account()));
    }
    RunResult records = run.readRecords(input.once(session, words.pack()));
    List<Account> accounts = List.of(group.account(), records.account());
    if (!records.isValid() && !input.skipInvalid()) {
      return tell(
          records,
          "Nothing was counted; --skip-invalid skips invalid records and counts the rest.",
          accounts);
    }
    List<OrganizationFigures> figures = refusable(run::organizations);
    Climate climate = refusable(run::release);
    try {
      write(climate, figures, words, frameworks);
    } finally {
      state.write(run); // also if someone read only a part of the output
    }
    session
        .err()
        .println(
            protection.isPerturbed()
                ? "note: counts are perturbed; give every run for the same readers the same --key"
                : state.note());
    noteReleasesLeft(run.releasesLeft());
    noteOthers(run.others());
    if (!records.isValid()) {
      return tell(records, "The records above were skipped.", accounts);
    }
    account.write(accounts, session);
    return Allyship.OK;
  }

  /** Returns a result; if it is refused, the options of the command are wrong. */
  private <T> T refusable(Supplier<T> result) {
    try {
      return result.get();
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()), e);
    }
  }

  private void write(
      Climate climate,
      List<OrganizationFigures> organizations,
      Content words,
      List<Framework> frameworks) {
    Report told = Report.of(named(climate, organizations, words));
    report.write(told, words, session);
    session
        .out()
        .print(
            format.choose(
                () -> new PresentationText(session.screen().columns()).of(told, words),
                () -> ClimateJson.of(climate, organizations, frameworks)));
    session.out().flush();
  }

  private static NamedClimate named(
      Climate climate, List<OrganizationFigures> organizations, Content words) {
    NamedClimate named = NamedClimate.of(climate).challenges(words.pack().challenges());
    for (OrganizationFigures figures : organizations) {
      for (SayDoGap view : figures.views()) {
        if (view.statements() + view.lapsedPromises() + view.changes() > 0) {
          named = named.organization(figures.organization().value(), view);
        }
      }
    }
    return named;
  }

  private void requireKnown(Framework named) {
    refusable(
        () -> {
          ClimateByCompetency.requireKnown(named);
          return named;
        });
  }

  private void noteReleasesLeft(int left) {
    if (left == 0) {
      session
          .err()
          .println(
              "warning: the state is full, and figures stay as they are; begin another state for other readers");
    } else if (left <= FEW_RELEASES) {
      session
          .err()
          .println(
              "note: the state can take changed members in %s more %s; then figures stay as they are"
                  .formatted(left, left == 1 ? "run" : "runs"));
    }
  }

  private void noteOthers(int others) {
    if (others > 0) {
      int threshold = members.threshold();
      session
          .err()
          .println(
              "note: %s who have records are not among the members, and are counted nowhere"
                  .formatted(
                      others < threshold ? "some" : "at least " + (others - others % threshold)));
    }
  }

  private int tell(RunResult result, String consequence, List<Account> accounts) {
    session.err().print("error: " + result.problems().render());
    session.err().println(consequence);
    account.write(accounts, session);
    return Allyship.BAD_INPUT;
  }
}
