package org.allyship.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.allyship.cli.console.Csv;
import org.allyship.cli.console.Session;
import org.allyship.content.ReferenceSet;
import org.allyship.core.Anchor;
import org.allyship.core.Feature;
import org.allyship.core.internal.JsonNames;
import org.allyship.core.labeled.LabeledBehavior;
import org.allyship.core.labeled.LabeledBehavior.Judgment;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Prints the bundled reference set. */
@Command(
    name = "reference",
    description = "Prints the bundled reference set as CSV, to be read by 'place' and 'evaluate'.",
    footer = {"", "Exit codes: 0 all is well, 2 the command is wrong, 3 it cannot be written."},
    mixinStandardHelpOptions = true,
    versionProvider = Versions.class)
final class ReferenceCommand implements Runnable {
  private static final List<String> WORDS =
      List.of("id", "behavior", "label", "grade", "kind", "setting", "sourceLabel", "source");
  private static final String UNKNOWN = "unknown";

  private final Session session;

  @Option(
      names = "--coder",
      paramLabel = "CODER",
      defaultValue = "a",
      description = "Whose coding to print: a (the default) or b.")
  private Coder coder = Coder.A;

  ReferenceCommand(Session session) {
    this.session = session;
  }

  /** Those who coded the set. */
  enum Coder {
    A,
    B
  }

  @Override
  public void run() {
    List<String> header = new ArrayList<>(WORDS);
    Stream.of(Feature.values()).map(Feature::id).forEach(header::add);
    header.addAll(List.of("power", "actorKind"));
    Csv csv = new Csv(session.out(), header);
    for (LabeledBehavior behavior : ReferenceSet.bundled()) {
      csv.write(cells(behavior));
    }
    csv.flush();
  }

  private List<String> cells(LabeledBehavior behavior) {
    Judgment judgment =
        behavior.judgments().stream()
            .filter(one -> one.coder().equals(JsonNames.of(coder)))
            .findFirst()
            .orElseThrow();
    List<String> cells =
        new ArrayList<>(
            List.of(
                behavior.id().value(),
                behavior.text(),
                JsonNames.of(behavior.label()),
                behavior.grade().name(),
                JsonNames.of(behavior.kind()),
                JsonNames.of(behavior.setting()),
                behavior.sourceLabel(),
                behavior.source()));
    for (Feature feature : Feature.values()) {
      cells.add(judgment.coding().get(feature).map(Anchor::id).orElse(UNKNOWN));
    }
    cells.add(judgment.context().power().map(JsonNames::of).orElse(UNKNOWN));
    cells.add(judgment.context().actorKind().map(JsonNames::of).orElse(UNKNOWN));
    return cells;
  }
}
