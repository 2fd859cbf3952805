package org.allyship.cli.option;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.allyship.cli.console.Session;
import org.allyship.core.internal.JsonBinding;
import org.allyship.data.run.Account;
import org.allyship.data.write.WholeFile;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The account of rows at the end of a run. */
public final class AccountOption {
  @Option(
      names = "--account",
      paramLabel = "FILE",
      description =
          "Also write the account of rows (read, used, left out by reason) to a file, as JSON. The"
              + " file is replaced if it exists.")
  private @Nullable String name;

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  private @Nullable WholeFile file;

  /**
   * Checks the option before any work is done.
   *
   * @throws ParameterException if the account could not be written
   */
  public void check() {
    if (name == null) {
      return;
    }
    try {
      file = WholeFile.of(name);
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()), e);
    }
  }

  /** Writes the accounts of the files of a run: as text on standard error, and as was asked for. */
  public void write(List<Account> accounts, Session session) {
    accounts.forEach(each -> session.err().print(each.render()));
    if (file != null) {
      byte[] json = JsonBinding.writePretty(accounts).getBytes(StandardCharsets.UTF_8);
      file.write(out -> out.write(json), true);
    }
  }
}
