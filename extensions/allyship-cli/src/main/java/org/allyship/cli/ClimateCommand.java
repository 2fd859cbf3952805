package org.allyship.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.allyship.cli.output.ClimateJson;
import org.allyship.cli.output.ClimateText;
import org.allyship.cli.output.Content;
import org.allyship.cli.output.OrganizationFigures;
import org.allyship.climate.Climate;
import org.allyship.climate.ClimateDesign;
import org.allyship.climate.SayDoGap;
import org.allyship.core.ParticipantId;
import org.allyship.core.time.QuarterRange;
import org.allyship.data.ProblemLog;
import org.allyship.report.NamedClimate;
import org.allyship.report.Report;
import org.allyship.scoring.IntendedUse;
import org.allyship.scoring.Spectrum;
import org.allyship.scoring.person.PersonPatterns;
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
      "Tells where support has momentum in a group and where it is hard, by segments, in figures that"
          + " expose nobody.",
      "Segments stand in the order of their names; they are not ranked."
    },
    footer = {
      "",
      "FILE: what is on record, as for 'assess'; standard input when it is '-'. Claims change nothing."
          + " What those did who are not among the members is counted nowhere.",
      "",
      "MEMBERS: a row for each person, with the columns 'person' and those of --by, and where there"
          + " are any 'challenges' (ids with semicolons between them) and those of --outcome (an empty"
          + " cell where there is no answer). Other columns are read past. In JSON and NDJSON"
          + " challenges can be an array.",
      "",
      "A count of people is shown where something holds of at least as many as the threshold, and does"
          + " not hold of at least as many. Everything else is withheld, and so is what would give it"
          + " away by subtracting. Roles, and who moved between periods, are shown for everybody"
          + " together.",
      "",
      "Without --keep, what earlier runs let out is not taken into account: do not show the same"
          + " readers two climates of nearly the same people.",
      "",
      "KEPT: what readers of earlier runs were shown. FILE and MEMBERS say all that is known by now,"
          + " and not only what is new; each period of a segment keeps its former figures until so many"
          + " people were touched that nobody's change follows. Give all runs for the same readers the"
          + " same KEPT, one run after the other, with the same breakdowns, threshold, model and pack;"
          + " further periods come after the others. It holds exact counts and people's ids: keep it as"
          + " secret as the records, and do not lose it.",
      "",
      "When anything is wrong with MEMBERS, or with FILE unless --keep-going is given, nothing is"
          + " counted. Memory grows with the number of people, not with that of behaviors.",
      "",
      "Exit codes: 0 all was counted, 1 the input is wrong, 2 the command is wrong, 3 something cannot"
          + " be read or written."
    },
    mixinStandardHelpOptions = true,
    versionProvider = Versions.class)
final class ClimateCommand implements Callable<Integer> {
  private final Session session;

  @Mixin private final RecordsOption input = new RecordsOption();

  @Mixin private final MembersOption members = new MembersOption();

  @Mixin private final PeriodsOption periods = new PeriodsOption();

  @Option(
      names = "--organization",
      converter = AssessCommand.PersonText.class,
      paramLabel = "ID",
      description =
          "The id of an organization in FILE whose statements and changes are to be held against each"
              + " other. Every record of it must have the actor 'organization'. May be given several"
              + " times.")
  private List<ParticipantId> organizations = List.of();

  @Mixin private final TextOrJson format = new TextOrJson();

  @Mixin private final ModelOption model = new ModelOption();

  @Mixin private final ContentOption content = new ContentOption();

  @Mixin private final ReportOption report = new ReportOption();

  @Mixin private final StateOption keep = new StateOption();

  @Spec private CommandSpec spec;

  ClimateCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() throws IOException {
    report.check();
    keep.check();
    Spectrum spectrum = model.spectrum();
    Content words = content.content();
    ClimateDesign design =
        members.design(
            periods.all(), words.pack().challenges().stream().map(each -> each.id()).toList());
    QuarterRange whole = whole(design);
    StoredClimate kept = keep.read(design, spectrum);
    GroupMembers group = new GroupMembers(kept.monitor(), organizations, spectrum);
    ProblemLog problems = members.read(session, design, group::join);
    if (!problems.isEmpty()) {
      return tell(problems, "Nothing was counted.");
    }
    problems = input.once(session).read(group::take);
    if (!problems.isEmpty() && !input.keepGoing()) {
      return tell(
          problems,
          "Nothing was counted; --keep-going leaves out what is wrong and counts the rest.");
    }
    List<OrganizationFigures> figures = figures(group, whole, spectrum);
    group.handOver(kept.members());
    Climate climate = release(kept);
    try {
      write(climate, figures, words);
    } finally {
      keep.write(kept, group); // also when somebody read only a part of it
    }
    session.err().println(keep.note());
    noteOthers(group.others());
    return problems.isEmpty() ? Allyship.OK : tell(problems, "What is named above was left out.");
  }

  private QuarterRange whole(ClimateDesign design) {
    try {
      return PeriodsOption.whole(design.periods());
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()), e);
    }
  }

  private List<OrganizationFigures> figures(
      GroupMembers group, QuarterRange period, Spectrum spectrum) {
    PersonPatterns patterns = PersonPatterns.with(spectrum, IntendedUse.AGGREGATE_CLIMATE);
    List<OrganizationFigures> all = new ArrayList<>();
    group
        .organizations()
        .forEach(
            (id, state) -> {
              if (state.isEmpty()) {
                throw new ParameterException(
                    spec.commandLine(), "nothing is on record of '%s'".formatted(id));
              }
              all.add(OrganizationFigures.of(patterns.of(id, state, List.of(), period)));
            });
    return all;
  }

  private Climate release(StoredClimate kept) {
    try {
      return kept.monitor().release();
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()), e);
    }
  }

  private void write(Climate climate, List<OrganizationFigures> organizations, Content words) {
    report.write(Report.of(named(climate, organizations, words)), words, session);
    session
        .out()
        .print(
            format.choose(
                () -> new ClimateText(words, session.screen().columns()).of(climate, organizations),
                () -> ClimateJson.of(climate, organizations)));
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

  private int tell(ProblemLog problems, String consequence) {
    session.err().print("error: " + problems.render());
    session.err().println(consequence);
    return Allyship.BAD_INPUT;
  }
}
