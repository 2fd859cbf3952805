package org.allyship.cli;

import java.util.List;
import org.allyship.cli.console.Session;
import org.allyship.cli.option.ActionFilter;
import org.allyship.cli.option.ContentOption;
import org.allyship.cli.output.ActionList;
import org.allyship.cli.output.Content;
import org.allyship.content.search.ActionQuery;
import org.allyship.content.search.ActionSearch;
import org.allyship.content.search.SearchResult;
import org.allyship.core.Action;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Lists the catalog of actions. */
@Command(
    name = "actions",
    description =
        "Lists the actions of the catalog, or finds some by words, the best first; 'explain' says"
            + " more of one.",
    footer = {
      "",
      "Exit codes: 0 all is well, 1 the pack is wrong, 2 the command is wrong, 3 something cannot be"
          + " read or written."
    },
    mixinStandardHelpOptions = true,
    versionProvider = Versions.class)
final class ActionsCommand implements Runnable {
  private final Session session;

  @Parameters(
      paramLabel = "WORDS",
      arity = "0..*",
      description =
          "What to look for, in the language of the words; misspelled words are found too.")
  private List<String> typed = List.of();

  @Mixin private final ActionFilter filter = new ActionFilter();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "table",
      description = "table (the default), json or csv.")
  private Output format = Output.TABLE;

  @Mixin private final ContentOption option = new ContentOption();

  @Spec private CommandSpec spec;

  ActionsCommand(Session session) {
    this.session = session;
  }

  /** The formats of the output. */
  enum Output {
    TABLE,
    JSON,
    CSV
  }

  @Override
  public void run() {
    Content content = option.content();
    List<Action> actions = find(content);
    ActionList list = new ActionList(session.out(), content);
    switch (format) {
      case TABLE -> list.table(actions);
      case JSON -> list.json(actions);
      case CSV -> list.csv(actions);
    }
  }

  private List<Action> find(Content content) {
    String words = String.join(" ", typed);
    if (words.length() > ActionQuery.LONGEST) {
      throw new ParameterException(
          spec.commandLine(),
          "look for at most %s characters, not %s".formatted(ActionQuery.LONGEST, words.length()));
    }
    ActionQuery.Builder query = filter.query(content.pack()).text(words);
    if (words.isBlank()) {
      query.limit(Integer.MAX_VALUE);
    }
    return ActionSearch.of(content.pack(), content.words().language().locale())
        .find(query.build())
        .hits()
        .stream()
        .map(SearchResult.Hit::action)
        .toList();
  }
}
