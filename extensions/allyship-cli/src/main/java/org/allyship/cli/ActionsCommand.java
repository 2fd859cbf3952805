package org.allyship.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import org.allyship.cli.output.Cells;
import org.allyship.cli.output.Csv;
import org.allyship.content.ContentPack;
import org.allyship.content.ContentPacks;
import org.allyship.content.Words;
import org.allyship.core.Action;
import org.allyship.core.Level;
import org.allyship.core.Setting;
import org.allyship.core.internal.JsonBinding;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Lists the catalog of actions. */
@Command(
    name = "actions",
    description = "Lists the actions of the bundled catalog; 'explain' says more of one.",
    footer = {"", "Exit codes: 0 all is well, 2 the command is wrong, 3 it cannot be written."},
    mixinStandardHelpOptions = true,
    versionProvider = Versions.class)
final class ActionsCommand implements Runnable {
  private final Session session;

  @Option(
      names = "--level",
      converter = Names.Levels.class,
      paramLabel = "LEVEL",
      description = "Only those that their sources put at allyship, advocacy or accompliceship.")
  private @Nullable Level level;

  @Option(
      names = "--setting",
      converter = Names.Settings.class,
      paramLabel = "SETTING",
      description =
          "Only those that fit workplace, school, health-care, home, community or online.")
  private @Nullable Setting setting;

  @Option(
      names = "--format",
      converter = Output.Names.class,
      paramLabel = "FORMAT",
      defaultValue = "table",
      description = "table (the default), json or csv.")
  private Output format = Output.TABLE;

  ActionsCommand(Session session) {
    this.session = session;
  }

  /** The formats of the output. */
  enum Output {
    TABLE,
    JSON,
    CSV;

    /** Reads one by its name. */
    static final class Names extends org.allyship.cli.Names<Output> {
      Names() {
        super(Output.class);
      }
    }
  }

  @Override
  public void run() {
    ContentPack pack = ContentPacks.bundled();
    Words words = pack.words(Locale.ENGLISH);
    List<Action> actions =
        pack.actions().stream()
            .filter(action -> action.replacedBy().isEmpty())
            .filter(action -> level == null || action.level() == level)
            .filter(action -> setting == null || action.settings().contains(setting))
            .toList();
    switch (format) {
      case TABLE -> table(actions, words);
      case JSON -> json(actions, words);
      case CSV -> csv(actions, words);
    }
  }

  private void table(List<Action> actions, Words words) {
    int widest = actions.stream().mapToInt(action -> action.id().value().length()).max().orElse(0);
    for (Action action : actions) {
      String id = action.id().value();
      session
          .out()
          .print(
              "%s  %-14s  %s\n"
                  .formatted(
                      id + " ".repeat(widest - id.length()),
                      Cells.name(action.level()),
                      words.of(action).title()));
    }
    session.out().print("\n%d actions\n".formatted(actions.size()));
  }

  private void json(List<Action> actions, Words words) {
    ArrayNode rows = JsonBinding.MAPPER.createArrayNode();
    for (Action action : actions) {
      ObjectNode row = rows.addObject();
      row.put("id", action.id().value());
      row.put("level", Cells.name(action.level()));
      row.put("title", words.of(action).title());
      row.putPOJO("settings", action.settings());
    }
    session.out().print(JsonBinding.writePretty(rows));
  }

  private void csv(List<Action> actions, Words words) {
    Csv csv = new Csv(session.out(), List.of("id", "level", "title"));
    for (Action action : actions) {
      csv.write(List.of(action.id().value(), Cells.name(action.level()), words.of(action).title()));
    }
    csv.flush();
  }
}
