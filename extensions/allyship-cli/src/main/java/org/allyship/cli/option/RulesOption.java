package org.allyship.cli.option;

import org.allyship.data.rules.DuplicatePolicy;
import org.allyship.data.rules.ReadingRules;
import picocli.CommandLine.Option;

/** The options that say what is accepted in the files of a command. */
public final class RulesOption {
  @Option(
      names = "--on-duplicate",
      paramLabel = "ROW",
      defaultValue = "refuse",
      description =
          "Which row counts if rows of one id have different content: first, last, or refuse to stop"
              + " (the default). Rows that are equal count once. 'last' reads the file twice.")
  private DuplicatePolicy duplicates = DuplicatePolicy.REFUSE;

  @Option(
      names = "--exact-ids",
      description =
          "Treat ids of people that differ only in capital letters or in zeros before a number as"
              + " different people. Without this option, such ids are invalid.")
  private boolean exact;

  /** Returns the rules, to which a command can add. */
  public ReadingRules.Builder rules() {
    return ReadingRules.builder().duplicates(duplicates).exactIds(exact);
  }
}
