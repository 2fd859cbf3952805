package org.allyship.cli;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.allyship.cli.console.Session;
import org.allyship.cli.option.LanguageTag;
import org.allyship.core.internal.Identifiers;
import org.allyship.core.internal.SafeText;
import org.allyship.data.pack.EmptyFolder;
import org.allyship.data.pack.NewPack;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Begins a content pack. */
@Command(
    name = "new-pack",
    description = "Writes a small content pack to start from, into a folder that is new or empty.",
    footer = {
      "",
      "Exit codes: 0 all is well, 2 the command is wrong or the folder is not empty, 3 something"
          + " cannot be read or written."
    },
    mixinStandardHelpOptions = true,
    versionProvider = Versions.class)
final class NewPackCommand implements Runnable {
  private final Session session;

  @Parameters(paramLabel = "DIR", description = "The folder to write into.")
  private String folder = "";

  @Option(
      names = "--id",
      paramLabel = "ID",
      description = "The id of the pack; the name of the folder when left out.")
  private @Nullable String id;

  @Option(
      names = "--overlays",
      paramLabel = "PACK",
      defaultValue = "allyship-standard",
      description =
          "The pack that it is to be laid over: allyship-standard (the default), or none for a pack"
              + " that stands alone.")
  private Base base = Base.ALLYSHIP_STANDARD;

  @Option(
      names = "--language",
      converter = LanguageTag.class,
      paramLabel = "TAG",
      description =
          "A language of the pack, such as fr or pt-BR; may be given several times, the one to fall"
              + " back to first. English when left out. A pack that stands alone gets English first.")
  private List<Locale> languages = List.of(Locale.ENGLISH);

  @Spec private CommandSpec spec;

  NewPackCommand(Session session) {
    this.session = session;
  }

  /** What a pack can be laid over. */
  enum Base {
    ALLYSHIP_STANDARD,
    NONE
  }

  @Override
  public void run() {
    EmptyFolder empty = empty();
    String named = requireId(id == null ? empty.name() : id);
    NewPack pack =
        switch (base) {
          case ALLYSHIP_STANDARD -> NewPack.over("allyship-standard", named, languages);
          case NONE -> NewPack.alone(named, languages);
        };
    Map<String, byte[]> files = pack.files();
    empty.write(files);
    report(files);
  }

  private EmptyFolder empty() {
    try {
      return EmptyFolder.of(folder);
    } catch (IllegalArgumentException e) {
      throw wrong(
          "'%s' %s; nothing is overwritten, so name a folder that is new or empty"
              .formatted(SafeText.of(folder), e.getMessage()));
    }
  }

  private String requireId(String named) {
    if (!Identifiers.isSlug(named)) {
      throw wrong(
          "'%s' cannot be the id of a pack, which is 1 to 64 lower-case letters, digits and hyphens"
                  .formatted(SafeText.of(named))
              + " and starts with a letter; give one by --id");
    }
    return named;
  }

  private ParameterException wrong(String what) {
    return new ParameterException(spec.commandLine(), what);
  }

  private void report(Map<String, byte[]> files) {
    String shown = SafeText.sanitize(folder);
    session.out().print("Wrote into '%s':\n".formatted(shown));
    files.keySet().forEach(name -> session.out().print("  " + name + "\n"));
    session
        .out()
        .print(
            "Read README.md there for what to edit. 'allyship validate-pack %s' checks it.\n"
                .formatted(shown));
  }
}
