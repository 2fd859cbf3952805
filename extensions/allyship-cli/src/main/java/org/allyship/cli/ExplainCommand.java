package org.allyship.cli;

import java.io.IOException;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.allyship.cli.output.ActionText;
import org.allyship.content.ContentPack;
import org.allyship.content.ContentPacks;
import org.allyship.core.Action;
import org.allyship.core.internal.Excerpt;
import org.allyship.scoring.Spectrum;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Says all about one action. */
@Command(
    name = "explain",
    description = "Says what an action of the catalog is, why it helps and where it is placed.",
    footer = {
      "",
      "Exit codes: 0 all is well, 1 the model is wrong, 2 the command is wrong or there is no such"
          + " action, 3 something cannot be read or written."
    },
    mixinStandardHelpOptions = true,
    versionProvider = Versions.class)
final class ExplainCommand implements Callable<Integer> {
  private static final int SUGGESTIONS = 3;

  private final Session session;

  @Parameters(paramLabel = "ACTION", description = "The id of the action; see 'actions'.")
  private String action = "";

  @Mixin private final ModelOption model = new ModelOption();

  @Spec private CommandSpec spec;

  ExplainCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() throws IOException {
    Spectrum spectrum = model.spectrum();
    ContentPack pack = ContentPacks.bundled();
    Optional<Action> found =
        pack.actions().stream().filter(one -> one.id().value().equals(action)).findFirst();
    if (found.isEmpty()) {
      throw new ParameterException(
          spec.commandLine(),
          "'%s' is not an action of the catalog; the nearest are %s, and 'allyship actions' lists all"
              .formatted(Excerpt.of(action), nearest(pack)));
    }
    ActionText text = new ActionText(pack, Locale.ENGLISH, session.screen().columns());
    session.out().print(text.of(found.get(), spectrum));
    return Allyship.OK;
  }

  private String nearest(ContentPack pack) {
    return pack.actions().stream()
        .map(one -> one.id().value())
        .sorted(Comparator.comparingInt(id -> Distance.between(action, id)))
        .limit(SUGGESTIONS)
        .collect(Collectors.joining(", "));
  }
}
