package org.allyship.cli;

import java.nio.file.Path;
import java.util.Map;
import org.allyship.cli.console.Session;
import org.allyship.core.internal.SafeText;
import org.allyship.data.sample.SyntheticOrganization;
import org.allyship.data.write.NewFiles;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes a sample to try things on. */
@Command(
    name = "sample",
    description = {
      "Writes a synthetic organization to try 'climate' and 'assess' on: 400 people, two years.",
      "No person, place or event in it exists; a seeded program makes it, the same each time."
    },
    footer = {
      "",
      "Files that are there already and hold the same are left as they are; others are never"
          + " overwritten.",
      "",
      "Exit codes: 0 all is well, 2 the command is wrong or another file is in the way, 3 something"
          + " cannot be read or written."
    },
    mixinStandardHelpOptions = true,
    versionProvider = Versions.class)
final class SampleCommand implements Runnable {
  private static final String NEXT =
      """
      A synthetic organization is in %s. To see its climate:

        allyship climate %s --members %s \\
          --by division/department/team --by site --sensitive site --period 2025..2026 --every year \\
          --outcome belonging --outcome satisfaction --outcome psychologicalSafety \\
          --organization %s --report climate.html
      """;

  private final Session session;

  @Parameters(paramLabel = "DIR", description = "The folder to write into.")
  private String folder = "";

  @Spec private CommandSpec spec;

  SampleCommand(Session session) {
    this.session = session;
  }

  @Override
  public void run() {
    Map<String, byte[]> files = SyntheticOrganization.files();
    try {
      NewFiles.in(folder).write(files);
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()), e);
    }
    session
        .out()
        .print(
            NEXT.formatted(
                SafeText.sanitize(folder),
                SafeText.sanitize(Path.of(folder, SyntheticOrganization.RECORDS).toString()),
                SafeText.sanitize(Path.of(folder, SyntheticOrganization.MEMBERS).toString()),
                SyntheticOrganization.ID));
  }
}
