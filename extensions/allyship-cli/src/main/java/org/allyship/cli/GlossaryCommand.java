package org.allyship.cli;

import java.util.List;
import org.allyship.cli.console.Session;
import org.allyship.cli.option.ContentOption;
import org.allyship.cli.option.TextOrJson;
import org.allyship.cli.output.Content;
import org.allyship.cli.output.TermOutput;
import org.allyship.content.search.Glossary;
import org.allyship.core.internal.SafeText;
import org.allyship.core.knowledge.Term;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Says what a word of the field means. */
@Command(
    name = "glossary",
    description =
        "Explains a term of the field, found by any of its names, also inflected or misspelled.",
    footer = {
      "",
      "Exit codes: 0 all is well, 1 the pack is wrong, 2 the command is wrong or there is no such"
          + " term, 3 something cannot be read or written."
    },
    mixinStandardHelpOptions = true,
    versionProvider = Versions.class)
final class GlossaryCommand implements Runnable {
  private final Session session;

  @Parameters(paramLabel = "WORD", arity = "1..*", description = "The word, or words.")
  private List<String> typed = List.of();

  @Mixin private final TextOrJson format = new TextOrJson();

  @Mixin private final ContentOption option = new ContentOption();

  @Spec private CommandSpec spec;

  GlossaryCommand(Session session) {
    this.session = session;
  }

  @Override
  public void run() {
    String name = String.join(" ", typed);
    if (name.length() > Glossary.LONGEST_NAME) {
      throw new ParameterException(
          spec.commandLine(),
          "a term has at most %s characters, not %s"
              .formatted(Glossary.LONGEST_NAME, name.length()));
    }
    Content content = option.content();
    Term term =
        Glossary.of(content.pack(), content.words().language().locale())
            .find(name)
            .orElseThrow(
                () ->
                    new ParameterException(
                        spec.commandLine(),
                        "the glossary has no term '%s'".formatted(SafeText.of(name))));
    TermOutput output = new TermOutput(content);
    session
        .out()
        .print(
            format.choose(
                () -> output.text(term, session.screen().columns()), () -> output.json(term)));
  }
}
