package org.allyship.cli;

import java.util.concurrent.Callable;
import org.allyship.cli.console.Session;
import org.allyship.cli.option.TextOrJson;
import org.allyship.cli.output.PackReport;
import org.allyship.core.problem.InvalidInputException;
import org.allyship.data.pack.PackDirectory;
import org.allyship.data.pack.PackWarnings;
import org.allyship.data.pack.ReadPack;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Checks a content pack. */
@Command(
    name = "validate-pack",
    description = "Checks a content pack, and lists its problems or else its contents.",
    footer = {
      "",
      "A pack that is made for the bundled pack is checked together with it. A pack with warnings is"
          + " valid.",
      "",
      "Exit codes: 0 the pack is valid, 1 it is not, 2 the command is wrong, 3 something cannot be"
          + " read or written."
    },
    mixinStandardHelpOptions = true,
    versionProvider = Versions.class)
final class ValidatePackCommand implements Callable<Integer> {
  private final Session session;

  @Parameters(paramLabel = "DIR", description = "The folder that holds pack.json.")
  private String folder = "";

  @Mixin private final TextOrJson format = new TextOrJson();

  ValidatePackCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    PackDirectory named = PackDirectory.of(folder);
    try {
      ReadPack pack = named.read();
      PackReport report = new PackReport(pack, PackWarnings.of(pack));
      session.out().print(format.choose(report::text, report::json));
      return Allyship.OK;
    } catch (InvalidInputException e) {
      if (!format.isJson()) {
        throw e;
      }
      session.out().print(PackReport.json(e));
      return Allyship.BAD_INPUT;
    }
  }
}
