package org.allyship.cli;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.allyship.data.ColumnGuide;
import org.allyship.data.FileColumn;
import picocli.CommandLine;
import picocli.CommandLine.Model.UsageMessageSpec;

/** Shows the columns of files in help texts, from the one list of columns. */
final class ColumnHelp {
  /** The footer line that the columns of behaviors replace. */
  static final String BEHAVIORS = "{columns of behaviors}";

  /** The footer line that the further columns of records replace. */
  static final String RECORDS = "{columns of records}";

  /** The footer line that the further columns of labeled behaviors replace. */
  static final String LABELED = "{columns of labeled behaviors}";

  private static final Map<String, Supplier<List<FileColumn>>> COLUMNS =
      Map.of(
          BEHAVIORS, ColumnGuide::behaviors,
          RECORDS, ColumnGuide::furtherOfRecords,
          LABELED, ColumnGuide::furtherOfLabeled);

  private ColumnHelp() {}

  /** Replaces the lines of a command's footer that name columns. */
  static void show(CommandLine command) {
    UsageMessageSpec usage = command.getCommandSpec().usageMessage();
    usage.footer(Stream.of(usage.footer()).flatMap(ColumnHelp::lines).toArray(String[]::new));
  }

  private static Stream<String> lines(String line) {
    Supplier<List<FileColumn>> columns = COLUMNS.get(line);
    return columns == null ? Stream.of(line) : columns.get().stream().map(ColumnHelp::line);
  }

  private static String line(FileColumn column) {
    return "  %s%s: %s"
        .formatted(column.name(), column.isRequired() ? " (required)" : "", column.description());
  }
}
