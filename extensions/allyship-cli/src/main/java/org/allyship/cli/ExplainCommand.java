package org.allyship.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.allyship.cli.console.Session;
import org.allyship.cli.option.ContentOption;
import org.allyship.cli.option.ModelOption;
import org.allyship.cli.output.ActionDetails;
import org.allyship.cli.output.Content;
import org.allyship.content.ContentPack;
import org.allyship.core.Action;
import org.allyship.core.internal.NearestNames;
import org.allyship.core.internal.SafeText;
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
    description = "Shows what an action of the catalog is, why it helps and where it is placed.",
    footer = {
      "",
      "Exit codes: 0 all is well, 1 the model or the pack is wrong, 2 the command is wrong or there"
          + " is no such action, 3 something cannot be read or written."
    },
    mixinStandardHelpOptions = true,
    versionProvider = Versions.class)
final class ExplainCommand implements Callable<Integer> {
  private final Session session;

  @Parameters(paramLabel = "ACTION", description = "The id of the action; see 'actions'.")
  private String action = "";

  @Mixin private final ModelOption model = new ModelOption();

  @Mixin private final ContentOption option = new ContentOption();

  @Spec private CommandSpec spec;

  ExplainCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() throws IOException {
    Spectrum spectrum = model.spectrum();
    Content content = option.content();
    ActionDetails text = new ActionDetails(content, session.screen().columns());
    session.out().print(text.of(find(content.pack()), spectrum));
    return Allyship.OK;
  }

  private Action find(ContentPack pack) {
    List<String> known = pack.actions().stream().map(one -> one.id().value()).toList();
    if (!known.contains(action)) {
      throw new ParameterException(
          spec.commandLine(),
          "'%s' is not an action of the catalog; %s, and 'allyship actions' lists all"
              .formatted(SafeText.of(action), NearestNames.hint(action, known)));
    }
    return pack.action(action);
  }
}
