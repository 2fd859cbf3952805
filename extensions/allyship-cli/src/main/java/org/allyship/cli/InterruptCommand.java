package org.allyship.cli;

import java.util.Optional;
import org.allyship.cli.console.Session;
import org.allyship.cli.option.ContentOption;
import org.allyship.cli.option.TextOrJson;
import org.allyship.cli.output.ApproachOutput;
import org.allyship.cli.output.Content;
import org.allyship.core.Power;
import org.allyship.core.catalog.Affected;
import org.allyship.core.catalog.Incident;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Helps to choose a way to interrupt an incident. */
@Command(
    name = "interrupt",
    description =
        "Lists ways to interrupt an incident, by how well they fit what is known about it.",
    footer = {
      "",
      "Anything not given is unknown and counts neither way. Ways under one heading are in no"
          + " order of merit. For ways that do not fit, only the reasons are given; json has all"
          + " ways in full.",
      "",
      "Exit codes: 0 all is well, 1 the pack is wrong, 2 the command is wrong, 3 something cannot be"
          + " read or written."
    },
    mixinStandardHelpOptions = true,
    versionProvider = Versions.class)
final class InterruptCommand implements Runnable {
  private final Session session;

  @Option(
      names = "--power",
      paramLabel = "POWER",
      description =
          "Your power compared with the power of the person who offends: lower, equal or higher.")
  private @Nullable Power power;

  @Option(
      names = "--affected",
      paramLabel = "AFFECTED",
      description =
          "The person affected wants it raised (willing), has not been asked (unasked), does not"
              + " want it raised (unwilling), or is not there (absent).")
  private @Nullable Affected affected;

  @Option(names = "--danger", description = "Someone could get hurt.")
  private boolean danger;

  @Mixin private final TextOrJson format = new TextOrJson();

  @Mixin private final ContentOption option = new ContentOption();

  InterruptCommand(Session session) {
    this.session = session;
  }

  @Override
  public void run() {
    Content content = option.content();
    Incident incident =
        Incident.builder()
            .power(Optional.ofNullable(power))
            .affected(Optional.ofNullable(affected))
            .danger(danger)
            .build();
    ApproachOutput output = new ApproachOutput(content, incident);
    session.out().print(format.choose(() -> output.text(session.screen().columns()), output::json));
  }
}
