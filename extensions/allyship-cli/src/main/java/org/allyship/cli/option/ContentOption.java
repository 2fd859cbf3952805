package org.allyship.cli.option;

import java.util.List;
import java.util.Locale;
import org.allyship.cli.output.Content;
import org.allyship.content.ContentPack;
import org.allyship.content.ContentPacks;
import org.allyship.content.LocalizedText;
import org.allyship.content.text.Language;
import org.allyship.data.pack.PackDirectory;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The options for the content pack and its language. */
public final class ContentOption {
  @Option(
      names = "--pack",
      paramLabel = "DIR",
      description =
          "Use the content pack in this folder: on top of the bundled pack, or, if it is complete in"
              + " itself, in place of it.")
  private @Nullable String pack;

  @Option(
      names = "--language",
      converter = LanguageTag.class,
      paramLabel = "TAG",
      description =
          "The language of texts, such as fr or pt-BR; by default the first language of the pack."
              + " Texts that are missing in it are shown in another; a note at the end names it.")
  private @Nullable Locale language;

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  /** Returns the content that was asked for. */
  public Content content() {
    ContentPack content =
        pack == null ? ContentPacks.bundled() : PackDirectory.of(pack).read().whole();
    return new Content(content, words(content));
  }

  private LocalizedText words(ContentPack content) {
    if (language == null) {
      return content.text(Locale.ROOT);
    }
    LocalizedText text = content.text(language);
    String found = text.language().language();
    String asked = language.toLanguageTag();
    if (!asked.equals(found) && !asked.startsWith(found + "-")) {
      List<String> known = content.languages().stream().map(Language::language).toList();
      throw new ParameterException(
          spec.commandLine(),
          "the content has no words in '%s'; it has %s".formatted(asked, String.join(", ", known)));
    }
    return text;
  }
}
